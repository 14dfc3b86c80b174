// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.survey.InventedSurvey;
import org.triangula.model.survey.Response;
import org.triangula.survey.design.WriteQuestionnaire;

class FormAnswersTest {

    @TempDir
    private Path folder;

    @Test
    void onlyWhatFitsTheQuestionnaireComesIn() throws Exception {
        try (StudySession session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden")) {
            session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
            String id = session.study().getSurveys().getSurveys().get(0).getQuestionnaires().get(0).getId();
            Path file = folder.resolve("answers.json");
            String head = "{\"format\":\"triangula-form-answers\",\"questionnaire\":\"" + id + "\",\"id\":\"1\",";
            for (String text : List.of("", "[]", "{", "{\"format\":\"other\"}", head + "\"answers\":1}",
                head.replace(id, "unknown") + "\"answers\":[]}", "[".repeat(20_000))) {
                Files.writeString(file, text);
                assertThrows(ProblemException.class, () -> plan(session, file), text);
            }
            Files.writeString(file, head + "\"unit\":{\"a\":1},\"topics\":[\"1\",[]],\"answers\":[1,null,"
                + "{\"question\":\"nobody\",\"options\":[\"a\"]},"
                + "{\"question\":\"plan\",\"options\":[\"yes\",\"evil\"]},"
                + "{\"question\":\"posts\",\"number\":1e999},{\"question\":\"rating\",\"row\":\"none\","
                + "\"options\":[\"g\"]},{\"question\":\"share\",\"number\":\"7\"},"
                + "{\"question\":\"open\",\"missing\":\"<script>\"}]}");
            ImportPlan plan = plan(session, file);
            assertEquals(6, plan.report().findings().size(), () -> plan.report().findings().toString());
            session.execute(plan.operation());
            Response response = session.study().getSurveys().getSurveys().get(0).getResponses().get(0);
            assertEquals(1, response.getAnswers().size());
            assertEquals(1, response.getAnswers().get(0).getOptions().size());
            session.undo();
            assertTrue(session.study().getSurveys().getSurveys().get(0).getResponses().isEmpty());
        }
    }

    private static ImportPlan plan(StudySession session, Path file) throws ProblemException {
        return new FormAnswersImporter().read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }
}
