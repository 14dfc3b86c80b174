// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.TableTexts;
import org.triangula.register.table.TemplateIdentity;

/**
 * Writes the address table for one recipient and facility type: a sheet with locked headings, drop-down lists and
 * checked cells, a sheet of instructions in German and English, and hidden sheets with the lists and the identity of
 * the template. All cells are texts but coordinates and days, so that no zero is lost and 3-5 does not become a day.
 */
public final class TemplateWriter {

    private static final int ROWS = 2000;
    private static final String LISTS = "lists";
    private static final Map<String, Integer> WIDTHS = Map.of(AddressField.NAME, 40, AddressField.OPERATOR, 30,
        AddressField.STREET, 32, AddressField.TOWN, 24, AddressField.MUNICIPALITY, 24, AddressField.NOTE, 40,
        AddressField.LEVEL, 22, AddressField.ADDRESS_ROLE, 22);
    private static final int WIDTH = 14;

    private final Locale locale;
    private final TemplateTexts texts;
    private final Properties headings;

    /**
     * Creates a writer.
     *
     * @param locale language of headings and lists: German, else English; the instructions are always in both
     */
    public TemplateWriter(Locale locale) {
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
        this.texts = new TemplateTexts(this.locale);
        this.headings = TableTexts.load("template-headings_" + this.locale.getLanguage() + ".properties");
    }

    /**
     * Writes a template.
     *
     * @param request what it is for
     * @return a workbook (XLSX)
     * @throws IOException if it cannot be written
     */
    public byte[] write(TemplateRequest request) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(texts.text("sheet"));
            instructions(workbook, request);
            Lists lists = new Lists(workbook.createSheet(LISTS));
            workbook.setSheetVisibility(workbook.getSheetIndex(LISTS), SheetVisibility.HIDDEN);
            identity(workbook, request.identity());
            columns(workbook, sheet);
            rows(sheet, request);
            validations(sheet, lists, request);
            protect(sheet);
            workbook.setActiveSheet(0);
            workbook.getProperties().getCoreProperties().setTitle(request.title());
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void columns(XSSFWorkbook workbook, XSSFSheet sheet) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setLocked(true);
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setLocked(false);
        CellStyle number = workbook.createCellStyle();
        number.setDataFormat(workbook.createDataFormat().getFormat("0.0000000"));
        number.setLocked(false);
        Row row = sheet.createRow(0);
        row.setHeightInPoints(32);
        for (int column = 0; column < AddressField.TEMPLATE.size(); column++) {
            String field = AddressField.TEMPLATE.get(column);
            Cell cell = row.createCell(column);
            cell.setCellValue(headings.getProperty(field));
            cell.setCellStyle(heading);
            sheet.setColumnWidth(column, 256 * WIDTHS.getOrDefault(field, WIDTH));
            boolean degrees = AddressField.X.equals(field) || AddressField.Y.equals(field);
            sheet.setDefaultColumnStyle(column, degrees ? number : text);
        }
        sheet.createFreezePane(2, 1);
    }

    private static void rows(XSSFSheet sheet, TemplateRequest request) {
        int line = 1;
        for (Map<String, String> values : request.rows()) {
            Row row = sheet.createRow(line);
            for (int column = 0; column < AddressField.TEMPLATE.size(); column++) {
                String field = AddressField.TEMPLATE.get(column);
                String value = AddressField.ID.equals(field) ? String.valueOf(line) : values.getOrDefault(field, "");
                if (!value.isEmpty()) {
                    Cell cell = row.createCell(column);
                    cell.setCellStyle(sheet.getColumnStyle(column));
                    boolean degrees = AddressField.X.equals(field) || AddressField.Y.equals(field);
                    if (degrees && value.matches("\\d+\\.\\d+")) {
                        cell.setCellValue(Double.parseDouble(value));
                    } else {
                        cell.setCellValue(value);
                    }
                }
            }
            line++;
        }
    }

    private void validations(XSSFSheet sheet, Lists lists, TemplateRequest request) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        choice(sheet, helper, lists, AddressField.LEVEL, texts.list("levels"), true);
        choice(sheet, helper, lists, AddressField.ADDRESS_ROLE, texts.list("roles"), true);
        choice(sheet, helper, lists, AddressField.PUBLISHABLE, texts.list("yesNo"), true);
        if (!request.municipalities().isEmpty()) {
            // the area may have changed, and sites may lie outside of it
            choice(sheet, helper, lists, AddressField.MUNICIPALITY, request.municipalities(), false);
        }
        String code = column(AddressField.POSTAL_CODE) + "2";
        check(sheet, helper.createCustomConstraint("AND(LEN(" + code + ")=5,ISNUMBER(--" + code + "))"),
            AddressField.POSTAL_CODE);
        check(sheet, helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", "12"), AddressField.HOUSE_NUMBER);
        check(sheet, helper.createDecimalConstraint(OperatorType.BETWEEN, "5", "16"), AddressField.X);
        check(sheet, helper.createDecimalConstraint(OperatorType.BETWEEN, "47", "56"), AddressField.Y);
        String street = column(AddressField.STREET) + "2";
        check(sheet, helper.createCustomConstraint("ISERROR(SEARCH(\"postfach\"," + street + "))"),
            AddressField.STREET);
        check(sheet, helper.createTextLengthConstraint(OperatorType.BETWEEN, "2", "80"), AddressField.TOWN);
    }

    private static String column(String field) {
        return org.triangula.exchange.spreadsheet.Table.columnName(AddressField.TEMPLATE.indexOf(field));
    }

    private void choice(XSSFSheet sheet, DataValidationHelper helper, Lists lists, String field, List<String> words,
        boolean strict) {
        DataValidation validation = check(sheet, helper.createFormulaListConstraint(lists.add(words)), field);
        validation.setSuppressDropDownArrow(true);
        if (!strict) {
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        }
    }

    private DataValidation check(XSSFSheet sheet, DataValidationConstraint constraint, String field) {
        int column = AddressField.TEMPLATE.indexOf(field);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint,
            new CellRangeAddressList(1, ROWS, column, column));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(headings.getProperty(field), texts.text("error"));
        String prompt = texts.text("prompt." + field);
        if (!prompt.startsWith("prompt.")) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(headings.getProperty(field), prompt);
        }
        sheet.addValidationData(validation);
        return validation;
    }

    /** Headings are locked, rows are not; no password, because this guards against mistakes only. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockInsertColumns(true);
        sheet.lockDeleteColumns(true);
    }

    private void instructions(XSSFWorkbook workbook, TemplateRequest request) {
        XSSFSheet sheet = workbook.createSheet(texts.text("instructions"));
        sheet.setColumnWidth(0, 256 * 110);
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle title = workbook.createCellStyle();
        title.setFont(bold);
        CellStyle wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        int line = 0;
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            boolean first = true;
            for (String text : new TemplateTexts(language).instructions(request)) {
                Cell cell = sheet.createRow(line++).createCell(0);
                cell.setCellValue(text);
                cell.setCellStyle(first ? title : wrapped);
                first = false;
            }
            line++;
        }
        sheet.enableLocking();
    }

    private static void identity(XSSFWorkbook workbook, TemplateIdentity identity) {
        XSSFSheet sheet = workbook.createSheet(TemplateIdentity.SHEET);
        String[][] lines = {{"version", identity.version()}, {"return", identity.returned()},
            {"type", identity.facilityType()}, {"recipient", identity.recipient()}};
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(lines[i][0]);
            row.createCell(1).setCellValue(lines[i][1]);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** The hidden sheet with a list in each column. */
    private static final class Lists {
        private final XSSFSheet sheet;
        private int column;

        Lists(XSSFSheet sheet) {
            this.sheet = sheet;
        }

        /** Adds a list; returns the formula of its cells. */
        String add(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(words.get(i));
            }
            String letters = org.triangula.exchange.spreadsheet.Table.columnName(column++);
            return "%s!$%s$1:$%s$%d".formatted(LISTS, letters, letters, words.size());
        }
    }
}
