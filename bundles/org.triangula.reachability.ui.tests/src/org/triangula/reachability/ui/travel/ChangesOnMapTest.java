// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.compare.TravelTimeDifference.Change;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.OpenExample;
import org.triangula.ui.study.StudyWorkspace;

/** Facilities closed, opened and moved on the map, and what that changes. */
class ChangesOnMapTest {
    private static OpenExample example;

    @BeforeAll
    static void openExampleStudy() throws Exception {
        example = new OpenExample();
    }

    @AfterAll
    static void closeStudy() {
        example.close();
    }

    private static TravelTimesView view() {
        return (TravelTimesView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .findView(TravelTimesView.ID);
    }

    private static int count(TravelTimesView view, Change change) {
        return view.picture().orElseThrow().difference().orElseThrow().count(change);
    }

    private static void waitForChanges(TravelTimesView view, int changes) {
        waitFor(() -> view.picture().isPresent() && view.picture().get().difference().isPresent()
                && view.picture().get().facts().contains(": " + changes + ".")
                && view.bar().question().equals(view.picture().map(TravelPicture::question)));
    }

    private static Event mouse(Point at, int button) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        return event;
    }

    @Test
    void aFacilityIsClosedMovedAndAnotherOpenedAndOnlyItsTypeIsComputed() throws Exception {
        Scenario base = example.scenarios().getFirst();
        int before = example.scenarios().size();
        TravelDriver travel = new TravelDriver(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        travel.ask(base.getId(), "", "jobcenter", "transit");
        travel.waitForScenario(base.getId(), "");
        TravelTimesView view = view();
        assertTrue(travel.facts().contains("trips on"), "the example keeps its timetables as sentences");
        PointMapLayer signs = view.picture().orElseThrow().scene().layers().stream()
                .filter(PointMapLayer.class::isInstance).map(PointMapLayer.class::cast).findFirst().orElseThrow();
        assertTrue(signs.size() > 1);
        assertTrue(view.changes().isEditable());

        view.changes().close(signs.pointId(0));
        waitForChanges(view, 1);
        Scenario made = example.scenarios().getLast();
        assertEquals(before + 1, example.scenarios().size());
        assertEquals(base.getId(), ScenarioPlan.basedOn(made));
        assertEquals(base.getId(), view.bar().question().orElseThrow().compared());
        assertTrue(count(view, Change.SLOWER) + count(view, Change.LOST) > 0);
        assertEquals(0, count(view, Change.QUICKER) + count(view, Change.GAINED));
        assertEquals(base.getResults().size(), made.getResults().size());
        for (ScenarioResult result : made.getResults()) {
            boolean touched = "jobcenter".equals(result.getFacilityType().getKey());
            assertEquals(!touched, base.getResults().stream().anyMatch(one -> one.getFile().equals(result.getFile())),
                    result.getName());
        }

        StatisticsView statistics = (StatisticsView) view.getSite().getPage().showView(StatisticsView.ID);
        statistics.bar().choose(view.bar().question().orElseThrow());
        waitFor(() -> statistics.table().getColumnCount() > 20 && statistics.table().getItemCount() > 3);
        statistics.control().sort(3, true);
        List<Double> affected = Arrays.stream(statistics.table().getItems()).map(item -> Double.parseDouble(
                item.getText(3).replace(",", ""))).toList();
        assertEquals(affected.getLast(), affected.subList(0, affected.size() - 1).stream().mapToDouble(Double::valueOf)
                .sum(), 0.5, "the whole is the last and the sum");
        assertTrue(affected.getFirst() <= affected.get(affected.size() - 2));
        assertTrue(affected.getLast() > 0);
        assertTrue(statistics.control().explained(0, 4).contains("n = "), statistics.control().explained(0, 4));
        view.getSite().getPage().hideView(statistics);
        travel.enlarge();

        // the other one is dragged away, in the same scenario
        Point sign = TravelDriver.signOf(view, signs.pointId(1));
        assertEquals(signs.pointId(1), view.canvas().facilityAt(sign).orElseThrow());
        view.canvas().notifyListeners(SWT.MouseDown, mouse(sign, 1));
        Point away = new Point(sign.x + 40, sign.y + 25);
        view.canvas().notifyListeners(SWT.MouseMove, mouse(away, 0));
        view.canvas().notifyListeners(SWT.MouseUp, mouse(away, 1));
        waitForChanges(view, 2);
        assertEquals(before + 1, example.scenarios().size());
        assertTrue(ScenarioPlan.of(made).changes().getLast() instanceof ScenarioChange.Move);

        // where it stood a new one is opened: nobody is slower than with the move only
        MapPlace there = view.canvas().placeAt(sign).orElseThrow();
        view.changes().open(there);
        waitForChanges(view, 3);
        assertTrue(ScenarioPlan.of(made).changes().getLast() instanceof ScenarioChange.Open);
        assertTrue(view.canvas().facilityAt(sign).orElseThrow().startsWith("new-"));

        // each change is one step back
        StudyWorkspace.get().undo();
        waitForChanges(view, 2);
        StudyWorkspace.get().undo();
        waitForChanges(view, 1);
        StudyWorkspace.get().undo();
        assertEquals(before, example.scenarios().size());
    }

    @Test
    void pickingAPlaceEndsWithEscape() throws Exception {
        Scenario base = example.scenarios().getFirst();
        int before = example.scenarios().size();
        TravelDriver travel = new TravelDriver(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        travel.ask(base.getId(), "", "jobcenter", "walk");
        travel.waitForScenario(base.getId(), "");
        TravelTimesView view = view();
        view.gestures().pickFor(travel.signs().getFirst());
        assertTrue(view.gestures().isPicking());
        Event escape = new Event();
        escape.character = SWT.ESC;
        view.canvas().notifyListeners(SWT.KeyDown, escape);
        assertFalse(view.gestures().isPicking());
        assertEquals(before, example.scenarios().size());
    }
}
