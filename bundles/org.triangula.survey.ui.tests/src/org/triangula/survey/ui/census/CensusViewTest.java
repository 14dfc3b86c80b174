// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.CensusState;
import org.triangula.model.texts.Document;
import org.triangula.survey.census.CreateCensus;
import org.triangula.survey.census.KeepSnapshot;
import org.triangula.survey.ui.OpenStudy;

class CensusViewTest {

    private OpenStudy study;
    private CensusView view;

    @BeforeEach
    void open() {
        study = new OpenStudy();
        study.districts("Kreis A", "Kreis B", "Kreis C");
        view = OpenStudy.show(CensusView.class, CensusView.ID);
        OpenStudy.run(new CreateCensus("Integrationskonzepte", "2023-12-31", List.of(study.district(0),
            study.district(1), study.district(2))));
    }

    @AfterEach
    void close() {
        OpenStudy.page().hideView(view);
        study.close();
    }

    private CensusEntry entry(int place) {
        return study.session().study().getSurveys().getCensuses().getFirst().getEntries().get(place);
    }

    @Test
    void statesMakeAMapAndCopiesKeepTheText() throws Exception {
        String present = Messages.state(CensusState.PRESENT);
        view.table().write(0, 1, present);
        view.table().write(1, 1, Messages.state(CensusState.ABSENT));
        view.table().write(0, 3, "2019-05");
        assertEquals(CensusState.PRESENT, entry(0).getState());
        assertEquals("2019-05", entry(0).getSince());
        OpenStudy.waitFor(() -> view.isReady() && view.report().filter(report -> report.base().startsWith("n = 2"))
            .isPresent());
        assertTrue(view.report().orElseThrow().chart().isPresent());
        assertEquals(3, view.report().orElseThrow().targets().size(), "every district is on the map");
        OpenStudy.run(new KeepSnapshot(entry(0), LocalDate.of(2024, 2, 1), "Konzept\nZiel: Kurse überall.\n"));
        Document copy = entry(0).getSnapshots().getFirst();
        assertTrue(study.session().text(copy).text().contains("Kurse überall"));
        assertEquals(List.of(study.district(0)), copy.getAreas());
        assertEquals(LocalDate.of(2024, 2, 1), entry(0).getCheckedOn());
    }
}
