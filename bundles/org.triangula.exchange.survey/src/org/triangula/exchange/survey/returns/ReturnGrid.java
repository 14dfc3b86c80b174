// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.List;
import java.util.Objects;

/**
 * A table of responses: one row per response, one column per variable.
 *
 * @param headings headings of the columns
 * @param rows the rows
 */
record ReturnGrid(List<String> headings, List<Row> rows) {

    ReturnGrid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One response.
     *
     * @param place where it is in the file
     * @param cells its cells, as many as there are headings; empty texts for empty cells
     */
    record Row(String place, List<String> cells) {
        Row {
            Objects.requireNonNull(place);
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() {
            // cells are words of respondents and must not get into a log
            return "Row[" + place + "]";
        }
    }
}
