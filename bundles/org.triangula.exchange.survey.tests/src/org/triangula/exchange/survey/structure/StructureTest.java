// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.survey.InventedSurvey;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.RuleDraft;
import org.triangula.survey.design.WriteQuestionnaire;
import org.triangula.testing.study.TemporaryStudy;

class StructureTest {

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("structure");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    private ImportPlan plan(StudyImporter importer, Path file) throws ProblemException {
        return importer.read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    private QuestionnaireContent read(QuestionnaireImporter importer, Path file) throws ProblemException {
        return importer.content(ImportFile.read(file, 1 << 20), new ArrayList<>());
    }

    @Test
    void limeSurveyKeepsQuestionsOptionsRangesAndConditions() throws ProblemException {
        session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
        Path file = folder.resolve("survey.lss");
        List<String> lost = new LssExporter().write(session, file, Progress.NONE).stream()
            .map(finding -> finding.message()).toList();
        assertEquals(List.of(), lost);
        QuestionnaireContent read = read(new LssImporter(), file);
        assertEquals("Erfundene Kreisbefragung", read.name());
        assertEquals("Welcome", read.introduction().in("en"));
        assertEquals(List.of("Plan", "Resources"),
            read.topics().stream().map(topic -> topic.topic().heading().in("en")).toList());
        for (QuestionDraft before : InventedSurvey.content().questions().toList()) {
            QuestionDraft after = read.find(before.name()).orElseThrow();
            assertEquals(before.type(), after.type(), before.name());
            assertEquals(before.wording(), after.wording(), before.name());
            assertEquals(before.required(), after.required());
            assertEquals(before.minimum(), after.minimum(), before.name());
            assertEquals(before.maximum(), after.maximum(), before.name());
            assertEquals(before.rankPlaces(), after.rankPlaces());
            assertEquals(before.rows(), after.rows());
            assertEquals(before.options().size(), after.options().size(), before.name());
            assertEquals(before.options().stream().map(option -> option.exclusive()
                && before.type() == QuestionType.MULTIPLE).toList(), after.options().stream()
                    .map(option -> option.exclusive()).toList(), before.name());
        }
        assertEquals(List.of(new RuleDraft("plan", RoutingOperator.EQUALS, "Y")),
            read.find("since").orElseThrow().routing());
        assertTrue(read.find("offers").orElseThrow().options().get(3).openText());
    }

    @Test
    void oldFilesRepeatRowsForEachLanguage() throws Exception {
        Path file = folder.resolve("old.lss");
        Files.writeString(file, """
            <?xml version="1.0" encoding="UTF-8"?>
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>178</DBVersion>
            <groups><rows><row><gid>5</gid><group_name><![CDATA[Konzept]]></group_name><group_order>1</group_order>
              <language>de</language></row><row><gid>5</gid><group_name>Plan</group_name><group_order>1</group_order>
              <language>en</language></row></rows></groups>
            <questions><rows>
              <row><qid>2</qid><parent_qid>0</parent_qid><gid>5</gid><type>L</type><title>goal</title>
               <question><![CDATA[<p>Welches <b>Ziel</b>?</p>]]></question><other>N</other><mandatory>N</mandatory>
               <question_order>2</question_order><language>de</language>
               <relevance>((plan.NAOK == "Y")) and !is_empty(posts.NAOK) and rand(1,2) == 1</relevance></row>
              <row><qid>1</qid><parent_qid>0</parent_qid><gid>5</gid><type>Y</type><title>plan</title>
               <question>Plan?</question><question_order>1</question_order><language>de</language></row>
              <row><qid>1</qid><parent_qid>0</parent_qid><gid>5</gid><type>Y</type><title>plan</title>
               <question>A plan?</question><question_order>1</question_order><language>en</language></row>
              <row><qid>3</qid><parent_qid>0</parent_qid><gid>5</gid><type>|</type><title>upload</title>
               <question>File</question><question_order>3</question_order><language>de</language></row>
            </rows></questions>
            <answers><rows><row><qid>2</qid><code>A2</code><answer>Zwei</answer><sortorder>2</sortorder>
              <language>de</language></row><row><qid>2</qid><code>A1</code><answer>Eins</answer>
              <sortorder>1</sortorder><language>de</language></row></rows></answers>
            <surveys_languagesettings><rows><row><surveyls_language>de</surveyls_language>
              <surveyls_title>Alt</surveyls_title></row></rows></surveys_languagesettings>
            </document>""");
        ImportPlan plan = plan(new LssImporter(), file);
        assertEquals(4, plan.report().findings().size(), () -> plan.report().findings().toString());
        session.execute(plan.operation());
        Questionnaire questionnaire = session.study().getSurveys().getSurveys().get(0).getQuestionnaires().get(0);
        QuestionnaireContent content = QuestionnaireContent.of(questionnaire);
        assertEquals(List.of("plan", "goal"), content.questions().map(QuestionDraft::name).toList());
        QuestionDraft goal = content.find("goal").orElseThrow();
        assertEquals("Welches Ziel?", goal.wording().in("de"));
        assertEquals(List.of("A1", "A2"), goal.options().stream().map(option -> option.code()).toList());
        assertEquals(List.of(new RuleDraft("plan", RoutingOperator.EQUALS, "Y")), goal.routing());
        assertEquals("A plan?", content.find("plan").orElseThrow().wording().in("en"));
        // once more the same file changes nothing, and one undo takes all away
        assertTrue(plan(new LssImporter(), file).report().counts().stream().noneMatch(count -> count.changes()));
        session.undo();
        assertTrue(session.study().getSurveys().getSurveys().isEmpty());
    }

    @Test
    void ddiKeepsVariablesGroupsAndMissingValues() throws ProblemException {
        session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
        Path file = folder.resolve("codebook.xml");
        assertEquals(2, new DdiExporter().write(session, file, Progress.NONE).size(), "two conditions in words only");
        QuestionnaireContent read = read(new DdiImporter(), file);
        for (QuestionDraft before : InventedSurvey.content().questions().toList()) {
            QuestionDraft after = read.find(before.name()).orElseThrow();
            assertEquals(before.type(), after.type(), before.name());
            assertEquals(before.wording(), after.wording(), before.name());
            assertEquals(before.minimum(), after.minimum());
            assertEquals(before.rankPlaces(), after.rankPlaces());
            assertEquals(before.rows(), after.rows());
            assertEquals(before.options().stream().map(option -> option.code() + option.wording() + option.missing())
                .toList(), after.options().stream().map(option -> option.code() + option.wording()
                    + option.missing()).toList(), before.name());
        }
        assertEquals(List.of(4, 5), read.topics().stream().map(topic -> topic.questions().size()).toList());
    }

    @Test
    void aFileOfTheSameSurveyBecomesANewVersion() throws ProblemException {
        session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
        Path file = folder.resolve("codebook.xml");
        new DdiExporter().write(session, file, Progress.NONE);
        session.execute(plan(new DdiImporter(), file).operation());
        List<Questionnaire> versions = session.study().getSurveys().getSurveys().get(0).getQuestionnaires();
        assertEquals(2, versions.size());
        assertEquals(versions.get(0).getTopics().get(0).getQuestions().get(0),
            versions.get(1).getTopics().get(0).getQuestions().get(0).getPredecessor());
    }

    @Test
    void hostileFilesAreRefused() throws Exception {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]>"
            + "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>&b;</document>";
        String outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><codeBook>&a;</codeBook>";
        for (String text : List.of(bomb, outside, "<codeBook>", "<a>".repeat(10_000), "", "not xml",
            "<document/>", "<codeBook/>")) {
            Path file = folder.resolve("hostile.xml");
            Files.writeString(file, text);
            assertThrows(ProblemException.class, () -> plan(new LssImporter(), file), text);
            assertThrows(ProblemException.class, () -> plan(new DdiImporter(), file), text);
        }
        session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
        Path good = folder.resolve("good.lss");
        new LssExporter().write(session, good, Progress.NONE);
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            byte[] damaged = bytes.clone();
            for (int j = 0; j < 5; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) "<>&\"x0 ".charAt(random.nextInt(7));
            }
            Path file = folder.resolve("damaged.lss");
            Files.write(file, damaged);
            try {
                session.execute(plan(new LssImporter(), file).operation());
                session.undo();
            } catch (ProblemException e) {
                assertTrue(e.getMessage().length() > 5, () -> new String(damaged, StandardCharsets.UTF_8));
            }
        }
    }
}
