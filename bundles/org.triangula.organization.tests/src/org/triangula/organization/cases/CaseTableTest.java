// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;

/** Tables of cases: from text, and from what a study knows of its cases. */
class CaseTableTest {

    private Study study;
    private Area area;

    @BeforeEach
    void makeStudy() {
        study = ModelFactory.eINSTANCE.createStudy();
        study.setPlaces(PlacesFactory.eINSTANCE.createPlaces());
        study.setInquiry(InquiryFactory.eINSTANCE.createInquiry());
        study.setSurveys(SurveyFactory.eINSTANCE.createSurveys());
        area = area("a1", "Kreis", "99001");
    }

    private Area area(String id, String name, String key) {
        Area made = PlacesFactory.eINSTANCE.createArea();
        made.setId(id);
        made.setName(name);
        made.setOfficialKey(key);
        study.getPlaces().getAreas().add(made);
        return made;
    }

    @Test
    void textWithAnyUsualSeparatorIsRead() throws ProblemException {
        for (String text : List.of("name\tx\tarea\nA\t1,5\t99001\nB\tn/a\t\n",
            "name;x;area\r\nA;\"1,5\";99001\r\nB;fehlt;",
            "# remark\nname,x,area\nA,\"1,5\",Kreis\nB,,x")) {
            CaseTable table = CaseTableText.read("t", text, study);
            assertEquals(Optional.of("a1"), table.rows().getFirst().area(), text);
            assertEquals(1.5, table.rows().getFirst().number("x").orElseThrow());
            assertEquals(Optional.empty(), table.rows().getLast().area());
            assertFalse(table.rows().getLast().values().containsKey("x"));
            assertEquals(table.rows(), CaseTableText.read("t", table.text(), study).rows());
        }
        area("a2", "Kreis", "99002");
        assertEquals(Optional.empty(), CaseTableText.read("t", "name,area\nA,Kreis", study).rows().getFirst().area());
    }

    @Test
    void tablesThatAreNotUnderstoodNameTheLine() {
        for (String text : List.of("", "name,x", "name,name\nA,B", "name,x\nA,1\nA,2", "name,x\nA,1\n,2",
            "name,x\nA,1\nB,1,2")) {
            ProblemException problem = assertThrows(ProblemException.class,
                () -> CaseTableText.read("Datei", text, study), text);
            assertTrue(problem.problem().place().startsWith("Datei"));
        }
    }

    private Response response(Survey survey, Question question, double number) {
        Answer answer = SurveyFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        answer.setNumber(number);
        Response response = SurveyFactory.eINSTANCE.createResponse();
        response.setUnit(area);
        response.getAnswers().add(answer);
        survey.getResponses().add(response);
        return response;
    }

    private void value(Case one, Variable variable, String value, String from) {
        VariableValue made = InquiryFactory.eINSTANCE.createVariableValue();
        made.setVariable(variable);
        made.setValue(value);
        made.setValidFrom(from);
        one.getValues().add(made);
    }

    @Test
    void casesOfAStudyHaveVariablesAreasAndAnswers() {
        Area land = area("a9", "Land", "99");
        Term kind = ModelFactory.eINSTANCE.createTerm();
        kind.setKey("LAND");
        land.setKind(kind);
        AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
        membership.setWhole(land);
        area.getMemberships().add(membership);
        Variable variable = InquiryFactory.eINSTANCE.createVariable();
        variable.setKey("quote");
        study.getInquiry().getVariables().add(variable);
        Case one = InquiryFactory.eINSTANCE.createCase();
        one.setName("Fall");
        one.getMembers().add(area);
        study.getInquiry().getCases().add(one);
        value(one, variable, "7", "2022");
        value(one, variable, "9", "2023");
        value(one, variable, "8", null);
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        study.getSurveys().getSurveys().add(survey);
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setId("q1");
        question.setType(QuestionType.NUMBER);
        Response first = response(survey, question, 3);
        Map<String, String> values = StudyCaseTable.of(study).rows().getFirst().values();
        assertEquals(Map.of("name", "Fall", "quote", "9", "area.in.LAND", "Land", "answer.q1", "3"), values);
        response(survey, question, 4);
        assertFalse(StudyCaseTable.of(study).rows().getFirst().values().containsKey("answer.q1"));
        AnswerDecision decision = SurveyFactory.eINSTANCE.createAnswerDecision();
        decision.setUnit(area);
        decision.setQuestion(question);
        decision.setAnswer(first.getAnswers().getFirst());
        survey.getDecisions().add(decision);
        assertEquals("3", StudyCaseTable.of(study).rows().getFirst().values().get("answer.q1"));
    }
}
