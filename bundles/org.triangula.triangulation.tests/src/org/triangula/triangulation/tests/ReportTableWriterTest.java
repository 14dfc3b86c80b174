// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.triangulation.report.table.DocxTableWriter;
import org.triangula.triangulation.report.table.HtmlTableWriter;

class ReportTableWriterTest {

    private static final String LONG = "Der Bus fährt selten. ".repeat(12).strip();

    @TempDir
    private Path folder;

    private static DataTable numbers() {
        return new DataTable("Porträt", List.of(Column.text("Code"), Column.percent("Anteil")),
            List.of(List.of("Bus <b>", 0.25), List.of("Weg", 0.75)), List.of(new Note("Basis n", "100 Zeichen")));
    }

    @Test
    void shortTextsAndNumbersAreATable() throws IOException {
        Path file = folder.resolve("x.docx");
        assertEquals(List.of(file.toAbsolutePath()), new DocxTableWriter().write(file, List.of(numbers()),
            Locale.GERMANY));
        try (InputStream stream = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(stream)) {
            assertEquals(1, document.getTables().size());
            assertEquals("Bus <b>", document.getTables().get(0).getRow(1).getCell(0).getText().strip());
            assertEquals("75", document.getTables().get(0).getRow(2).getCell(1).getText().replaceAll("\\D", ""));
        }
    }

    @Test
    void longTextsAreParagraphsUnderTheirHeading() throws IOException {
        DataTable memos = new DataTable("Memos", List.of(Column.text("Memo"), Column.text("Art"), Column.text("Text")),
            List.of(List.of("Takt", "Theorie", LONG), List.of("Frage", "Offen", "Kurz.")), List.of());
        Path file = folder.resolve("x.docx");
        new DocxTableWriter().write(file, List.of(memos), Locale.GERMANY);
        try (InputStream stream = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(stream)) {
            assertTrue(document.getTables().isEmpty());
            List<String> paragraphs = document.getParagraphs().stream().map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank()).toList();
            int heading = paragraphs.lastIndexOf("Takt");
            assertTrue(heading >= 0);
            assertEquals(List.of("Art: Theorie", "Text", LONG), paragraphs.subList(heading + 1, heading + 4));
            assertTrue(paragraphs.containsAll(List.of("Frage", "Art: Offen", "Kurz.")));
        }
    }

    @Test
    void nothingInATableBecomesMarkup() throws IOException {
        Path file = folder.resolve("x.html");
        new HtmlTableWriter().write(file, List.of(numbers()), Locale.ENGLISH);
        String page = Files.readString(file);
        assertTrue(page.contains("Bus &lt;b&gt;"));
        assertFalse(page.contains("<b>"));
        assertTrue(page.contains("100 Zeichen"));
    }
}
