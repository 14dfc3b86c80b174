// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.survey.InventedSurvey;
import org.triangula.survey.design.WriteQuestionnaire;

class PrintTest {

    @TempDir
    private Path folder;

    @Test
    void everyQuestionIsLaidOutInItsLanguage() {
        List<PrintedQuestionnaire.Block> blocks = PrintedQuestionnaire.of(InventedSurvey.content(), Locale.ENGLISH)
            .blocks();
        assertTrue(blocks.contains(new PrintedQuestionnaire.Words(PrintedQuestionnaire.Role.HINT,
            "Only if „Is there a plan?“ is “Yes”.")));
        assertTrue(blocks.contains(new PrintedQuestionnaire.Grid(List.of("good", "bad"),
            List.of("the bus", "the train"))));
        assertTrue(blocks.contains(new PrintedQuestionnaire.Words(PrintedQuestionnaire.Role.RANKED, "Job centre")));
        assertTrue(blocks.contains(new PrintedQuestionnaire.Lines(1, "%")));
    }

    @Test
    void docxAndPdfHoldAllWordings() throws Exception {
        try (StudySession session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden")) {
            session.execute(new WriteQuestionnaire(InventedSurvey.content(), null));
            Path docx = folder.resolve("fragebogen.docx");
            Path pdf = folder.resolve("fragebogen.pdf");
            new DocxQuestionnaireExporter().write(session, docx, Progress.NONE);
            new PdfQuestionnaireExporter().write(session, new ExportRequest(pdf, Map.of("language", "de")),
                Progress.NONE);
            try (InputStream input = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(input);
                PDDocument pages = Loader.loadPDF(pdf.toFile())) {
                String words = String.join("\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList())
                    + document.getTables().get(0).getText();
                String printed = new PDFTextStripper().getText(pages).replaceAll("\\s+", " ");
                InventedSurvey.content().questions().forEach(question -> {
                    assertTrue(words.contains(question.wording().in("de")), question.name());
                    assertTrue(printed.contains(question.wording().in("de")), question.name());
                    question.options().forEach(option -> {
                        assertTrue(words.contains(option.wording().in("de")), option.code());
                        assertTrue(printed.contains(option.wording().in("de")), option.code());
                    });
                });
                assertEquals("Erfundene Kreisbefragung", pages.getDocumentInformation().getTitle());
            }
        }
    }
}
