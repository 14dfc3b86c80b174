// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.register.table.AddressTable;
import org.triangula.register.table.HeadingWords;
import org.triangula.register.table.ReturnReader;
import org.triangula.register.table.TemplateIdentity;

class TemplateWriterTest {

    @TempDir
    private Path folder;

    private static final TemplateRequest REQUEST = new TemplateRequest(
        new TemplateIdentity("1", "id-1", "daycare", "Landkreis A"), "A, Kita", "Kita", "2026-05-01",
        LocalDate.of(2026, 6, 1), List.of("Altheim", "Birkenau"),
        List.of(Map.of("name", "Kita Mond", "street", "Ringstraße", "houseNumber", "3-5", "postalCode", "01067",
            "town", "Altheim", "x", "8.5")));

    @Test
    void aTemplateComesBackWithoutAnyFinding() throws IOException, ProblemException {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Path file = folder.resolve(locale + ".xlsx");
            Files.write(file, new TemplateWriter(locale).write(REQUEST));
            AddressTable table = new ReturnReader(HeadingWords.standard()).read(ImportFile.read(file, 1 << 20),
                Progress.NONE);
            assertEquals(List.of(), table.findings());
            assertEquals(REQUEST.identity(), table.identity().orElseThrow());
            assertEquals(1, table.rows().size());
            assertEquals("01067", table.rows().getFirst().value("postalCode"));
            assertEquals("3-5", table.rows().getFirst().value("houseNumber"));
            assertEquals("8.5", table.rows().getFirst().value("x"));
        }
    }

    @Test
    void headingsAreLockedCellsAreCheckedAndInstructionsAreInBothLanguages() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
            new ByteArrayInputStream(new TemplateWriter(Locale.GERMAN).write(REQUEST)))) {
            XSSFSheet sheet = workbook.getSheet("Adressen");
            assertTrue(sheet.getProtect());
            assertTrue(sheet.getRow(0).getCell(1).getCellStyle().getLocked());
            assertFalse(sheet.getRow(1).getCell(1).getCellStyle().getLocked());
            assertEquals("@", sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString());
            long lists = sheet.getDataValidations().stream()
                .filter(each -> each.getValidationConstraint().getFormula1().startsWith("lists!")).count();
            assertEquals(4, lists);
            assertTrue(sheet.getDataValidations().size() >= 10);
            assertTrue(workbook.isSheetVeryHidden(workbook.getSheetIndex(TemplateIdentity.SHEET)));
            StringBuilder text = new StringBuilder();
            workbook.getSheet("Anleitung").forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            assertTrue(text.indexOf("Rücksendung bis: 1.6.2026") > 0, text.toString());
            assertTrue(text.indexOf("return it by: 2026-06-01") > 0, text.toString());
        }
    }
}
