// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

import org.triangula.exchange.spreadsheet.Table;

/** Finds out from what stands in a column which field it is, when its heading does not tell. */
final class ContentGuess {

    private static final double SHARE = 0.7;
    private static final int LEAST_CELLS = 3;
    /** The patterns of content-patterns.properties, in the order in which they are tried. */
    private static final List<String> FIELDS = List.of(AddressField.POSTAL_CODE, AddressField.HOUSE_NUMBER,
        AddressField.STREET);

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    ContentGuess() {
        Properties lines = TableTexts.load("content-patterns.properties");
        FIELDS.forEach(field -> patterns.put(field, Pattern.compile(lines.getProperty(field))));
    }

    /** Enters fields for columns without known heading; returns those columns. */
    List<Integer> complete(Table sheet, TableRegion region) {
        List<Integer> guessed = new ArrayList<>();
        for (int column : List.copyOf(region.others().keySet())) {
            patterns.forEach((field, pattern) -> {
                if (!region.has(field) && region.others().containsKey(column) && fits(sheet, region, column, pattern)) {
                    region.fields().put(column, field);
                    region.others().remove(column);
                    guessed.add(column);
                }
            });
        }
        return guessed;
    }

    private static boolean fits(Table sheet, TableRegion region, int column, Pattern pattern) {
        int filled = 0;
        int fitting = 0;
        for (int row : sheet.rows().subMap(region.headingRow(), false, region.lastRow(), true).keySet()) {
            String text = sheet.get(row, column);
            if (!text.isEmpty()) {
                filled++;
                fitting += pattern.matcher(text).find() ? 1 : 0;
            }
        }
        return filled >= LEAST_CELLS && fitting >= SHARE * filled;
    }
}
