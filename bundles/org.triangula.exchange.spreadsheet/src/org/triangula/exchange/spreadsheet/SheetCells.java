// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Collects the cells of one sheet while its markup goes by. */
final class SheetCells {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELLS = 5_000_000;
    private static final int LARGEST_MERGED = 100_000;

    private final String file;
    private final Table table;
    private final Texts texts;
    private final CellFormats formats;
    private final boolean epoch1904;
    private final Progress progress;
    private final StringBuilder value = new StringBuilder();
    private final List<String> merged = new ArrayList<>();
    private String type = "";
    private String colour = "";
    private int style;
    private int row;
    private int column = -1;
    private int cells;
    private int formulas;
    private boolean formula;
    private boolean reading;

    /**
     * Texts that many cells share.
     *
     * @param strings the texts
     * @param colours first colour inside a text, by its index
     */
    record Texts(List<String> strings, Map<Integer, String> colours) {
    }

    SheetCells(String file, String sheet, Texts texts, CellFormats formats, boolean epoch1904,
        Progress progress) {
        this.file = file;
        this.table = new Table(sheet);
        this.texts = texts;
        this.formats = formats;
        this.epoch1904 = epoch1904;
        this.progress = progress;
    }

    void handle(int event, XMLStreamReader xml) throws ProblemException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.CHARACTERS && reading) {
            value.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            reading = false;
            if ("c".equals(xml.getLocalName())) {
                cell();
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                String number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                if (WorkbookReader.isTrue(xml.getAttributeValue(null, "hidden"))) {
                    table.hiddenRows().add(row);
                }
                progress.checkCancelled();
            }
            case "c" -> {
                Matcher reference = REFERENCE.matcher(String.valueOf(xml.getAttributeValue(null, "r")));
                column = reference.matches() ? column(reference.group(1)) : column + 1;
                String kind = xml.getAttributeValue(null, "t");
                type = kind == null ? "n" : kind;
                String number = xml.getAttributeValue(null, "s");
                style = number == null ? 0 : Integer.parseInt(number);
                formula = false;
                colour = "";
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "col" -> {
                if (WorkbookReader.isTrue(xml.getAttributeValue(null, "hidden"))) {
                    hideColumns(xml);
                }
            }
            case "v", "t" -> reading = true;
            case "color" -> colour = CellFormats.colour(xml).orElse(colour);
            case "mergeCell" -> merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
            default -> {
                // widths, filters and the like say nothing
            }
        }
    }

    private void cell() throws ProblemException {
        String stored = value.toString();
        if (formula) {
            formulas++;
            if (stored.isEmpty()) {
                table.find(Severity.LOST, table.place(row, column), Messages.formulaWithoutValue);
            }
        }
        if (stored.isEmpty()) {
            return;
        }
        switch (type) {
            case "s" -> {
                int index = Integer.parseInt(stored.strip());
                if (index < 0 || index >= texts.strings().size()) {
                    throw new NumberFormatException(stored);
                }
                colour = texts.colours().getOrDefault(index, "");
                put(texts.strings().get(index));
            }
            case "e" -> table.find(Severity.LOST, table.place(row, column), Messages.bind(Messages.errorCell, stored));
            case "n" -> {
                put(formats.text(style, stored, epoch1904));
                table.numbers().add(new Table.Cell(row, column));
                if (formats.isDate(style)) {
                    table.dates().add(new Table.Cell(row, column));
                }
            }
            case "d" -> {
                put(formats.dateText(stored));
                table.dates().add(new Table.Cell(row, column));
            }
            default -> put(stored);
        }
    }

    private void hideColumns(XMLStreamReader xml) {
        int first = Integer.parseInt(xml.getAttributeValue(null, "min"));
        int last = Math.min(Integer.parseInt(xml.getAttributeValue(null, "max")), MOST_COLUMNS);
        for (int each = first; each <= last; each++) {
            table.hiddenColumns().add(each - 1);
        }
    }

    private void put(String text) throws ProblemException {
        table.put(row, column, text);
        String painted = colour.isEmpty() ? formats.colour(style) : colour;
        if (!painted.isEmpty()) {
            table.paint(row, column, painted);
        }
        if (++cells > MOST_CELLS || table.rows().size() > MOST_ROWS) {
            throw new ProblemException(file + ", " + Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.tooManyRows, MOST_ROWS), Messages.tooMany_remedy);
        }
    }

    Table finish() {
        if (formulas > 0) {
            table.find(Severity.NOTE, Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.formulas, formulas));
        }
        int filled = 0;
        for (String range : merged) {
            filled += fill(range) ? 1 : 0;
        }
        if (filled > 0) {
            table.find(Severity.NOTE, Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.mergedCells, filled));
        }
        return table;
    }

    /** The value of a merged cell counts for all rows that it covers. */
    private boolean fill(String range) {
        String[] corners = range.split(":");
        Matcher from = REFERENCE.matcher(corners[0]);
        Matcher to = REFERENCE.matcher(corners[corners.length - 1]);
        if (!from.matches() || !to.matches()) {
            return false;
        }
        int top = Integer.parseInt(from.group(2));
        int left = column(from.group(1));
        int bottom = Integer.parseInt(to.group(2));
        String text = table.get(top, left);
        if (text.isEmpty() || bottom - top > LARGEST_MERGED) {
            return false;
        }
        for (int each = top + 1; each <= bottom; each++) {
            // rows without anything else stay empty
            if (table.rows().containsKey(each)) {
                table.put(each, left, text);
                table.merged().add(new Table.Cell(each, left));
            }
        }
        return true;
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
