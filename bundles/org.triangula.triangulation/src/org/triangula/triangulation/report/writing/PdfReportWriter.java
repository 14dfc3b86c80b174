// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportSection;

/** Writes a report as PDF with bookmarks, page numbers and repeated table headings. */
public final class PdfReportWriter implements ReportWriter {

    @Override
    public byte[] write(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            // a fixed seed: the library otherwise makes the file's identifier from the clock
            document.setDocumentId(0L);
            properties(document, report);
            document.getDocumentCatalog().setLanguage(report.locale().toLanguageTag());
            try (PdfPages pages = new PdfPages(document, report.title())) {
                pages.text(report.title(), PdfPages.TITLE);
                if (!report.subtitle().isBlank()) {
                    pages.text(report.subtitle(), PdfPages.SUBTITLE);
                }
                if (!report.notice().isBlank()) {
                    pages.text(report.notice(), PdfPages.WARNING);
                }
                for (ReportSection section : report.sections()) {
                    pages.bookmark(section.title(), 1);
                    pages.text(section.title(), PdfPages.HEADING_1);
                    for (ReportBlock block : section.blocks()) {
                        block(pages, block);
                    }
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void properties(PDDocument document, Report report) {
        GregorianCalendar created =
            GregorianCalendar.from(report.studyCreatedAt().orElse(Instant.EPOCH).atZone(ZoneOffset.UTC));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.title());
        information.setCreator("Triangula");
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentInformation(information);
    }

    private static void block(PdfPages pages, ReportBlock block) throws IOException {
        switch (block) {
            case ReportBlock.Heading heading -> {
                pages.bookmark(heading.text(), heading.level());
                pages.text(heading.text(), heading.level() == 2 ? PdfPages.HEADING_2 : PdfPages.HEADING_3);
            }
            case ReportBlock.Paragraph paragraph -> pages.text(paragraph.text(), switch (paragraph.tone()) {
                case NORMAL -> PdfPages.NORMAL;
                case NOTE, OUTLINE -> PdfPages.NOTE;
                case WARNING -> PdfPages.WARNING;
            });
            case ReportBlock.Quote quote -> {
                pages.text(quote.text(), PdfPages.QUOTE);
                pages.text(quote.citation(), PdfPages.CITATION);
            }
            case ReportBlock.Table table -> new PdfTable(pages, table).write();
            case ReportBlock.Figure figure -> pages.picture(figure);
        }
    }
}
