// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.triangula.core.table.SpreadsheetText;

/** A workbook with one sheet and nothing but its headings and rows, as other programs want it for import. */
final class TextSheet {

    /** What a cell of a workbook can hold. */
    static final int LONGEST_TEXT = 32_767;

    private TextSheet() {
    }

    /**
     * Makes the workbook.
     *
     * @param name name of the sheet
     * @param headings the first row
     * @param rows rows of texts and numbers; {@code null} for an empty cell
     * @return its bytes
     */
    static byte[] of(String name, List<String> headings, List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            Sheet sheet = workbook.createSheet(name);
            fill(sheet.createRow(0), headings, text);
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), text);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Row row, List<?> values, CellStyle text) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (value != null && !value.toString().isEmpty()) {
                String words = value.toString();
                Cell cell = row.createCell(i);
                cell.setCellValue(words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT));
                if (SpreadsheetText.looksLikeFormula(words)) {
                    cell.setCellStyle(text);
                }
            }
        }
    }
}
