// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.exchange.survey.structure.QuestionnaireExporter;
import org.triangula.survey.design.QuestionnaireContent;

/** Exports a questionnaire as DOCX to be printed or filled in. Option {@code language}: de or en. */
public final class DocxQuestionnaireExporter extends QuestionnaireExporter {

    private static final int TEXT_SIZE = 11;

    @Override
    public List<FormatOption> options() {
        return List.of(PrintLanguage.option());
    }

    @Override
    protected byte[] bytes(QuestionnaireContent content, String id, ExportRequest request, List<Finding> findings)
        throws IOException {
        PrintedQuestionnaire printed = PrintedQuestionnaire.of(content, PrintLanguage.of(request));
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(document, printed.title(), 18, true, 0);
            for (PrintedQuestionnaire.Block block : printed.blocks()) {
                switch (block) {
                    case PrintedQuestionnaire.Words words -> words(document, words);
                    case PrintedQuestionnaire.Lines lines -> {
                        for (int i = 0; i < lines.count(); i++) {
                            write(document, "_".repeat(lines.unit().isEmpty() ? 60 : 20) + " " + lines.unit(),
                                TEXT_SIZE, false, 400);
                        }
                    }
                    case PrintedQuestionnaire.Grid grid -> grid(document, grid);
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void words(XWPFDocument document, PrintedQuestionnaire.Words words) {
        switch (words.role()) {
            case TEXT -> write(document, words.text(), TEXT_SIZE, false, 0);
            case TOPIC -> write(document, words.text(), 15, true, 0).setSpacingBefore(360);
            case QUESTION -> {
                XWPFParagraph paragraph = write(document, words.text(), TEXT_SIZE, true, 0);
                paragraph.setSpacingBefore(200);
                paragraph.setKeepNext(true);
            }
            case HINT -> write(document, words.text(), 9, false, 0).setKeepNext(true);
            case ONE -> write(document, "○  " + words.text(), TEXT_SIZE, false, 400);
            case SEVERAL -> write(document, "□  " + words.text(), TEXT_SIZE, false, 400);
            case RANKED -> write(document, "___  " + words.text(), TEXT_SIZE, false, 400);
        }
    }

    private static XWPFParagraph write(XWPFDocument document, String text, int size, boolean bold, int indent) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(60);
        paragraph.setIndentationLeft(indent);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
        return paragraph;
    }

    private static void grid(XWPFDocument document, PrintedQuestionnaire.Grid grid) {
        XWPFTable table = document.createTable(grid.rows().size() + 1, grid.columns().size() + 1);
        table.setWidth("100%");
        for (int column = 0; column < grid.columns().size(); column++) {
            table.getRow(0).getCell(column + 1).setText(grid.columns().get(column));
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            XWPFTableRow line = table.getRow(row + 1);
            line.getCell(0).setText(grid.rows().get(row));
            for (int column = 1; column <= grid.columns().size(); column++) {
                line.getCell(column).setText("○");
                line.getCell(column).getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
            }
        }
    }
}
