// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.organization.chart.EnterAdministration;
import org.triangula.organization.chart.StudyChart;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.RankTable;
import org.triangula.ui.study.StudyWorkspace;

/** Measures follow every change that matters, in the background and without showing what no longer holds. */
class MeasuresViewTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private OpenStudy study;
    private MeasuresView measures;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        ChartScope.get().choose(null, DAY);
        measures = study.show(MeasuresView.class, MeasuresView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(measures);
    }

    private static void enter(String text) {
        StudyWorkspace.get().run(new EnterAdministration(null, DAY,
            new AdministrationReader(RankTable.supplied()).read(text).administration()));
    }

    private AdministrativeUnit unit(String key) {
        return StudyChart.of(study.session().study().getActors(), Optional.empty(), DAY).units().get(key);
    }

    private boolean disputes(String said) {
        return measures.names().stream().anyMatch(name -> measures.value(name).filter(value -> value.contains(said))
            .isPresent());
    }

    @Test
    void aStatementThatIsChangedInItsPropertyIsSeen() {
        enter("Amt\n  Büro {tasks=strategic}\n    ~ name=Stelle; source=Webseite\n");
        OpenStudy.waitFor(() -> disputes("Stelle"));
        // only the value of a property is another one; no feature of the unit itself is touched
        StudyWorkspace.get().run(StudyOperation.of("say", edit -> unit("buero").getProperties().stream()
            .filter(one -> one.getKey().equals("statements")).findFirst().orElseThrow()
            .setValue("~ name=Fachstelle; source=Webseite")));
        OpenStudy.waitFor(() -> disputes("Fachstelle"));
        // and a list that becomes empty
        StudyWorkspace.get().run(StudyOperation.of("say no more", edit -> unit("buero").getProperties().clear()));
        OpenStudy.waitFor(() -> !measures.names().isEmpty() && !disputes("Fachstelle"));
    }

    @Test
    void nothingOfBeforeIsShownWhileALargeChartIsMeasured() {
        StringBuilder text = new StringBuilder("Landratsamt\n");
        for (int i = 0; i < 30; i++) {
            text.append("  Dezernat ").append(i).append('\n');
            for (int j = 0; j < 20; j++) {
                text.append("    Sachgebiet ").append(i).append('-').append(j).append(" {tasks=strategic}\n");
            }
        }
        enter("Landratsamt\n  Amt {tasks=strategic}\n");
        OpenStudy.waitFor(() -> !measures.names().isEmpty());
        String carriers = measures.names().stream().filter(name -> measures.value(name).equals(Optional.of("1")))
            .findFirst().orElseThrow();
        enter(text.toString());
        assertEquals(Optional.empty(), measures.value(carriers));
        assertEquals(List.of(), measures.names());
        OpenStudy.waitFor(() -> !measures.names().isEmpty());
        assertTrue(measures.names().stream().anyMatch(name -> measures.value(name).equals(Optional.of("600"))));
    }
}
