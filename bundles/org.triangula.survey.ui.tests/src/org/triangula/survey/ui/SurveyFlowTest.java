// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.text.DocumentText;
import org.triangula.figure.FigureColours;
import org.triangula.figure.FigureFiles;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.design.CreateSurvey;
import org.triangula.survey.report.ChartKind;
import org.triangula.survey.ui.bridge.BridgeDriver;
import org.triangula.survey.ui.bridge.BridgeView;
import org.triangula.survey.ui.questionnaire.QuestionnaireDriver;
import org.triangula.survey.ui.questionnaire.QuestionnaireView;
import org.triangula.survey.ui.responses.ResponsesDriver;
import org.triangula.survey.ui.responses.ResponsesView;
import org.triangula.survey.ui.tables.TablesDriver;
import org.triangula.survey.ui.tables.TablesView;
import org.triangula.ui.exchange.ImportWindow;
import org.triangula.ui.study.StudyWorkspace;

/**
 * A survey from its questions to the chart: three questions, partial returns of one county from two desks, a
 * contradiction decided, open answers coded, a cross table with a chart, exported.
 */
class SurveyFlowTest {

    private OpenStudy study;

    @BeforeEach
    void open() {
        study = new OpenStudy();
        study.districts("Kreis A", "Kreis B", "Kreis C", "Kreis D", "Kreis E");
        OpenStudy.run(new CreateSurvey("Erhebung", "online"));
    }

    @AfterEach
    void close() {
        for (String id : List.of(QuestionnaireView.ID, ResponsesView.ID, TablesView.ID, BridgeView.ID)) {
            OpenStudy.page().hideView(OpenStudy.page().findView(id));
        }
        study.close();
    }

    private Question question(int place) {
        return study.survey().getQuestionnaires().getLast().getTopics().getFirst().getQuestions().get(place);
    }

    private void design() {
        QuestionnaireDriver editor = new QuestionnaireDriver(OpenStudy.show(QuestionnaireView.class,
            QuestionnaireView.ID));
        editor.topic("Integrationskonzept");
        editor.question(QuestionType.YES_NO, "Gibt es ein Konzept?");
        editor.question(QuestionType.SINGLE, "Wo ist die Koordination?", "Stabsstelle", "Sozialamt", "Anderswo");
        editor.question(QuestionType.TEXT, "Was fehlt am meisten?");
        editor.onlyIf();
        assertEquals(List.of("q1_1", "q1_2", "q1_3"), List.of(question(0).getName(), question(1).getName(),
            question(2).getName()));
        assertEquals(question(1), question(2).getRouting().getFirst().getQuestion());
        // the last question is for everybody after all
        StudyWorkspace.get().undo();
        assertTrue(question(2).getRouting().isEmpty());
    }

    /** Imports a file through the window that the view opens. */
    private void bring(String name, String content) throws IOException {
        Path file = Files.writeString(study.folder().resolve(name), content);
        ImportWindow window = new ImportWindow(OpenStudy.page().getWorkbenchWindow().getShell());
        window.open();
        Shell shell = Arrays.stream(Display.getCurrent().getShells()).filter(one -> one.getData() == window)
            .findFirst().orElseThrow();
        window.addFiles(List.of(file));
        OpenStudy.waitFor(() -> shell.getDefaultButton() != null && shell.getDefaultButton().isEnabled());
        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        OpenStudy.waitFor(shell::isDisposed);
    }

    @Test
    void fromTheQuestionsToTheChart() throws Exception {
        design();
        bring("sozialamt.csv", """
            Landkreis;Stelle;q1_1;q1_2;q1_3
            Kreis A;Sozialamt;Ja;Sozialamt;
            Kreis B;Sozialamt;Ja;Stabsstelle;Es fehlen Busse am Abend.
            Kreis C;Sozialamt;Nein;Sozialamt;Es fehlen Kurse.
            Kreis D;Sozialamt;Nein;Sozialamt;Busse und Wohnungen.
            Kreis E;Sozialamt;weiß nicht;Stabsstelle;Personal.
            """);
        bring("leitung.csv", """
            Landkreis;Stelle;q1_1;q1_2;q1_3
            Kreis A;Amtsleitung;Nein;;Es fehlt ein Bus zum Kurs.
            """);
        assertEquals(6, study.survey().getResponses().size());
        ResponsesDriver responses = new ResponsesDriver(OpenStudy.show(ResponsesView.class, ResponsesView.ID));
        OpenStudy.waitFor(() -> responses.isReady() && responses.units() == 5);
        assertEquals(AnswerState.CONTRADICTORY, responses.state(0, 0));
        assertEquals(AnswerState.DONT_KNOW, responses.state(4, 0));
        assertEquals(AnswerState.ANSWERED, responses.state(0, 2));
        responses.next();
        responses.decide(0, "Nachgefragt: der Beschluss liegt vor.");
        OpenStudy.waitFor(() -> responses.isReady() && responses.state(0, 0) == AnswerState.ANSWERED);
        AnswerDecision decision = study.survey().getDecisions().getFirst();
        assertEquals("Nachgefragt: der Beschluss liegt vor.", decision.getReason());
        assertFalse(decision.getDecidedBy().isEmpty());
        assertEquals(2, study.survey().getResponses().stream().filter(one -> one.getUnit() == study.district(0))
            .flatMap(one -> one.getAnswers().stream()).filter(one -> one.getQuestion() == question(0)).count(),
            "both answers stay");
        codeAnswers();
        table();
    }

    private void codeAnswers() throws Exception {
        BridgeDriver bridge = new BridgeDriver(OpenStudy.show(BridgeView.class, BridgeView.ID));
        OpenStudy.waitFor(bridge::isReady);
        bridge.code();
        OpenStudy.waitFor(() -> OpenStudy.page().getEditorReferences().length == 1);
        Document document = study.session().study().getTexts().getDocuments().getFirst();
        assertEquals(5, document.getParagraphCount(), "one paragraph per answer");
        OpenStudy.run(new CreateCode("Bus", null, true, CodeOrigin.INDUCTIVE, "AB"));
        OpenStudy.run(new CreateCode("Anderes", null, true, CodeOrigin.INDUCTIVE, "AB"));
        List<Code> codes = study.session().study().getTexts().getCodeSystem().getCodes();
        DocumentText text = study.session().text(document);
        for (DocumentText.Paragraph paragraph : text.paragraphs()) {
            Code code = paragraph.text().contains("Bus") ? codes.get(0) : codes.get(1);
            OpenStudy.run(new CodeSegment(new Passage(document, paragraph.start(), paragraph.end()), List.of(code),
                "AB"));
        }
        bridge.groupBy(Item.of(question(0)).getFirst());
        OpenStudy.waitFor(() -> bridge.isReady() && bridge.coded() == 5);
        assertEquals(2, bridge.quotes(0, 0), "Bus, in counties with a concept: A and B");
        assertEquals(1, bridge.quotes(0, 1), "Bus, in counties without: D");
        assertTrue(bridge.joint().data().size() == 2);
        bridge.quantitise(0);
        OpenStudy.waitFor(() -> study.session().study().getInquiry().getCases().size() == 5);
        assertEquals("codings_Bus", study.session().study().getInquiry().getVariables().getFirst().getKey());
        assertEquals(List.of("1", "1", "0", "1", "0"), study.session().study().getInquiry().getCases().stream()
            .map(one -> one.getValues().getFirst().getValue()).toList());
    }

    private void table() throws Exception {
        TablesDriver tables = new TablesDriver(OpenStudy.show(TablesView.class, TablesView.ID));
        OpenStudy.waitFor(tables::isReady);
        tables.choose(List.of(0), 1);
        OpenStudy.waitFor(() -> tables.isReady() && tables.report().base().startsWith("n = 4"));
        assertEquals(List.of("Ja", "1", "1", "0", "2"), tables.row(0, 0).stream()
            .map(text -> "Yes".equals(text) ? "Ja" : text).toList());
        tables.chart(ChartKind.STACKED);
        OpenStudy.waitFor(() -> tables.isReady() && tables.chart().isPresent());
        assertTrue(tables.report().targets().containsKey("0:0"));
        Path file = study.folder().resolve("Kreuztabelle.svg");
        List<Path> written = FigureFiles.write(file, tables.report().chart().orElseThrow()
            .apply(FigureColours.LIGHT), Locale.GERMAN);
        assertEquals(2, written.size(), "the chart and the data beside it");
        assertTrue(Files.readString(file).contains("n = 4"));
        Path pdf = study.folder().resolve("Kreuztabelle.pdf");
        FigureFiles.write(pdf, tables.chart().orElseThrow(), Locale.GERMAN);
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.US_ASCII));
        tables.open(0, 0, 1);
        ResponsesDriver responses = new ResponsesDriver((ResponsesView) OpenStudy.page().findView(ResponsesView.ID));
        OpenStudy.waitFor(responses::isReady);
        tables.hideBelow(2);
        OpenStudy.waitFor(() -> tables.isReady() && tables.row(0, 0).contains("·"));
        tables.choose(List.of(0), -1);
        tables.chart(ChartKind.MAP);
        OpenStudy.waitFor(() -> tables.isReady() && tables.report().targets().containsKey("unit:0"));
    }
}
