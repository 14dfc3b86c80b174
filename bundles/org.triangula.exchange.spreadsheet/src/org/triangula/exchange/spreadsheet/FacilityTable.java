// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.progress.Progress;

/** Finds the headings of a table of facilities and reads its rows. */
final class FacilityTable {

    private static final Aliases COLUMNS = Aliases.load("facility-columns.properties");
    private static final int LAST_HEADING_ROW = 30;
    private static final int LEAST_COLUMNS = 2;

    private final Table table;
    private final Map<Integer, String> fields = new LinkedHashMap<>();
    private final Map<Integer, String> others = new LinkedHashMap<>();
    private int headingRow;

    FacilityTable(Table table) {
        this.table = table;
    }

    /** Whether the table has headings that are known; must be called first. */
    boolean hasHeadings() {
        int best = 0;
        for (int row : table.rows().keySet()) {
            if (row > LAST_HEADING_ROW) {
                break;
            }
            int known = (int) table.rows().get(row).values().stream().map(FacilityTable::field)
                .filter(Optional::isPresent).map(Optional::get).distinct().count();
            if (known > best) {
                best = known;
                headingRow = row;
            }
        }
        if (best < LEAST_COLUMNS) {
            return false;
        }
        table.rows().get(headingRow).forEach((column, heading) -> {
            Optional<String> field = field(heading);
            if (field.isPresent() && !fields.containsValue(field.get())) {
                fields.put(column, field.get());
            } else {
                others.put(column, heading);
            }
        });
        return fields.containsValue("name") || fields.containsValue("type")
            || fields.containsValue("x") && fields.containsValue("y");
    }

    private static Optional<String> field(String heading) {
        Optional<String> whole = COLUMNS.find(heading);
        // "PLZ (Pflicht)" and "Rechtswert [EPSG:25832]" mean the same as without brackets
        return whole.isPresent() ? whole : COLUMNS.find(heading.replaceAll("[(\\[].*", ""));
    }

    List<FacilityRow> read(Projections projections, Progress progress) {
        if (!others.isEmpty()) {
            table.find(Severity.NOTE, table.sheet().isEmpty() ? table.place(headingRow)
                : Messages.bind(Messages.place_sheet, table.sheet()),
                Messages.bind(Messages.otherColumns, String.join(", ", others.values())));
        }
        List<FacilityRow> rows = new ArrayList<>();
        for (int row : rows()) {
            progress.checkCancelled();
            FacilityRow facility = read(row, projections);
            if (facility != null) {
                rows.add(facility);
            }
        }
        return rows;
    }

    /** The rows below the headings that are not empty. */
    Set<Integer> rows() {
        return table.rows().tailMap(headingRow, false).keySet();
    }

    /** Reads one row; {@code null} when it holds no facility. */
    FacilityRow read(int row, Projections projections) {
        return new FacilityCells(table, row, fields, others, projections).read();
    }

    /** The place of a field in a row, for people: its cell where the table has such a column, else the row. */
    String place(int row, String name) {
        return fields.entrySet().stream().filter(field -> field.getValue().equals(name)).findFirst()
            .map(field -> table.place(row, field.getKey())).orElse(table.place(row));
    }
}
