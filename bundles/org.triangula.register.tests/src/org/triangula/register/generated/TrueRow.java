// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.triangula.gazetteer.Town;

/** A row as it ought to be, and as it is written after errors were planted. */
final class TrueRow {

    /** What is right, by field; nothing where a field is empty. */
    final Map<String, String> truth = new LinkedHashMap<>();
    /** What is written: texts, numbers (Double), days (LocalDate). */
    final Map<String, Object> cells = new LinkedHashMap<>();
    /** Fields with a planted error. */
    final Set<String> planted = new LinkedHashSet<>();
    /** The municipality in which it truly lies. */
    final Town municipality;
    final boolean streetListed;
    /** Whether postal code and town, or street and number, are written into one cell. */
    boolean joinedTown;
    boolean joinedStreet;
    /** Whether an error across records was planted in it or beside it. */
    boolean involved;
    String sheet = "";
    int row;
    /** Column of its name, from 0; tells tables beside each other apart. */
    int column;

    TrueRow(Town municipality, boolean streetListed) {
        this.municipality = municipality;
        this.streetListed = streetListed;
    }

    /** Where it is in its file. */
    String place() {
        return sheet + "!" + row + "!" + column;
    }

    /** Takes over the address of another row, as it is written there. */
    void setAddress(TrueRow from) {
        for (String field : new String[] {"street", "houseNumber", "postalCode", "town", "addressNote"}) {
            truth.remove(field);
            cells.remove(field);
            if (from.truth.containsKey(field)) {
                truth.put(field, from.truth.get(field));
                cells.put(field, from.cells.get(field));
            }
        }
    }

    void set(String field, String value) {
        if (!value.isEmpty()) {
            truth.put(field, value);
            cells.put(field, value);
        }
    }

    String text(String field) {
        return truth.getOrDefault(field, "");
    }

    boolean isClean(String... fields) {
        for (String field : fields) {
            if (planted.contains(field)) {
                return false;
            }
        }
        return true;
    }
}
