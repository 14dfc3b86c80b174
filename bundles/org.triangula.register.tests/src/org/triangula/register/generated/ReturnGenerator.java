// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables as districts send them back, with errors at known places. */
final class ReturnGenerator {

    private static final double SHARE_OF_ROWS = 0.45;
    private static final double SECOND_ERROR = 0.15;
    private static final int TRIES = 40;

    private final InventedPlaces places;
    private final Random random;
    private final ErrorPlanter planter;

    ReturnGenerator(InventedPlaces places, Random random) {
        this.places = places;
        this.random = random;
        this.planter = new ErrorPlanter(places, random);
    }

    GeneratedReturn write(Path folder, String district, int size) throws IOException {
        RowGenerator generator = new RowGenerator(places, random);
        ReturnLayout layout = new ReturnLayout(random);
        List<TrueRow> rows = new ArrayList<>();
        List<PlantedError> errors = new ArrayList<>();
        int duplicates = random.nextInt(4);
        for (int number = 1; number <= size - duplicates; number++) {
            TrueRow row = generator.next(district, number);
            row.joinedTown = layout.joinedTown;
            row.joinedStreet = layout.joinedStreet;
            rows.add(row);
        }
        RecordErrorPlanter records = new RecordErrorPlanter(places, random, district, rows, errors);
        records.missingType();
        for (TrueRow row : rows) {
            if (random.nextDouble() < SHARE_OF_ROWS) {
                plant(row, errors);
                if (random.nextDouble() < SECOND_ERROR) {
                    plant(row, errors);
                }
            }
        }
        records.plant(duplicates);
        List<TrueRow> before = records.before(generator, size);
        boolean csv = random.nextDouble() < 0.4;
        Path file = folder.resolve("Rücklauf " + places.districtName(district) + (csv ? ".csv" : ".xlsx"));
        if (csv) {
            new Csv(layout, rows, errors).write(file);
        } else {
            new Workbook(layout, rows, errors).write(file);
        }
        return new GeneratedReturn(file, district, rows, before, errors);
    }

    private void plant(TrueRow row, List<PlantedError> errors) {
        for (int i = 0; i < TRIES; i++) {
            var planted = planter.plant(row);
            if (planted.isPresent()) {
                errors.add(planted.get());
                return;
            }
        }
    }

    private String extra() {
        return "07123 / " + (1000 + random.nextInt(9000));
    }

    /** Text with separators. */
    private final class Csv {
        private final ReturnLayout layout;
        private final List<TrueRow> rows;
        private final List<PlantedError> errors;
        private final char separator = random.nextBoolean() ? ';' : '\t';

        Csv(ReturnLayout layout, List<TrueRow> rows, List<PlantedError> errors) {
            this.layout = layout;
            this.rows = rows;
            this.errors = errors;
        }

        void write(Path file) throws IOException {
            boolean mixed = random.nextDouble() < 0.7;
            Charset whole = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int line = 1;
            bytes.write(line(layout.headings).getBytes(mixed ? StandardCharsets.UTF_8 : whole));
            int windows = 0;
            for (TrueRow row : rows) {
                List<String> texts = new ArrayList<>();
                boolean lost = false;
                for (String field : layout.fields) {
                    String text = field.isEmpty() ? extra() : text(layout.written(row, field));
                    lost |= text.indexOf('\ufffd') >= 0;
                    texts.add(text);
                }
                String text = line(texts);
                boolean second = mixed && line > rows.size() / 2 && !lost;
                Charset charset = lost ? StandardCharsets.UTF_8 : second ? Charset.forName("windows-1252")
                    : mixed ? StandardCharsets.UTF_8 : whole;
                if (lost && !mixed) {
                    // a lost character cannot be written in this encoding: write what Excel writes, a question mark
                    text = text.replace('\ufffd', '?');
                    charset = whole;
                }
                bytes.write(text.getBytes(charset));
                windows += second && text.chars().anyMatch(each -> each > 127) ? 1 : 0;
                row.row = ++line;
                row.column = layout.fields.indexOf("name");
            }
            if (windows > 0) {
                errors.add(new PlantedError("mixed encodings", null, "", "", 0, 0));
            }
            columns("", 1, layout, errors);
            Files.write(file, bytes.toByteArray());
        }

        private String line(List<String> texts) {
            StringBuilder line = new StringBuilder();
            for (String text : texts) {
                if (!line.isEmpty() || texts.indexOf(text) > 0) {
                    line.append(separator);
                }
                line.append(text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.startsWith(" ")
                    ? '"' + text.replace("\"", "\"\"") + '"' : text);
            }
            return line.append("\r\n").toString();
        }

        private static String text(Object value) {
            return switch (value) {
                case null -> "";
                case Double number -> number == Math.rint(number) ? String.valueOf(number.longValue())
                    : number.toString();
                // what the spreadsheet shows for the day
                case LocalDate day -> DateTimeFormatter.ofPattern("dd. MMM", Locale.GERMAN).format(day);
                default -> value.toString();
            };
        }
    }

    private static void columns(String sheet, int row, ReturnLayout layout, List<PlantedError> errors) {
        layout.changed.forEach((kind, columns) -> columns.forEach(column -> errors.add(
            new PlantedError(kind, null, layout.fields.get(column), sheet, row, column + 1))));
    }

    /** A workbook, with titles, several tables, merged cells and hidden rows. */
    private final class Workbook {
        private final ReturnLayout layout;
        private final List<TrueRow> rows;
        private final List<PlantedError> errors;
        private final String sheet = random.nextBoolean() ? "Tabelle1" : "Rücklauf";
        private CellStyle days;

        Workbook(ReturnLayout layout, List<TrueRow> rows, List<PlantedError> errors) {
            this.layout = layout;
            this.rows = rows;
            this.errors = errors;
        }

        void write(Path file) throws IOException {
            // rows stay in memory; half of the files keep texts in the cells, half in the table of texts
            boolean texts = random.nextBoolean();
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, -1, false, texts);
                var output = Files.newOutputStream(file)) {
                days = workbook.createCellStyle();
                days.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
                Sheet target = workbook.createSheet(sheet);
                int line = random.nextInt(3);
                if (line > 0) {
                    target.createRow(0).createCell(0).setCellValue("Adressabfrage – bitte bis 4. Juni zurücksenden");
                }
                double parts = random.nextDouble();
                boolean several = parts < 0.3;
                boolean beside = parts > 0.75;
                int cut = several || beside ? rows.size() / 2 : rows.size();
                int start = line;
                line = table(target, rows.subList(0, cut), start, 0);
                if (beside) {
                    errors.add(new PlantedError("tables side by side", null, "", sheet, start + 1, 0));
                    line = table(target, rows.subList(cut, rows.size()), start, layout.fields.size() + 1);
                }
                if (several) {
                    target.createRow(line + 1).createCell(0).setCellValue("Außenstellen und Nachmeldungen");
                    int heading = line + 2;
                    errors.add(new PlantedError("several tables", null, "", sheet, heading + 1, 0));
                    line = table(target, rows.subList(cut, rows.size()), heading, -1);
                }
                if (random.nextBoolean()) {
                    target.createRow(line + 2).createCell(1).setCellValue("Stand: Mai 2023, ohne Gewähr");
                }
                workbook.createSheet("Hinweise").createRow(0).createCell(0).setCellValue("Ausfüllhinweise");
                workbook.write(output);
            }
        }

        /** Writes a table; left is its first column, or -1 for one that repeats the headings of that above. */
        private int table(Sheet target, List<TrueRow> part, int start, int left) {
            int first = Math.max(left, 0);
            Row heading = row(target, start);
            for (int column = 0; column < layout.headings.size(); column++) {
                heading.createCell(first + column).setCellValue(layout.headings.get(column));
            }
            if (left == 0) {
                columns(sheet, start + 1, layout, errors);
            }
            int line = start + 1;
            for (TrueRow each : part) {
                Row row = row(target, line);
                each.sheet = sheet;
                each.row = line + 1;
                each.column = first + layout.fields.indexOf("name");
                for (int column = 0; column < layout.fields.size(); column++) {
                    String field = layout.fields.get(column);
                    Object value = field.isEmpty() ? extra() : layout.written(each, field);
                    if (value != null && !"".equals(value)) {
                        fill(row.createCell(first + column), value);
                    }
                }
                if (random.nextDouble() < 0.01) {
                    row.setZeroHeight(true);
                    errors.add(PlantedError.in(each, "hidden row", ""));
                }
                line++;
            }
            merge(target, part, first);
            return line;
        }

        private static Row row(Sheet target, int line) {
            Row row = target.getRow(line);
            return row == null ? target.createRow(line) : row;
        }

        private void fill(Cell cell, Object value) {
            switch (value) {
                case Double number -> cell.setCellValue(number);
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(days);
                }
                default -> cell.setCellValue(value.toString());
            }
        }

        /** Merges the towns of rows that follow each other in the same town, as people do who like it tidy. */
        private void merge(Sheet target, List<TrueRow> part, int left) {
            int column = left + layout.fields.indexOf("town");
            for (int i = 0; i + 1 < part.size(); i++) {
                TrueRow one = part.get(i);
                TrueRow next = part.get(i + 1);
                if (random.nextDouble() < 0.5 && one.text("town").equals(next.text("town"))
                    && one.isClean("town", "postalCode") && next.isClean("town", "postalCode")
                    && (!layout.joinedTown || one.text("postalCode").equals(next.text("postalCode")))
                    && one.text("town").equals(one.cells.get("town"))) {
                    target.getRow(next.row - 1).getCell(column).setBlank();
                    target.addMergedRegionUnsafe(new CellRangeAddress(one.row - 1, next.row - 1, column, column));
                    next.planted.add("town");
                    errors.add(PlantedError.in(next, "merged cell", "town"));
                    i++;
                }
            }
        }
    }

}
