// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Element;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.places.Area;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.CrossTable;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.transformation.CaseVariables;
import org.triangula.survey.transformation.ChosenDocuments;
import org.triangula.survey.transformation.StoreVariable;

class TransformationTest {

    private static final AnswerState[] STATES = {AnswerState.ANSWERED, AnswerState.ANSWERED, AnswerState.REFUSED};

    @TempDir
    private Path folder;

    private StudySession session;
    private List<Element> units;
    private Document interview;
    private Document report;

    @BeforeEach
    void create() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(StudyOperation.of("units", edit -> {
            Area a = SurveyBuilder.unit("Landkreis A");
            Area b = SurveyBuilder.unit("Landkreis B");
            Area c = SurveyBuilder.unit("Landkreis C");
            edit.study().getPlaces().getAreas().addAll(List.of(a, b, c));
            interview = TextsFactory.eINSTANCE.createDocument();
            report = TextsFactory.eINSTANCE.createDocument();
            edit.study().getTexts().getDocuments().addAll(List.of(interview, report));
            Case known = InquiryFactory.eINSTANCE.createCase();
            known.setName("A");
            known.getMembers().addAll(List.of(a, interview));
            edit.study().getInquiry().getCases().add(known);
            Link link = InquiryFactory.eINSTANCE.createLink();
            link.setSource(report);
            link.setTarget(b);
            edit.study().getInquiry().getLinks().add(link);
            units = List.of(a, b, c);
        }));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static DataColumn frequencies(double first) {
        return DataColumn.numbers("busse", "Busse", STATES, new double[] {first, 0, 99});
    }

    private static DataColumn plan() {
        return DataColumn.categories("plan", "Konzept", DataColumn.Kind.SINGLE,
            List.of(new DataColumn.Category("yes", "Ja", Optional.empty()),
                new DataColumn.Category("no", "Nein", Optional.empty())),
            STATES, new int[][] {{0}, {1}, {}});
    }

    @Test
    void codeFrequenciesBecomeVariablesOfCases() throws ProblemException {
        session.execute(new StoreVariable(frequencies(3), units, "busse", "Wie oft Busse"));
        Variable variable = session.study().getInquiry().getVariables().get(0);
        assertEquals(VariableType.INTEGER, variable.getType());
        assertEquals(2, session.study().getInquiry().getCases().size(), "the refused one gets no case and no 0");
        DataColumn back = CaseVariables.column(session.study(), variable, units);
        assertEquals(3, back.number(0));
        assertEquals(0, back.number(1));
        assertEquals(AnswerState.NOT_ASKED, back.state(2));
        // the same key changes the same variable
        session.execute(new StoreVariable(frequencies(4.5), units, "busse", "Wie oft Busse"));
        assertEquals(1, session.study().getInquiry().getVariables().size());
        assertEquals(4.5, CaseVariables.column(session.study(), variable, units).number(0));
        assertThrows(ProblemException.class,
            () -> session.execute(new StoreVariable(plan(), units, "busse", "Konzept")));
        session.undo();
        session.undo();
        assertTrue(session.study().getInquiry().getVariables().isEmpty());
    }

    @Test
    void variablesOfCasesAreCrossedWithAnswers() throws ProblemException {
        session.execute(new StoreVariable(plan(), units, "plan", "Konzept"));
        DataColumn column = CaseVariables.column(session.study(),
            session.study().getInquiry().getVariables().get(0), units);
        assertEquals("Nein", column.categories().get(1).label());
        assertEquals(1, CrossTable.of(column, plan()).table().count(1, 1));
    }

    @Test
    void answersChooseDocuments() {
        assertEquals(List.of(interview),
            ChosenDocuments.of(session.study(), plan(), Set.of("yes"), units));
        assertEquals(List.of(report), ChosenDocuments.of(session.study(), plan(), Set.of("no"), units));
        assertEquals(List.of(report), ChosenDocuments.between(session.study(), frequencies(3), 0, 0, units));
        assertEquals(List.of(), ChosenDocuments.between(session.study(), frequencies(3), 50, 100, units));
    }
}
