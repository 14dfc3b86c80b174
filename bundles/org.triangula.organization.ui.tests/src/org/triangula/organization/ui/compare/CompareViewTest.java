// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.organization.chart.ChartComparison.Matching;
import org.triangula.organization.chart.ChartComparison.Side;
import org.triangula.organization.chart.ChartDifference.Kind;
import org.triangula.organization.chart.EnterAdministration;
import org.triangula.organization.chart.MoveUnit;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.RankTable;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.OpenStudy;
import org.triangula.organization.ui.chart.ChartCanvas;
import org.triangula.organization.ui.chart.UnitMark;
import org.triangula.ui.study.StudyWorkspace;

/** Two days, and two administrations, side by side. */
class CompareViewTest {

    private static final LocalDate BEFORE = LocalDate.of(2022, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2022, 7, 1);
    private static final String TEXT = """
        Landratsamt
          Dezernat I
            Ordnungsamt {tasks=abh}
          Dezernat II
            Integrationsbüro {rank=office; tasks=strategic}
        """;

    private OpenStudy study;
    private CompareView view;
    private Area area;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        area = area("Musterkreis");
        enter(TEXT, area);
        ChartScope.get().choose(area, AFTER);
        view = study.show(CompareView.class, CompareView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(view);
    }

    private static Area area(String name) {
        Area made = PlacesFactory.eINSTANCE.createArea();
        made.setName(name);
        StudyWorkspace.get().run(StudyOperation.of("area", edit -> edit.study().getPlaces().getAreas().add(made)));
        return made;
    }

    private static void enter(String text, Area area) {
        StudyWorkspace.get().run(new EnterAdministration(area.getId(), BEFORE,
            new AdministrationReader(RankTable.supplied()).read(text).administration()));
    }

    private AdministrativeUnit unit(String key, Area of) {
        return StudyChart.of(study.session().study().getActors(), Optional.of(of), BEFORE).units().get(key);
    }

    private List<String> rows() {
        return view.rows().stream().map(row -> row.kind() + " " + row.name() + ": " + row.left() + " / " + row.right()
            + (row.reason().isEmpty() ? "" : " because " + row.reason())).toList();
    }

    @Test
    void twoDaysAreComparedWithTheReasonAndBothUnitsAreFound() {
        AdministrativeUnit moved = unit("integrationsbuero", area);
        StudyWorkspace.get().run(new MoveUnit(moved.getId(), "Integrationsbüro", unit("dezernat-i", area).getId(),
            AFTER, PlacementKind.LINE, "Kreistag"));
        view.compare(new Side(Optional.of(area), BEFORE), new Side(Optional.of(area), AFTER));
        OpenStudy.waitFor(() -> !view.rows().isEmpty());
        assertEquals(List.of("MOVED Integrationsbüro: Dezernat II / Dezernat I because Kreistag"), rows());
        assertEquals(List.of("→"), view.canvas(true).marks(moved).stream().map(UnitMark::sign).toList());
        assertEquals(List.of("→"), view.canvas(false).marks(moved).stream().map(UnitMark::sign).toList());
        view.select(view.rows().getFirst());
        assertEquals(Optional.of(moved), view.canvas(true).chosen());
        assertEquals(Optional.of(moved), view.canvas(false).chosen());
    }

    @Test
    void twoAdministrationsAreComparedByTheSeatsOfTheirTasks() {
        Area other = area("Nachbarkreis");
        enter(TEXT.replace("Ordnungsamt {tasks=abh}", "Ordnungsamt").replace("tasks=strategic",
            "tasks=strategic, abh"), other);
        view.compare(new Side(Optional.of(area), AFTER), new Side(Optional.of(other), AFTER));
        OpenStudy.waitFor(() -> view.rows().size() == 2);
        assertTrue(rows().stream().allMatch(row -> row.startsWith("SEAT ")), rows().toString());
        view.compareBy(Matching.NAME_AND_RANK);
        OpenStudy.waitFor(() -> !view.rows().isEmpty());
        assertEquals(List.of(Kind.TASKS.name(), Kind.TASKS.name()),
            view.rows().stream().map(DifferenceRow::kind).toList());
    }

    @Test
    void movingOneChartMovesTheOther() {
        view.compare(new Side(Optional.of(area), BEFORE), new Side(Optional.of(area), AFTER));
        AdministrativeUnit office = unit("ordnungsamt", area);
        ChartCanvas left = view.canvas(true);
        ChartCanvas right = view.canvas(false);
        OpenStudy.waitFor(() -> left.place(office).isPresent() && right.place(office).isPresent());
        Point before = right.place(office).orElseThrow();
        Event wheel = new Event();
        wheel.count = 3;
        left.notifyListeners(SWT.MouseWheel, wheel);
        assertEquals(before.y + 60, right.place(office).orElseThrow().y);
        assertEquals(left.place(office).orElseThrow().y, right.place(office).orElseThrow().y);
    }
}
