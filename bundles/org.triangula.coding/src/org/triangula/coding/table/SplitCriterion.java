// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what segments of a code can be told apart to split it. */
public enum SplitCriterion {
    /** Segments with the same comment belong together. */
    COMMENT,
    /** Segments of the same document belong together. */
    DOCUMENT,
    /** Segments of the same coder belong together. */
    CODER,
    /** Segments whose weights are in the same third of the range belong together. */
    WEIGHT;

    /**
     * Parts the segments. Those without comment, coder or weight are in no part: they stay with the code.
     *
     * @param rows the segments
     * @return the parts by the name of the code they might get, in the order of their first segment
     */
    public Map<String, List<CodingRow>> parts(List<CodingRow> rows) {
        Map<String, List<CodingRow>> parts = new LinkedHashMap<>();
        for (CodingRow row : rows) {
            String name = name(row);
            if (!name.isBlank()) {
                parts.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
            }
        }
        return parts;
    }

    private String name(CodingRow row) {
        return switch (this) {
            case COMMENT -> row.comment().replaceAll("\\s+", " ").strip();
            case DOCUMENT -> row.documentLabel();
            case CODER -> row.coder();
            case WEIGHT -> row.weight() == 0 ? "" : row.weight() <= 33 ? "1–33" : row.weight() <= 66 ? "34–66"
                : "67–100";
        };
    }
}
