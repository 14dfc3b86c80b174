// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.spreadsheet.CsvReader;
import org.triangula.exchange.spreadsheet.Table;
import org.triangula.exchange.spreadsheet.WorkbookReader;
import org.triangula.register.table.AddressFinding.Severity;

/** Reads address tables that came back, whatever was done to them. */
public final class ReturnReader {

    /** Largest file that is read, in bytes. */
    public static final long LARGEST = 256L << 20;
    private static final int FEWEST_CELLS = 2;

    private final HeadingWords words;
    private final Pattern noFacility;

    /**
     * Creates a reader.
     *
     * @param words what headings mean
     */
    public ReturnReader(HeadingWords words) {
        this.words = words;
        Properties lines = TableTexts.load("no-facility.properties");
        this.noFacility = Pattern.compile(lines.getProperty("name"));
    }

    /**
     * Reads a file.
     *
     * @param file workbook (XLSX, XLSM) or text with separators
     * @param progress asked whether to go on
     * @return its rows, and what is odd about the table
     * @throws ProblemException if it cannot be read or holds no table of facilities
     */
    public AddressTable read(ImportFile file, Progress progress) throws ProblemException {
        Sheets sheets = new Sheets();
        List<Table> tables;
        if (file.beginsWith('P', 'K') || file.beginsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            WorkbookReader reader = new WorkbookReader(file, progress);
            tables = reader.readAll();
        } else {
            tables = List.of(CsvReader.read(file, Map.of(), progress));
        }
        for (Table table : tables) {
            if (table.isHidden()) {
                sheets.hidden(table);
            } else {
                sheets.visible(table, progress);
            }
        }
        if (sheets.headings == 0) {
            throw new ProblemException(file.name(), Messages.noHeadings, Messages.noHeadings_remedy);
        }
        return new AddressTable(file.name(), sheets.rows, sheets.findings, Optional.ofNullable(sheets.identity));
    }

    /** Collects rows and findings over the sheets of one file. */
    private final class Sheets {
        private final List<AddressRow> rows = new ArrayList<>();
        private final List<AddressFinding> findings = new ArrayList<>();
        private TemplateIdentity identity;
        private int headings;

        void hidden(Table table) {
            if (TemplateIdentity.SHEET.equals(table.sheet())) {
                Map<String, String> lines = new HashMap<>();
                table.rows().keySet().forEach(row -> lines.put(table.get(row, 0), table.get(row, 1)));
                identity = new TemplateIdentity(lines.getOrDefault("version", ""), lines.getOrDefault("return", ""),
                    lines.getOrDefault("type", ""), lines.getOrDefault("recipient", ""));
            } else if (!new TableRegions(table, words).find().isEmpty()) {
                note("hidden-sheet", Severity.DOUBTFUL, new CellPlace(table.sheet(), 0, 0));
            }
        }

        void visible(Table table, Progress progress) {
            List<TableRegion> regions = new TableRegions(table, words).find();
            if (regions.isEmpty()) {
                return;
            }
            headings += regions.size();
            for (Finding finding : table.findings()) {
                boolean lost = finding.severity() == ImportReport.Severity.LOST;
                findings.add(AddressFinding.note("table-cells", lost ? Severity.WRONG : Severity.NOTE,
                    new CellPlace(table.sheet(), 0, 0), finding.message()));
            }
            if (regions.size() > 1) {
                regions.subList(1, regions.size()).forEach(region -> note("several-tables", Severity.NOTE,
                    new CellPlace(table.sheet(), region.headingRow(), 0),
                    String.valueOf(regions.size())));
            }
            for (TableRegion region : regions) {
                progress.checkCancelled();
                columns(table, region);
                rows(table, region);
            }
        }

        private void columns(Table table, TableRegion region) {
            for (int column : new ContentGuess().complete(table, region)) {
                note("column-by-content", Severity.DOUBTFUL, heading(table, region, column),
                    region.headings().getOrDefault(column, ""), region.fields().get(column));
            }
            int lastPosition = -1;
            for (int column : region.fields().keySet().stream().sorted().toList()) {
                String field = region.fields().get(column);
                String heading = region.headings().getOrDefault(column, "");
                if (!words.isOfTemplate(field, heading)) {
                    note("renamed-column", Severity.NOTE, heading(table, region, column),
                        heading, field);
                }
                int position = AddressField.TEMPLATE.indexOf(field);
                if (position >= 0 && position < lastPosition) {
                    note("moved-column", Severity.NOTE, heading(table, region, column), heading);
                }
                lastPosition = Math.max(lastPosition, position);
            }
            region.others().forEach((column, heading) -> {
                boolean filled = !heading.isEmpty() || table.rows()
                    .subMap(region.headingRow(), false, region.lastRow(), true).values().stream()
                    .anyMatch(cells -> cells.containsKey(column));
                if (filled) {
                    note("extra-column", Severity.NOTE, heading(table, region, column), heading);
                }
            });
            region.headings().keySet().stream().filter(table.hiddenColumns()::contains)
                .forEach(column -> note("hidden-column", Severity.DOUBTFUL, heading(table, region, column),
                    region.headings().get(column)));
        }

        private CellPlace heading(Table table, TableRegion region, int column) {
            return new CellPlace(table.sheet(), region.headingRow(), column + 1);
        }

        private void rows(Table table, TableRegion region) {
            for (int row : table.rows().subMap(region.headingRow(), false, region.lastRow(), true).keySet()) {
                row(table, region, row);
            }
        }

        private void row(Table table, TableRegion region, int row) {
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, Integer> columns = new LinkedHashMap<>();
            Set<String> dates = new HashSet<>();
            Set<String> merged = new HashSet<>();
            region.fields().forEach((column, field) -> {
                columns.put(field, column);
                Table.Cell cell = new Table.Cell(row, column);
                if (!table.get(row, column).isEmpty()) {
                    values.put(field, table.raw(row, column));
                }
                if (table.dates().contains(cell)) {
                    dates.add(field);
                }
                if (table.merged().contains(cell)) {
                    merged.add(field);
                }
            });
            values.keySet().removeIf(field -> values.get(field).isBlank());
            if (values.isEmpty()) {
                return;
            }
            Map<String, String> others = new LinkedHashMap<>();
            region.others().forEach((column, heading) -> {
                if (!table.get(row, column).isEmpty()) {
                    others.put(heading.isEmpty() ? Table.columnName(column) : heading, table.get(row, column));
                }
            });
            AddressRow address = new AddressRow(table.sheet(), row, values, columns, others, dates);
            if (!isFacility(address)) {
                note("no-facility", Severity.NOTE, address.place(""));
                return;
            }
            if (table.hiddenRows().contains(row)) {
                note("hidden-row", Severity.DOUBTFUL, address.place(""));
            }
            for (String field : merged) {
                findings.add(AddressFinding.known("merged-cell", Severity.NOTE, address.place(field), field,
                    List.of()));
            }
            rows.add(address);
        }

        private boolean isFacility(AddressRow row) {
            long told = row.values().keySet().stream().filter(field -> !AddressField.ID.equals(field)).count();
            return told >= FEWEST_CELLS && !noFacility.matcher(row.value(AddressField.NAME).strip()).find();
        }

        private void note(String rule, Severity severity, CellPlace place, String... arguments) {
            findings.add(AddressFinding.known(rule, severity, place, "", List.of(arguments)));
        }
    }
}
