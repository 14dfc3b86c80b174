// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

/**
 * An error that was planted.
 *
 * @param kind kind of error
 * @param row the row; {@code null} for errors of the table
 * @param field the field with the wrong value; empty for the row or the table
 * @param sheet sheet of an error of the table
 * @param line row of an error of the table
 * @param column column of an error of the table, from 1; 0 for the row or the file
 */
record PlantedError(String kind, TrueRow row, String field, String sheet, int line, int column) {

    static PlantedError in(TrueRow row, String kind, String field) {
        return new PlantedError(kind, row, field, "", 0, 0);
    }
}
