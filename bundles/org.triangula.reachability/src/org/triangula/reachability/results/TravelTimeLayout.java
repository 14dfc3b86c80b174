// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.util.List;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.results.TravelTimeStore.Table;

/**
 * Where the columns of tables stand in a file: they are as long as the number of origins says, so their places are
 * known before anything is computed.
 *
 * @param head    bytes before the first table
 * @param origins number of origins
 * @param tables  the tables in the order of their columns
 */
record TravelTimeLayout(int head, int origins, List<Table> tables) {

    /** Copies the list. */
    TravelTimeLayout {
        tables = List.copyOf(tables);
    }

    /** Returns the place of a table; that behind the last one for their number. */
    long offset(int table) {
        long offset = head;
        for (int i = 0; i < table; i++) {
            offset += length(i);
        }
        return offset;
    }

    /** Returns the length of a table in bytes. */
    long length(int table) {
        return TravelTimeColumns.length(TravelMode.ofKey(tables.get(table).mode()), origins);
    }

    /** Returns the place of the first byte behind all tables. */
    long end() {
        return offset(tables.size());
    }
}
