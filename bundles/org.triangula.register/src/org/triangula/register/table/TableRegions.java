// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.triangula.exchange.spreadsheet.Table;

/** Finds the tables of a sheet: below each other and beside each other, below titles, with any order of columns. */
final class TableRegions {

    /** A row with so many known headings is a row of headings; rows of data never have as many. */
    private static final int LEAST_HEADINGS = 3;

    private final Table sheet;
    private final HeadingWords words;

    TableRegions(Table sheet, HeadingWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    List<TableRegion> find() {
        NavigableMap<Integer, List<NavigableMap<Integer, String>>> headings = new TreeMap<>();
        sheet.rows().forEach((row, cells) -> {
            List<NavigableMap<Integer, String>> parts = split(cells);
            if (!parts.isEmpty()) {
                headings.put(row, parts);
            }
        });
        List<TableRegion> regions = new ArrayList<>();
        headings.forEach((row, parts) -> {
            Integer next = headings.higherKey(row);
            int last = next == null ? sheet.rows().lastKey() : next - 1;
            parts.forEach(part -> regions.add(region(row, last, part)));
        });
        return regions;
    }

    /** The parts of a row that are headings of a table; a field that comes again begins the next table beside it. */
    private List<NavigableMap<Integer, String>> split(NavigableMap<Integer, String> cells) {
        List<NavigableMap<Integer, String>> parts = new ArrayList<>();
        NavigableMap<Integer, String> current = new TreeMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            String field = words.field(cell.getValue()).orElse(null);
            boolean gap = !current.isEmpty() && cell.getKey() > current.lastKey() + 1;
            if (field != null && seen.containsKey(field) && gap && seen.size() >= LEAST_HEADINGS) {
                parts.add(current);
                current = new TreeMap<>();
                seen.clear();
            }
            if (field != null) {
                seen.putIfAbsent(field, cell.getKey());
            }
            current.put(cell.getKey(), cell.getValue());
        }
        if (seen.size() >= LEAST_HEADINGS) {
            parts.add(current);
        }
        return parts;
    }

    private TableRegion region(int row, int last, NavigableMap<Integer, String> cells) {
        Map<Integer, String> fields = new LinkedHashMap<>();
        Map<Integer, String> others = new LinkedHashMap<>();
        String left = "";
        for (int column = cells.firstKey(); column <= cells.lastKey(); column++) {
            String heading = cells.getOrDefault(column, "");
            String field = words.field(heading).orElse("");
            if (AddressField.ID.equals(field) && AddressField.STREET.equals(left)) {
                // "Nr." beside the street is no running number
                field = AddressField.HOUSE_NUMBER;
            }
            if (field.isEmpty() || fields.containsValue(field)) {
                others.put(column, heading);
            } else {
                fields.put(column, field);
            }
            left = field;
        }
        for (int column : List.copyOf(others.keySet())) {
            words.like(others.get(column)).filter(field -> !fields.containsValue(field)).ifPresent(field -> {
                fields.put(column, field);
                others.remove(column);
            });
        }
        if (!fields.containsValue(AddressField.STREET)) {
            // one column for street and number: a rule separates them
            fields.replaceAll((column, field) -> AddressField.ADDRESS.equals(field) ? AddressField.STREET : field);
        }
        return new TableRegion(row, last, fields, others, cells);
    }
}
