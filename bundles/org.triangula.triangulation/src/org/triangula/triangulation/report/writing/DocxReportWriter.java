// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportSection;

/** Writes a report as DOCX with styles, tables with repeated headings, and pictures. */
public final class DocxReportWriter implements ReportWriter {

    private static final int TEXT_WIDTH_POINTS = 482;

    @Override
    public byte[] write(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.addTo(document, report.locale());
            page(document);
            properties(document, report);
            text(document, DocxStyles.TITLE, report.title());
            if (!report.subtitle().isBlank()) {
                text(document, DocxStyles.SUBTITLE, report.subtitle());
            }
            if (!report.notice().isBlank()) {
                text(document, DocxStyles.WARNING, report.notice());
            }
            for (ReportSection section : report.sections()) {
                text(document, DocxStyles.heading(1), section.title());
                for (ReportBlock block : section.blocks()) {
                    block(document, block);
                }
            }
            document.write(bytes);
        }
        return FixedZip.withoutTimes(bytes.toByteArray());
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(1134);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private static void properties(XWPFDocument document, Report report) {
        // an office suite shows the date of the study; the clock of this machine would make every file differ
        Date created = Date.from(report.studyCreatedAt().orElse(Instant.EPOCH));
        var core = document.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator("Triangula");
        core.setCreated(Optional.of(created));
        core.setModified(Optional.of(created));
    }

    private static void block(XWPFDocument document, ReportBlock block) throws IOException {
        switch (block) {
            case ReportBlock.Heading heading -> text(document, DocxStyles.heading(heading.level()), heading.text());
            case ReportBlock.Paragraph paragraph -> text(document, switch (paragraph.tone()) {
                case NORMAL -> DocxStyles.NORMAL;
                case NOTE -> DocxStyles.NOTE;
                case WARNING -> DocxStyles.WARNING;
                case OUTLINE -> DocxStyles.OUTLINE;
            }, paragraph.text());
            case ReportBlock.Quote quote -> {
                text(document, DocxStyles.QUOTE, quote.text());
                text(document, DocxStyles.CITATION, quote.citation());
            }
            case ReportBlock.Table table -> table(document, table);
            case ReportBlock.Figure figure -> figure(document, figure);
        }
    }

    private static void text(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = clean(text).strip().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /** XML 1.0 has no place for most control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", " ");
    }

    private static void table(XWPFDocument document, ReportBlock.Table table) {
        text(document, DocxStyles.CAPTION, table.caption());
        if (!table.base().isBlank()) {
            text(document, DocxStyles.NOTE, table.base());
        }
        XWPFTable made = document.createTable(table.rows().size() + 1, table.columns().size());
        made.setWidth("100%");
        made.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        made.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        made.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        made.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, "C8CCD0");
        made.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, "333333");
        made.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 6, 0, "333333");
        made.setCellMargins(40, 60, 40, 60);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            cell(head.getCell(i), table.columns().get(i).heading(), table.columns().get(i).numeric(), 0)
                .setBold(true);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            ReportBlock.Row row = table.rows().get(i);
            XWPFTableRow line = made.getRow(i + 1);
            line.setCantSplitRow(true);
            for (int j = 0; j < row.cells().size(); j++) {
                cell(line.getCell(j), row.cells().get(j), table.columns().get(j).numeric(),
                    j == 0 ? row.indent() : 0);
            }
        }
        text(document, DocxStyles.NOTE, table.note());
    }

    private static XWPFRun cell(XWPFTableCell cell, String text, boolean numeric, int indent) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(DocxStyles.CELL);
        if (numeric) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        if (indent > 0) {
            paragraph.setIndentationLeft(indent * 200);
        }
        return run(paragraph, text);
    }

    private static void figure(XWPFDocument document, ReportBlock.Figure figure) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.NORMAL);
        paragraph.setKeepNext(true);
        int height = TEXT_WIDTH_POINTS * figure.height() / figure.width();
        try {
            var picture = paragraph.createRun().addPicture(new ByteArrayInputStream(figure.png()),
                PictureType.PNG, "figure.png", Units.toEMU(TEXT_WIDTH_POINTS),
                Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(clean(figure.alternative()));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        text(document, DocxStyles.CAPTION, figure.caption());
    }
}
