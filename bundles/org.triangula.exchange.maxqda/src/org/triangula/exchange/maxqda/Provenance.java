// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

/**
 * Where something stood in an export.
 *
 * @param file name of the file, without folders
 * @param sheet name of the sheet, or of the table in HTML and DOCX; empty for CSV and QDC
 * @param row number of the row (of the line in CSV, the paragraph in DOCX, the code in QDC), from 1
 */
public record Provenance(String file, String sheet, int row) {

    @Override
    public String toString() {
        return file + (sheet.isEmpty() ? "" : ", " + sheet) + ", " + row;
    }
}
