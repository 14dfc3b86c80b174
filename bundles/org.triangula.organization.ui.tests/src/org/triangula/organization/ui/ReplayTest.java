// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.organization.chart.EnterAdministration;
import org.triangula.organization.chart.MoveUnit;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.RankTable;
import org.triangula.organization.ui.chart.TimeSlider;
import org.triangula.ui.study.StudyWorkspace;

/** Reorganisations are replayed on a line of time; the other views show the same day. */
class ReplayTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2021, 4, 1);

    private OpenStudy study;
    private ChartView chart;
    private ChartTextView text;
    private AdministrativeUnit moved;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        ChartScope.get().choose(null, LocalDate.of(2018, 1, 1));
        StudyWorkspace.get().run(new EnterAdministration(null, LocalDate.of(2018, 1, 1), new AdministrationReader(
            RankTable.supplied()).read("Amt\n  Dezernat I\n  Dezernat II\n    Büro {tasks=strategic}\n")
                .administration()));
        moved = unit("buero");
        move("dezernat-i", FIRST, "Kreistag");
        move("amt", SECOND, "Querschnittsaufgabe");
        text = study.show(ChartTextView.class, ChartTextView.ID);
        chart = study.show(ChartView.class, ChartView.ID);
        OpenStudy.waitFor(() -> chart.time().slider().stops().size() == 3);
    }

    @AfterEach
    void close() throws Exception {
        study.close(chart, text);
    }

    private AdministrativeUnit unit(String key) {
        return StudyChart.of(study.session().study().getActors(), Optional.empty(), LocalDate.of(2018, 1, 1)).units()
            .get(key);
    }

    private void move(String below, LocalDate day, String reason) {
        StudyWorkspace.get().run(new MoveUnit(moved.getId(), "Büro", unit(below).getId(), day, PlacementKind.STAFF,
            reason));
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        chart.time().slider().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void arrowKeysGoFromChangeToChangeInAllViews() {
        TimeSlider slider = chart.time().slider();
        assertEquals(List.of(FIRST, SECOND), slider.stops().subList(0, 2));
        key(SWT.ARROW_RIGHT);
        assertEquals(FIRST, ChartScope.get().date());
        OpenStudy.waitFor(() -> chart.told().contains("Kreistag"));
        key(SWT.ARROW_RIGHT);
        assertEquals(SECOND, ChartScope.get().date());
        OpenStudy.waitFor(() -> chart.told().contains("Querschnittsaufgabe"));
        OpenStudy.waitFor(() -> text.editor().getText().contains("\n  Büro"));
        key(SWT.ARROW_LEFT);
        OpenStudy.waitFor(() -> text.editor().getText().contains("\n    Büro"));
        key(SWT.END);
        assertEquals(slider.stops().getLast(), ChartScope.get().date());
    }

    @Test
    void playingBeginsAtOnceMarksWhatMovesAndCanBePaused() {
        chart.time().play(true);
        assertEquals(FIRST, ChartScope.get().date());
        assertTrue(chart.time().isPlaying());
        OpenStudy.waitFor(() -> chart.canvas().marks(moved).size() == 2);
        chart.time().play(false);
        assertFalse(chart.time().isPlaying());
        assertEquals(FIRST, ChartScope.get().date());
    }
}
