// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Direction;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.scenario.HandLine;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.travel.TravelDriver;
import org.triangula.ui.study.StudyWorkspace;

/** A line by hand in a scenario, and the way back. */
class LinesAndWayBackTest {
    private static OpenExample example;

    @BeforeAll
    static void openExampleStudy() throws Exception {
        example = new OpenExample();
    }

    @AfterAll
    static void closeStudy() {
        example.close();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @Test
    void aLineByHandBringsPeopleToTheOfficeSooner() throws Exception {
        Scenario base = example.scenarios().getFirst();
        TravelDriver travel = new TravelDriver(page());
        travel.ask(base.getId(), "", "jobcenter", "transit");
        travel.waitForScenario(base.getId(), "");
        double[] home = travel.cellWithoutConnection();
        ScenariosView view = (ScenariosView) page().showView(ScenariosView.ID);
        int before = example.scenarios().size();
        view.choose(base);
        view.newScenario();
        LineForm line = view.form().changes().lines();
        line.ask(null, made -> view.form().changes().add(new ScenarioChange.Run(made)));
        assertTrue(line.getVisible());
        line.keepForTest();
        assertTrue(line.getVisible(), "a line without stops is refused");
        Facility office = example.session().study().getPlaces().getFacilities().stream()
                .filter(one -> one.getLongitude() != null && one.getType() != null
                        && "jobcenter".equals(one.getType().getKey())).findFirst().orElseThrow();
        line.add("", home[0], home[1]);
        line.add("", office.getLongitude(), office.getLatitude());
        line.keepForTest();
        assertFalse(line.getVisible());
        ScenarioChange.Run run = (ScenarioChange.Run) view.form().changes().changes().getLast();
        HandLine made = run.line();
        assertEquals(2, made.stops().size());
        assertTrue(made.stops().getLast().minutes() > 0);
        assertFalse(made.stops().getFirst().name().isBlank());
        waitFor(() -> view.form().start().isEnabled());
        view.form().start().notifyListeners(SWT.Selection, new Event());
        waitFor(() -> example.scenarios().size() == before + 1
                && !example.scenarios().getLast().getResults().isEmpty());
        Scenario scenario = example.scenarios().getLast();
        assertEquals(List.of(run), ScenarioPlan.of(scenario).changes());
        // nothing but public transport depends on it
        assertTrue(scenario.getResults().stream().filter(one -> "walk".equals(one.getMode())).allMatch(one ->
                base.getResults().stream().anyMatch(known -> known.getFile().equals(one.getFile()))));
        assertTrue(scenario.getResults().stream().filter(one -> "transit".equals(one.getMode())).noneMatch(one ->
                base.getResults().stream().anyMatch(known -> known.getFile().equals(one.getFile()))));
        // the view shows it by itself first
        travel.waitForScenario(scenario.getId(), "");
        travel.ask(scenario.getId(), base.getId(), "jobcenter", "transit");
        travel.waitForScenario(scenario.getId(), base.getId());
        assertEquals(0, travel.slowerOrLost(), "nobody is slower with one more line");
        assertTrue(travel.quickerOrGained() > 0, "who lives at the first stop is connected now");
        assertEquals(TravelMode.TRANSIT, ScenarioPlan.of(scenario).modes().getLast());
    }

    @Test
    void theWayBackIsComputedOnceAndToldBesideTheWayThere() throws Exception {
        Scenario base = example.scenarios().getFirst();
        TravelDriver travel = new TravelDriver(page());
        travel.ask(base.getId(), "", "jobcenter", "transit");
        travel.waitForScenario(base.getId(), "");
        int before = example.scenarios().size();
        travel.clickOtherWay();
        waitFor(() -> example.scenarios().size() == before + 1);
        Scenario back = example.scenarios().getLast();
        travel.waitForScenario(back.getId(), "");
        assertEquals(Direction.BACK, ScenarioPlan.of(back).direction());
        assertEquals("16:00", ScenarioPlan.of(back).parameters().time().toString());
        travel.press(travel.cellsWithTransfer().getFirst());
        travel.waitForRoute();
        assertTrue(travel.tellsOtherWay(), travel.lines()::toString);
        travel.clickOtherWay();
        travel.waitForScenario(base.getId(), "");
        assertEquals(before + 1, example.scenarios().size(), "the way there is known");
        StudyWorkspace.get().undo();
        assertEquals(before, example.scenarios().size());
    }
}
