// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;

/** Files that are damaged, dangerous or merely strange end in one clear problem or in findings, and nothing else. */
final class HostileFilesTest {

    @TempDir
    private Path folder;

    private ProblemException refused(Path file) {
        ProblemException problem =
            assertThrows(ProblemException.class, () -> MaxqdaExport.read(file, ReadOptions.DEFAULT));
        assertTrue(problem.problem().place().contains(String.valueOf(file.getFileName())), problem.getMessage());
        assertFalse(problem.problem().reason().isBlank() || problem.problem().remedy().isBlank());
        return problem;
    }

    @Test
    void emptyAndMeaninglessFiles() throws IOException {
        refused(Files.createFile(folder.resolve("empty.xlsx")));
        refused(Files.writeString(folder.resolve("blank.csv"), "\n\n  \n"));
        refused(Files.writeString(folder.resolve("none.html"), "<html><body>No table</body></html>"));
        refused(Files.write(folder.resolve("zeros.csv"), new byte[100]));
        refused(Files.writeString(folder.resolve("quote.csv"), "Document name;Code;Segment\nA;B;\"never closed\n"));
        refused(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2}));
        refused(folder.resolve("missing.xlsx"));
    }

    @Test
    void aWorkbookThatBlowsUp() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(blanks);
            }
        }
        refused(file);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        Path file = folder.resolve("entity.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><workbook>&a;</workbook>")
                .getBytes(StandardCharsets.UTF_8));
        }
        refused(file);
    }

    @Test
    void aHugeCellIsReadWhole() throws IOException, ProblemException {
        String huge = "wort ".repeat(100_000);
        Path file = Files.writeString(folder.resolve("huge.csv"),
            "Document name;Code;Segment\nA;B;\"" + huge + "\"\n");
        assertEquals(huge.strip(), MaxqdaExport.read(file, ReadOptions.DEFAULT).segments().getFirst().text());
    }

    @Test
    void formulasCountWithTheirValuesAndMergedCellsForAllRows() throws IOException, ProblemException {
        Path file = folder.resolve("formula.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("S");
            List<List<String>> table = Specimens.table("Document name|Code|Segment", "A|B|one", "|B|two");
            for (int i = 0; i < table.size(); i++) {
                sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    sheet.getRow(i).createCell(j).setCellValue(table.get(i).get(j));
                }
            }
            sheet.getRow(1).getCell(2).setCellFormula("HYPERLINK(\"http://example.org\",\"x\")");
            sheet.getRow(2).getCell(2).setCellFormula("\"tw\"&\"o\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(2).getCell(2));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            workbook.write(out);
        }
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of("A", "A"), export.segments().stream().map(CodedSegment::documentName).toList());
        assertEquals("two", export.segments().get(1).text());
        assertEquals("one", export.segments().get(0).text());
        assertEquals(2, export.findings().size(), export.findings().toString());
    }

    @Test
    void htmlIsOnlyText() throws IOException, ProblemException {
        Path file = Files.writeString(folder.resolve("script.html"),
            "<html><head><script>document.write('<table><tr><td>x</td></tr></table>')</script></head><body>"
                + "<!-- <table><tr><td>y</td></tr></table> --><table><tr><th>Document name<th>Code<th>Segment</tr>"
                + "<tr><td rowspan=2>A &amp; B</td><td>C</td><td>one<script>alert(1)</script> two &#x1F600;&bogus; "
                + "<table><tr><td>inner</td></tr></table></td></tr><tr><td>D</td><td onclick=\"steal('>')\">a < b"
                + "<br>c</td></tr><tr><td>Z</td></tr>");
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of("A & B|C|one two 😀&bogus;", "A & B|D|a < b\nc"), export.segments().stream()
            .map(each -> each.documentName() + "|" + each.code() + "|" + each.text()).toList());
    }

    @Test
    void damageAnywhereNeverEndsInAnythingButAProblem() throws IOException {
        Random random = new Random(7);
        for (String ending : new String[] {"xlsx", "xls", "csv", "html"}) {
            byte[] whole = Files.readAllBytes(Specimens.write(folder.resolve("whole." + ending),
                Specimens.table("de/24/codedSegments")));
            for (int i = 0; i < 60; i++) {
                byte[] damaged = random.nextBoolean() ? whole.clone()
                    : Arrays.copyOf(whole, random.nextInt(whole.length));
                for (int j = 0; j < 5 && damaged.length > 0; j++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path file = Files.write(folder.resolve("damaged." + ending), damaged);
                try {
                    MaxqdaExport.read(file, ReadOptions.DEFAULT);
                } catch (ProblemException e) {
                    assertFalse(e.getMessage().isBlank());
                }
            }
        }
    }
}
