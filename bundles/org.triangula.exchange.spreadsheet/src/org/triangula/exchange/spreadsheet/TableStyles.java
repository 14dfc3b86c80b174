// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of cells in a workbook of tables; a workbook can hold only some thousand, so they are made once. */
final class TableStyles {

    private final CellStyle heading;
    private final CellStyle share;
    private final CellStyle quoted;
    private final CellStyle wrapped;

    TableStyles(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        share = workbook.createCellStyle();
        share.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
        wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle share() {
        return share;
    }

    CellStyle quoted() {
        return quoted;
    }

    CellStyle wrapped() {
        return wrapped;
    }
}
