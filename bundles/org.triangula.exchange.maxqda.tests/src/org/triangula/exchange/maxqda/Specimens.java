// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Invented tables in the forms that MAXQDA exports, by language and version, made into files of every format. A table
 * is a text with bars between cells, {@code \n} for a line end in a cell, and {@code ●#rrggbb} for a coloured glyph.
 */
final class Specimens {

    private static final Pattern GLYPH = Pattern.compile("●#([0-9a-f]{6})");

    private Specimens() {
    }

    /** A table, for example {@code de/24/codedSegments}. */
    static List<List<String>> table(String name) {
        try (InputStream stream = Specimens.class.getResourceAsStream("specimens/" + name + ".txt")) {
            if (stream == null) {
                throw new IllegalArgumentException(name);
            }
            return table(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table from its lines. */
    static List<List<String>> table(String... lines) {
        return Arrays.stream(lines).filter(line -> !line.isEmpty())
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(cell -> cell.replace("\\n", "\n")).toList())
            .toList();
    }

    /** A table with its columns in another order. */
    static List<List<String>> reordered(List<List<String>> table, int... order) {
        return table.stream().map(row -> Arrays.stream(order).mapToObj(row::get).toList()).toList();
    }

    /** Writes a file whose format is told by the ending of its name. */
    static Path write(Path file, List<List<String>> table) throws IOException {
        String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
        return switch (ending) {
            case "xlsx" -> workbook(file, new XSSFWorkbook(), table);
            case "xls" -> workbook(file, new HSSFWorkbook(), table);
            case "html" -> Files.write(file, html(table).getBytes(StandardCharsets.UTF_8));
            case "csv" -> csv(file, table, ';', StandardCharsets.UTF_8, true);
            default -> throw new IllegalArgumentException(ending);
        };
    }

    private static Path workbook(Path file, Workbook workbook, List<List<String>> table) throws IOException {
        try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Export");
            for (int i = 0; i < table.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    fill(workbook, row.createCell(j), table.get(i).get(j));
                }
            }
            workbook.write(bytes);
            return Files.write(file, bytes.toByteArray());
        }
    }

    private static void fill(Workbook workbook, Cell cell, String text) {
        Matcher glyph = GLYPH.matcher(text);
        if (glyph.matches()) {
            cell.setCellValue("●");
            CellStyle style = workbook.createCellStyle();
            style.setFont(font(workbook, Integer.parseInt(glyph.group(1), 16)));
            cell.setCellStyle(style);
        } else if (text.matches("\\d{1,6}")) {
            cell.setCellValue(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static Font font(Workbook workbook, int colour) {
        Font font = workbook.createFont();
        byte[] parts = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        if (font instanceof XSSFFont modern) {
            modern.setColor(new XSSFColor(parts, null));
        } else {
            font.setColor(((HSSFWorkbook) workbook).getCustomPalette().findSimilarColor(parts[0], parts[1], parts[2])
                .getIndex());
        }
        return font;
    }

    /** A table as HTML; no text of a specimen has signs that would have to be escaped but these. */
    static String html(List<List<String>> table) {
        String rows = table.stream().map(row -> row.stream().map(Specimens::htmlCell)
            .collect(Collectors.joining("", "<tr>", "</tr>\n"))).collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Export</title></head><body>\n<table>\n"
            + rows + "</table></body></html>";
    }

    private static String htmlCell(String text) {
        String escaped = text.replace("&", "&amp;").replace(">", "&gt;").replace("\n", "<br />\n");
        return "<td>" + GLYPH.matcher(escaped).replaceFirst("<span style=\"color:#$1\">●</span>") + "</td>";
    }

    /** Writes a table as CSV. */
    static Path csv(Path file, List<List<String>> table, char separator, Charset charset, boolean mark)
        throws IOException {
        String text = table.stream().map(row -> row.stream().map(cell -> csvCell(cell, separator))
            .collect(Collectors.joining(String.valueOf(separator)))).collect(Collectors.joining("\r\n", "", "\r\n"));
        return Files.write(file, ((mark ? "\ufeff" : "") + text).getBytes(charset));
    }

    private static String csvCell(String text, char separator) {
        String plain = GLYPH.matcher(text).replaceAll("●");
        return plain.indexOf(separator) >= 0 || plain.contains("\n") || plain.contains("\"")
            ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** Whether a format keeps colours. */
    static boolean hasColours(String ending) {
        return !ending.toLowerCase(Locale.ROOT).equals("csv");
    }
}
