// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;

class WorkbookTableWriterTest {

    @TempDir
    private Path folder;

    private XSSFWorkbook written(DataTable... tables) throws IOException {
        Path file = folder.resolve("t.xlsx");
        assertEquals(List.of(file), new WorkbookTableWriter().write(file, List.of(tables), Locale.GERMANY));
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static DataTable table(String title, List<List<Object>> rows) {
        return new DataTable(title, List.of(Column.text("Code"), Column.integer("n"), Column.percent("Share")), rows,
            List.of());
    }

    @Test
    void typesAreKept() throws IOException {
        try (XSSFWorkbook workbook = written(table("Codes", List.of(Arrays.asList("A", 3, 0.25),
            Arrays.asList(null, null, Double.NaN))).with("Base n", "12 segments"))) {
            Sheet sheet = workbook.getSheet("Codes");
            assertEquals("Share", sheet.getRow(0).getCell(2).getStringCellValue());
            Row row = sheet.getRow(1);
            assertEquals("A", row.getCell(0).getStringCellValue());
            assertEquals(3, row.getCell(1).getNumericCellValue());
            assertEquals(0.25, row.getCell(2).getNumericCellValue());
            assertEquals("0.0%", row.getCell(2).getCellStyle().getDataFormatString());
            assertNull(sheet.getRow(2).getCell(0));
            assertEquals(CellType.BLANK, sheet.getRow(2).getCell(2).getCellType());
            assertEquals("12 segments", workbook.getSheetAt(1).getRow(1).getCell(2).getStringCellValue());
        }
    }

    @Test
    void textsStayTexts() throws IOException {
        try (XSSFWorkbook workbook = written(table("T", List.of(List.of("=1+1", 1, 1.0), List.of("plain", 1, 1.0))))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertEquals(CellType.STRING, row.getCell(0).getCellType());
            assertEquals("=1+1", row.getCell(0).getStringCellValue());
            assertTrue(row.getCell(0).getCellStyle().getQuotePrefixed());
            assertEquals(false, workbook.getSheetAt(0).getRow(2).getCell(0).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void sheetNamesAreAllowedAndDifferent() throws IOException {
        String longTitle = "Codes × documents: segments [all] / 2022 and later";
        try (XSSFWorkbook workbook = written(table(longTitle, List.of()), table(longTitle.toUpperCase(Locale.ROOT),
            List.of()), table("", List.of()))) {
            assertEquals(4, workbook.getNumberOfSheets());
            assertEquals("Codes × documents  segments  al", workbook.getSheetName(0));
            assertEquals("CODES × DOCUMENTS  SEGMENTS   2", workbook.getSheetName(1));
            assertEquals(longTitle, workbook.getSheetAt(3).getRow(1).getCell(2).getStringCellValue());
        }
    }

    @Test
    void longTextsAreCutAndThisIsSaid() throws IOException {
        try (XSSFWorkbook workbook = written(table("T", List.of(List.of("x".repeat(40_000), 1, 1.0))))) {
            assertEquals(WorkbookTableWriter.LONGEST_TEXT,
                workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().length());
            assertTrue(workbook.getSheetAt(1).getRow(1).getCell(2).getStringCellValue().contains("1"));
        }
    }
}
