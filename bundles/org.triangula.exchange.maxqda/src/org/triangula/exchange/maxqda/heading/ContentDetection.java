// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.heading;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;

/** Finds the row of headings of a table and what the table holds. */
public final class ContentDetection {

    /** Some exports begin with a title and remarks. */
    private static final int MOST_ROWS_BEFORE = 20;

    private final Headings known;

    /**
     * Prepares detection.
     *
     * @param known the known headings
     */
    public ContentDetection(Headings known) {
        this.known = known;
    }

    /**
     * Finds the headings.
     *
     * @param rows cells by row (from 1) and column (from 0)
     * @param wanted what the table holds, if that is known
     * @return the row that is understood best, complete or not; empty if no row has two known headings
     */
    public Optional<HeadingRow> detect(NavigableMap<Integer, ? extends NavigableMap<Integer, String>> rows,
        Optional<Content> wanted) {
        HeadingRow best = null;
        int seen = 0;
        for (Map.Entry<Integer, ? extends NavigableMap<Integer, String>> row : rows.entrySet()) {
            if (seen++ == MOST_ROWS_BEFORE) {
                break;
            }
            for (Content content : Content.values()) {
                if (wanted.isPresent() && wanted.get() != content) {
                    continue;
                }
                HeadingRow found = HeadingRow.of(known, content, row.getKey(), row.getValue());
                if (isBetter(found, best)) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best).filter(row -> known(row) >= (wanted.isPresent() || hasCodes(row) ? 1 : 2));
    }

    private static boolean isBetter(HeadingRow one, HeadingRow other) {
        if (other == null || one.complete() != other.complete()) {
            return other == null || one.complete();
        }
        return one.score() > other.score();
    }

    /** Headings that are paths of codes tell as much as a known heading. */
    private static boolean hasCodes(HeadingRow row) {
        return row.complete() && row.content() == Content.SUMMARY_TABLE;
    }

    private static long known(HeadingRow row) {
        return row.fields().values().stream()
            .filter(field -> field != Field.VARIABLE && field != Field.CODE_COLUMN).count();
    }
}
