// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads the visible sheets of a workbook of Excel 97 to 2003 (XLS). Such a workbook has at most 65,536 rows and 256
 * columns a sheet and is read as a whole. Formulas count with the value that was computed last; dates have their time.
 */
public final class OldWorkbookReader {

    private static final int MOST_CELLS = 5_000_000;

    private final ImportFile file;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private int cells;
    private int formulas;

    /**
     * Prepares reading.
     *
     * @param file the file
     * @param progress told about progress and asked whether to stop
     */
    public OldWorkbookReader(ImportFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
        // formulas are never computed here
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    /**
     * Whether a file is such a workbook, or at least in the container that they lie in.
     *
     * @param file the file
     * @return true if so
     */
    public static boolean isOld(ImportFile file) {
        return file.beginsWith(0xd0, 0xcf, 0x11, 0xe0);
    }

    /**
     * Findings that belong to no sheet.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Reads all visible sheets.
     *
     * @return their cells in the order of the workbook
     * @throws ProblemException if the workbook is damaged, encrypted or has too many cells
     */
    public List<Table> read() throws ProblemException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            List<Table> tables = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                progress.checkCancelled();
                progress.report(workbook.getSheetName(i), i / (double) workbook.getNumberOfSheets());
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    findings.add(new Finding(Severity.NOTE,
                        Messages.bind(Messages.place_sheet, workbook.getSheetName(i)), Messages.hiddenSheet));
                } else {
                    tables.add(read(workbook, workbook.getSheetAt(i)));
                }
            }
            return tables;
        } catch (java.util.concurrent.CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library says in many different ways that a file is damaged
            throw new ProblemException(
                new Problem(file.name(), Messages.damagedOld, Messages.damagedOld_remedy), e);
        }
    }

    private Table read(HSSFWorkbook workbook, HSSFSheet sheet) throws ProblemException {
        Table table = new Table(sheet.getSheetName());
        formulas = 0;
        for (Row row : sheet) {
            progress.checkCancelled();
            for (Cell cell : row) {
                read(workbook, table, (HSSFCell) cell);
            }
        }
        if (formulas > 0) {
            table.find(Severity.NOTE, Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.formulas, formulas));
        }
        int filled = 0;
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            filled += fill(table, range) ? 1 : 0;
        }
        if (filled > 0) {
            table.find(Severity.NOTE, Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.mergedCells, filled));
        }
        return table;
    }

    private void read(HSSFWorkbook workbook, Table table, HSSFCell cell) throws ProblemException {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            formulas++;
            type = cell.getCachedFormulaResultType();
        }
        switch (type) {
            case BLANK, _NONE, FORMULA -> {
                return;
            }
            case ERROR -> table.find(Severity.LOST, table.place(row, column),
                Messages.bind(Messages.errorCell, formatter.formatCellValue(cell)));
            case STRING -> table.put(row, column, cell.getRichStringCellValue().getString());
            case NUMERIC -> table.put(row, column, number(cell));
            case BOOLEAN -> table.put(row, column, cell.getBooleanCellValue() ? "1" : "0");
        }
        HSSFColor colour = cell.getCellStyle().getFont(workbook).getHSSFColor(workbook);
        if (colour != null) {
            short[] parts = colour.getTriplet();
            table.paint(row, column, String.format("%02x%02x%02x", parts[0], parts[1], parts[2]));
        }
        if (++cells > MOST_CELLS) {
            throw new ProblemException(file.name() + ", " + Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.tooManyCells, MOST_CELLS), Messages.tooMany_remedy);
        }
    }

    private static String number(HSSFCell cell) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString()
                : time.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }
        java.math.BigDecimal shown = java.math.BigDecimal.valueOf(value).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    /** The value of a merged cell counts for all rows that it covers. */
    private static boolean fill(Table table, CellRangeAddress range) {
        String text = table.get(range.getFirstRow() + 1, range.getFirstColumn());
        if (text.isEmpty()) {
            return false;
        }
        for (int row = range.getFirstRow() + 2; row <= range.getLastRow() + 1; row++) {
            if (table.rows().containsKey(row)) {
                table.put(row, range.getFirstColumn(), text);
            }
        }
        return true;
    }
}
