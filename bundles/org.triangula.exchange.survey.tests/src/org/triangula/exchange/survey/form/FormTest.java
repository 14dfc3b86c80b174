// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.survey.InventedSurvey;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.UnitAnswers;
import org.triangula.survey.design.WriteQuestionnaire;

/** Fills in the form in a headless Chromium as people do; skipped where there is no Chromium. */
class FormTest {

    @TempDir
    private Path folder;

    private StudySession session;
    private Survey survey;

    @BeforeEach
    void create() throws Exception {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
        session.execute(StudyOperation.of("unit", edit -> {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Landkreis Erfunden");
            edit.study().getPlaces().getAreas().add(area);
        }));
        survey = session.study().getSurveys().getSurveys().get(0);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Path form(String name, String topics) throws Exception {
        Path file = folder.resolve(name);
        new FormExporter().write(session, new ExportRequest(file, topics.isEmpty() ? Map.of()
            : Map.of("topics", topics, "unit", "Landkreis Erfunden", "desk", "Stelle " + topics)), Progress.NONE);
        return file;
    }

    private void bring(Path file) throws Exception {
        session.execute(new FormAnswersImporter().read(new ImportRequest(file, session.study(), Map.of()),
            Progress.NONE).operation());
    }

    private UnitAnswer answer(String name, int row) {
        Questionnaire questionnaire = survey.getQuestionnaires().get(0);
        Item item = Item.of(questionnaire).stream().filter(each -> name.equals(each.question().getName()))
            .skip(row).findFirst().orElseThrow();
        return UnitAnswers.of(survey, item).get(0);
    }

    private static String choose(String question, String code) {
        return "document.querySelector('input[name=\"" + question + "\"][value=\"" + code + "\"]').click()";
    }

    private static String type(String selector, String text) {
        return "(() => { const field = document.querySelector('" + selector + "'); field.value = '" + text
            + "'; field.dispatchEvent(new Event('input')); })()";
    }

    private static String place(int place, String code) {
        return "(() => { const field = document.querySelector('select[data-place=\"" + place + "\"]'); field.value = '"
            + code + "'; field.dispatchEvent(new Event('change')); })()";
    }

    private static String hidden(String question) {
        return "String(document.getElementById('question " + question + "').hidden)";
    }

    @Test
    void nothingInTheFileComesFromElsewhere() throws Exception {
        String html = Files.readString(form("whole.html", ""));
        assertTrue(html.contains("default-src 'none'"));
        assertFalse(html.matches("(?s).*(src|href)=[\"'](https?:)?//.*"));
        assertFalse(html.contains("@DATA@") || html.contains("@SCRIPT@") || html.contains("@CSS@"));
    }

    @Test
    void fillInBreakOffContinueAndFinish() throws Exception {
        Path program = ChromiumPage.program().orElse(null);
        assumeTrue(program != null, "Chromium is not installed");
        Path file = form("whole.html", "");
        Path downloads = folder.resolve("downloads");
        Path partial;
        try (ChromiumPage page = ChromiumPage.open(program, folder.resolve("first"), downloads)) {
            page.navigate(file);
            assertEquals("true", page.run(hidden("since")));
            page.run(choose("plan", "yes"));
            assertEquals("false", page.run(hidden("since")));
            assertEquals("true", page.run(hidden("open")));
            page.run(type("input[name=since]", "2018"));
            page.run(choose("offers", "bus"));
            page.run(choose("offers", "none"));
            page.run(choose("offers", "car"));
            page.run(choose("offers", "other"));
            page.run(type("input[data-words=offers]", "Bürger:innenbus"));
            page.run("document.getElementById('finish').click()");
            assertTrue(page.run("document.getElementById('message').textContent").contains("1"),
                "the unit is not named");
            page.run(type("#unit", "Landkreis Erfunden"));
            assertEquals("Erfundene Kreisbefragung", page.run("document.title"));
            page.run("(() => { const field = document.getElementById('language'); field.value = 'en'; "
                + "field.dispatchEvent(new Event('change')); })()");
            assertEquals("Is there a plan? *",
                page.run("document.getElementById('question plan').querySelector('legend').textContent"));
            partial = page.download("document.getElementById('save').click()", downloads);
            assertEquals(List.of(file.toUri().toString()), page.requests().stream()
                .filter(address -> !address.startsWith("about:") && !address.startsWith("blob:")).toList());
        }
        bring(partial);
        assertEquals(ResponseStatus.PARTIAL, survey.getResponses().get(0).getStatus());
        assertEquals("2018", answer("since", 0).answer().orElseThrow().getText());
        assertEquals(AnswerState.NOT_ASKED, answer("open", 0).state());
        assertEquals(AnswerState.NOT_ANSWERED, answer("posts", 0).state());
        // on another machine, where the browser kept nothing
        Path complete;
        try (ChromiumPage page = ChromiumPage.open(program, folder.resolve("second"), downloads)) {
            page.navigate(file);
            assertEquals("", page.run("document.getElementById('unit').value"));
            page.choose("#file", partial);
            page.run("new Promise(resolve => { const wait = () => document.getElementById('unit').value ? resolve('') "
                + ": setTimeout(wait, 20); wait(); })");
            assertEquals("true", page.run("String(document.querySelector('input[name=plan][value=yes]').checked)"));
            page.run(place(1, "abh"));
            page.run(place(2, "job"));
            page.run(type("input[name=posts]", "7,5"));
            page.run(type("input[name=share]", "120"));
            page.run("document.getElementById('finish').click()");
            assertTrue(page.run("document.getElementById('question share').classList.contains('wrong') + ''")
                .equals("true"));
            page.run(type("input[name=share]", "0"));
            page.run(choose("rating bus", "g"));
            page.run("document.querySelector('#question\\\\ group input[data-missing=dont-know]').click()");
            complete = page.download("document.getElementById('finish').click()", downloads);
        }
        bring(complete);
        assertEquals(1, survey.getResponses().size(), "the same response goes on");
        Response response = survey.getResponses().get(0);
        assertEquals(ResponseStatus.COMPLETE, response.getStatus());
        assertEquals("Landkreis Erfunden", ((Area) response.getUnit()).getName());
        assertEquals(List.of("abh", "job"), answer("rank", 0).answer().orElseThrow().getOptions().stream()
            .map(option -> option.getCode()).toList());
        assertEquals(7.5, answer("posts", 0).answer().orElseThrow().getNumber());
        assertEquals(0, answer("share", 0).answer().orElseThrow().getNumber());
        assertEquals(AnswerState.DONT_KNOW, answer("group", 0).state());
        assertEquals("g", answer("rating", 0).answer().orElseThrow().getOptions().get(0).getCode());
        assertEquals(AnswerState.NOT_ANSWERED, answer("rating", 1).state());
        assertEquals(List.of("car", "other"), answer("offers", 0).answer().orElseThrow().getOptions().stream()
            .map(option -> option.getCode()).toList());
        assertEquals("Bürger:innenbus", answer("offers", 0).answer().orElseThrow().getText());
    }

    @Test
    void twoDesksAnswerTheirPartsAndAreMerged() throws Exception {
        Path program = ChromiumPage.program().orElse(null);
        assumeTrue(program != null, "Chromium is not installed");
        Path downloads = folder.resolve("downloads");
        Path one;
        Path two;
        Path first = form("one.html", "1");
        Path second = form("two.html", "2");
        try (ChromiumPage page = ChromiumPage.open(program, folder.resolve("desks"), downloads)) {
            page.navigate(first);
            assertEquals("1", page.run("String(document.querySelectorAll('section').length)"));
            page.run(choose("plan", "no"));
            one = page.download("document.getElementById('finish').click()", downloads);
            page.navigate(second);
            // the condition lies with the other desk, so the question is shown with its condition in words
            assertEquals("false", page.run(hidden("open")));
            assertTrue(page.run("document.getElementById('question open').textContent").contains("Nein"));
            page.run(type("textarea[name=open]", "Busse am Abend"));
            page.run(type("input[name=posts]", "2"));
            two = page.download("document.getElementById('finish').click()", downloads);
        }
        bring(one);
        bring(two);
        assertEquals(2, survey.getResponses().size());
        assertEquals(List.of("1"), survey.getResponses().get(0).getTopics().stream().map(topic -> topic.getNumber())
            .toList());
        assertEquals(1, UnitAnswers.responses(survey).size(), "both are of one unit");
        assertEquals("no", answer("plan", 0).answer().orElseThrow().getOptions().get(0).getCode());
        assertEquals("Busse am Abend", answer("open", 0).answer().orElseThrow().getText());
        assertEquals(2, answer("posts", 0).answer().orElseThrow().getNumber());
        assertEquals(AnswerState.NOT_ASKED, answer("since", 0).state());
    }
}
