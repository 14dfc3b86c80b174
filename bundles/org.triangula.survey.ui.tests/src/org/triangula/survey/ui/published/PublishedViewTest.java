// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.model.survey.PublishedFigure;
import org.triangula.survey.published.PublishedFigureDraft;
import org.triangula.survey.published.PublishedFigureDraft.Role;
import org.triangula.survey.published.WritePublishedFigures;
import org.triangula.survey.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

class PublishedViewTest {

    private OpenStudy study;
    private PublishedView view;

    @BeforeEach
    void open() {
        study = new OpenStudy();
        view = OpenStudy.show(PublishedView.class, PublishedView.ID);
    }

    @AfterEach
    void close() {
        OpenStudy.page().hideView(view);
        study.close();
    }

    private static PublishedFigureDraft figure(String subject, Role role, int count) {
        return PublishedFigureDraft.in("Konzept", OptionalInt.of(35)).withSubject(subject).withRole(role)
            .withNumbers(OptionalInt.of(count), OptionalInt.of(35), Optional.empty());
    }

    private List<PublishedFigure> figures() {
        return study.session().study().getSurveys().getPublishedFigures();
    }

    @Test
    void typedNumbersAreCheckedAtOnce() {
        OpenStudy.run(new WritePublishedFigures(List.of(figure("ja", Role.PART, 20), figure("nein", Role.PART, 14),
            figure("alle", Role.WHOLE, 35))));
        OpenStudy.waitFor(() -> view.isReady() && view.lines().size() == 1);
        assertTrue(view.lines().getFirst().sentence().contains("20 + 14 = 34"));
        view.table().write(1, 3, "15");
        OpenStudy.waitFor(() -> view.isReady() && view.lines().isEmpty());
        assertEquals(15, figures().get(1).getCount());
        view.table().add();
        assertEquals("Konzept", figures().getLast().getGroup(), "it goes on in the group");
        view.table().write(3, 3, "");
        view.table().write(3, 5, "58");
        assertEquals(new BigDecimal("58"), PublishedFigureDraft.of(figures().getLast()).percent().orElseThrow());
        OpenStudy.waitFor(() -> view.isReady() && !view.lines().isEmpty());
        assertTrue(view.lines().stream().anyMatch(line -> line.figures().equals(List.of(3))),
            "no count of 35 gives 58 %");
        StudyWorkspace.get().undo();
        assertTrue(figures().getLast().getPercent() == null);
    }
}
