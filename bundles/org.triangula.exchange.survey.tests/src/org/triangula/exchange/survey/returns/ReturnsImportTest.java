// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.survey.InventedSurvey;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.UnitAnswers;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.design.WriteQuestionnaire;

class ReturnsImportTest {

    @TempDir
    private Path folder;

    private StudySession session;

    @BeforeEach
    void create() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
        session.execute(StudyOperation.of("units", edit -> {
            for (String name : List.of("Landkreis Göppingen", "Lörrach")) {
                Area area = PlacesFactory.eINSTANCE.createArea();
                area.setName(name);
                edit.study().getPlaces().getAreas().add(area);
            }
        }));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Survey survey() {
        return session.study().getSurveys().getSurveys().get(0);
    }

    private Path write(String name, String text, Charset charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private ImportPlan plan(StudyImporter importer, Path file) throws ProblemException {
        return importer.read(new ImportRequest(file, session.study(), Map.of("settings",
            folder.resolve("settings").toString())), Progress.NONE);
    }

    private void bring(StudyImporter importer, Path file) throws ProblemException {
        session.execute(plan(importer, file).operation());
    }

    private static Answer answer(Response response, String name) {
        return response.getAnswers().stream().filter(each -> name.equals(each.getQuestion().getName())).findFirst()
            .orElseThrow();
    }

    private static List<String> codes(Response response, String name) {
        return answer(response, name).getOptions().stream().map(option -> option.getCode()).toList();
    }

    @Test
    void aGermanTableWithWordsAndMissingAnswers() throws Exception {
        Path file = write("kreise.csv", """
            Landkreis;Stelle;plan;Seit wann?;offers;group;rank;posts;share;rating[bus];Was fehlt?
            Göppingen;Sozialamt;Ja;01.03.2018;Rufbus, Mitfahrbank;Geflüchtete;\
            Ausländerbehörde > Jobcenter;1.234,5;0;gut;
            Landkreis Lörrach;;nein;entfällt;Keine;weiß nicht;Kita;k. A.;12 %;verweigert;Busse "am Abend"
            Unbekannt;;ja;;Bürgerbus;;;;;;
            ;;;;;;;;;;
            """, Charset.forName("windows-1252"));
        ImportPlan plan = plan(new CsvReturnsImporter(), file);
        assertEquals(List.of(), plan.mappings());
        assertEquals(3, plan.preview().count("Responses", ImportPreview.Change.ADDED));
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.message().startsWith("Unbekannt")));
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.severity() == Severity.DOUBTFUL
            && finding.message().contains("posts")), "1234.5 is outside the range");
        session.execute(plan.operation());
        Response first = survey().getResponses().get(0);
        assertEquals("Landkreis Göppingen", ((Area) first.getUnit()).getName());
        assertEquals("Sozialamt", first.getRespondent());
        assertEquals(List.of("yes"), codes(first, "plan"));
        assertEquals("2018-03-01", answer(first, "since").getText());
        assertEquals(List.of("bus", "car"), codes(first, "offers"));
        assertEquals(List.of("abh", "job"), codes(first, "rank"));
        assertEquals(1234.5, answer(first, "posts").getNumber());
        assertEquals(0, answer(first, "share").getNumber());
        assertEquals(List.of("g"), codes(first, "rating"));
        Response second = survey().getResponses().get(1);
        assertEquals("Lörrach", ((Area) second.getUnit()).getName());
        assertEquals(MissingKind.NOT_ASKED, answer(second, "since").getMissing());
        assertEquals(MissingKind.NOT_ANSWERED, answer(second, "posts").getMissing());
        assertEquals(MissingKind.REFUSED, answer(second, "rating").getMissing());
        assertEquals(12, answer(second, "share").getNumber());
        assertEquals(AnswerState.DONT_KNOW, state("group", 1));
        assertEquals("Busse \"am Abend\"", answer(second, "open").getText());
        Response third = survey().getResponses().get(2);
        assertEquals(List.of("other"), codes(third, "offers"));
        assertEquals("Bürgerbus", answer(third, "offers").getText());
        // once more: all the same
        ImportPlan again = plan(new CsvReturnsImporter(), file);
        assertEquals(3, again.preview().count("Responses", ImportPreview.Change.SAME));
        assertFalse(again.report().counts().get(0).changes());
        session.undo();
        assertTrue(survey().getResponses().isEmpty());
        assertTrue(session.study().getInquiry().getCases().isEmpty());
    }

    private AnswerState state(String name, int unit) {
        Item item = Item.of(survey().getQuestionnaires().get(0)).stream()
            .filter(each -> name.equals(each.question().getName())).findFirst().orElseThrow();
        return UnitAnswers.of(survey(), item).get(unit).state();
    }

    @Test
    void twoPartsOfOneUnitStayTwoResponsesAndAChangedRowChangesItsOwn() throws Exception {
        bring(new CsvReturnsImporter(), write("teil1.csv", "Kreis,plan,posts\nLörrach,ja,2\n",
            StandardCharsets.UTF_8));
        bring(new CsvReturnsImporter(), write("teil2.csv", "Kreis,plan,share\nLörrach,nein,3\n",
            StandardCharsets.UTF_8));
        assertEquals(2, survey().getResponses().size());
        assertEquals(AnswerState.CONTRADICTORY, state("plan", 0));
        ImportPlan changed = plan(new CsvReturnsImporter(), write("teil2.csv", "Kreis,plan,share\nLörrach,ja,3\n",
            StandardCharsets.UTF_8));
        ImportPreview.Item item = changed.preview().items("Responses", ImportPreview.Change.CHANGED).get(0);
        assertEquals(List.of(new ImportPreview.FieldChange("plan", "no", "yes")), item.fields());
        session.execute(changed.operation());
        assertEquals(2, survey().getResponses().size());
        assertEquals(AnswerState.ANSWERED, state("plan", 0));
    }

    @Test
    void limeSurveyExport() throws Exception {
        bring(new CsvReturnsImporter(), write("results-survey.csv", """
            "id","submitdate","lastpage","startlanguage","plan","since","offers[bus]","offers[car]","offers[other]",\
            "rank[1]","rank[2]","rating[bus]","rating[rail]"
            "7","2023-07-20 10:11:12","2","de","Y","2018-03-01 00:00:00","Y","","Schulbus","job","kita","g",""
            "8","","1","en","N","","N","N","","","","",""
            """, StandardCharsets.UTF_8));
        Response first = survey().getResponses().get(0);
        assertEquals("7", first.getExternalKey());
        assertEquals(ResponseStatus.COMPLETE, first.getStatus());
        assertEquals("2023-07-20", first.getReceivedOn());
        assertEquals(List.of("bus", "other"), codes(first, "offers"));
        assertEquals("Schulbus", answer(first, "offers").getText());
        assertEquals(List.of("job", "kita"), codes(first, "rank"));
        assertEquals(ResponseStatus.PARTIAL, survey().getResponses().get(1).getStatus());
        assertEquals(AnswerState.NOT_ANSWERED, state("offers", 1));
    }

    @Test
    void uniparkExport() throws Exception {
        bring(new CsvReturnsImporter(), write("project.csv", """
            lfdn;external_lfdn;dispcode;lastpage;quality;duration;plan;offers_bus;offers_car;group;posts;open
            1;0;31;99;-77;120;yes;1;0;0;-99;-66
            2;0;22;98;-77;50;no;-77;-77;2;4;-99
            """, StandardCharsets.UTF_8));
        Response first = survey().getResponses().get(0);
        assertEquals(ResponseStatus.COMPLETE, first.getStatus());
        assertEquals(List.of("bus"), codes(first, "offers"));
        assertEquals(MissingKind.NOT_ANSWERED, answer(first, "group").getMissing());
        assertEquals(MissingKind.NOT_ANSWERED, answer(first, "posts").getMissing());
        assertEquals(MissingKind.NOT_ASKED, answer(first, "open").getMissing());
        Response second = survey().getResponses().get(1);
        assertEquals(ResponseStatus.PARTIAL, second.getStatus());
        assertEquals(MissingKind.NOT_ASKED, answer(second, "offers").getMissing());
        assertEquals(4, answer(second, "posts").getNumber());
    }

    @Test
    void whatSomebodySaidAboutColumnsIsRemembered() throws Exception {
        Path file = folder.resolve("rücklauf.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream output = Files.newOutputStream(file)) {
            Row headings = workbook.createSheet("Antworten").createRow(0);
            headings.createCell(0).setCellValue("Wer");
            headings.createCell(1).setCellValue("A");
            headings.createCell(2).setCellValue("B");
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("Lörrach");
            row.createCell(1).setCellValue("ja");
            row.createCell(2).setCellValue(3);
            workbook.write(output);
        }
        WorkbookReturnsImporter importer = new WorkbookReturnsImporter();
        ImportPlan waiting = plan(importer, file);
        assertTrue(waiting.isWaiting());
        ColumnMapping question = waiting.mappings().get(0);
        assertEquals(List.of("ja"), question.columns().get(1).samples());
        ColumnMapping.Answer answer = new ColumnMapping.Answer(question.content(),
            Map.of(1, "UNIT", 2, "ANSWER\tplan\t", 3, "ANSWER\tposts\t"));
        assertTrue(question.accepts(answer));
        importer.remember(question, answer);
        ImportPlan known = plan(new WorkbookReturnsImporter(), file);
        assertFalse(known.isWaiting());
        session.execute(known.operation());
        assertEquals(3, answer(survey().getResponses().get(0), "posts").getNumber());
        assertEquals("Lörrach", ((Area) survey().getResponses().get(0).getUnit()).getName());
    }

    @Test
    void aSpssFileBringsItsOwnQuestionnaire() throws Exception {
        Path file = folder.resolve("plain.sav");
        try (InputStream input = ReturnsImportTest.class.getResourceAsStream("../sav/specimens/plain.sav")) {
            Files.copy(input, file);
        }
        ImportPlan plan = plan(new SavImporter(), file);
        session.execute(plan.operation());
        Survey brought = session.study().getSurveys().getSurveys().get(1);
        assertEquals(7, brought.getQuestionnaires().get(0).getTopics().get(0).getQuestions().size());
        assertEquals(5, brought.getResponses().size());
        Response second = brought.getResponses().get(1);
        assertEquals(List.of("2"), codes(second, "konzept"));
        assertEquals(MissingKind.REFUSED, answer(second, "anteil").getMissing(), "97 is labelled so");
        assertEquals("2019-12-31", answer(second, "zuletzt").getText());
        assertEquals("x".repeat(255), answer(second, "offen").getText());
        assertEquals("äöüß".repeat(100), answer(brought.getResponses().get(0), "offen").getText());
        ImportPlan again = plan(new SavImporter(), file);
        assertFalse(again.report().counts().stream().anyMatch(count -> count.changes()),
            () -> again.report().counts() + " " + again.preview().items());
        session.undo();
        assertEquals(1, session.study().getSurveys().getSurveys().size());
    }

    @Test
    void manyAnswersAreKeptInColumns() throws Exception {
        List<ReturnRecord> records = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            records.add(new ReturnRecord("row " + i, "k" + i, "", "", ResponseStatus.COMPLETE, "", 1, List.of(),
                Map.of(new ReturnRecord.Asked("plan", ""), ReturnAnswer.of(List.of(i == 0 ? "no" : "yes"), ""),
                    new ReturnRecord.Asked("posts", ""), ReturnAnswer.of(i), new ReturnRecord.Asked("group", ""),
                    ReturnAnswer.of(List.of(i == 2 ? "9" : "1"), ""))));
        }
        List<DataColumn> columns = ReturnColumns.of(survey().getQuestionnaires().get(0), records);
        session.execute(StudyOperation.of("responses", edit -> {
            for (int i = 0; i < 3; i++) {
                survey().getResponses().add(SurveyFactory.eINSTANCE.createResponse());
            }
            StoredAnswers.store(edit, survey(), columns);
        }));
        List<Item> items = Item.of(survey().getQuestionnaires().get(0));
        SurveyData data = StoredAnswers.data(session, survey(), items, "de");
        DataColumn plan = data.column(items.get(0));
        assertEquals("Nein", plan.categories().get(plan.choices(0)[0]).label());
        assertEquals(2, plan.counts()[0]);
        assertEquals(AnswerState.NOT_ASKED, data.column(items.get(1)).state(0), "no plan, no date");
        assertEquals(AnswerState.NOT_ANSWERED, data.column(items.get(1)).state(1));
        assertEquals(AnswerState.DONT_KNOW, data.column(items.get(3)).state(2));
        assertEquals(2, data.column(items.get(5)).number(2));
        assertEquals(0, data.column(items.get(5)).number(0));
    }

    @Test
    void hostileTablesNeverBreak() throws Exception {
        String good = "Kreis;plan;offers;rank;posts;share;rating_bus;since\nLörrach;ja;bus|car;job>abh;5;7;g;2020\n";
        Random random = new Random(3);
        String signs = ";\"\n\r>|,\0=@+-\u2028\ud83d\ude00äx0e";
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int j = 0; j < 6; j++) {
                text.insert(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
            }
            Path file = write("hostile.csv", text.toString(), StandardCharsets.UTF_8);
            try {
                session.execute(plan(new CsvReturnsImporter(), file).operation());
            } catch (ProblemException e) {
                assertTrue(e.getMessage().length() > 5);
            }
        }
        for (String text : List.of("", "\0\0\0", "Kreis;plan\n", "x".repeat(100_000), ";".repeat(30_000) + "\na")) {
            Path file = write("empty.csv", text, StandardCharsets.UTF_8);
            assertThrows(ProblemException.class, () -> plan(new CsvReturnsImporter(), file));
        }
        // formulas of table programs stay words
        bring(new CsvReturnsImporter(), write("formula.csv", "id;open\n1;=HYPERLINK(\"x\")\n",
            StandardCharsets.UTF_8));
        Response last = survey().getResponses().get(survey().getResponses().size() - 1);
        assertEquals("=HYPERLINK(x)", answer(last, "open").getText().replace("\"", ""));
    }
}
