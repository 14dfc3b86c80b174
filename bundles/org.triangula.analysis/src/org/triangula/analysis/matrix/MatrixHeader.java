// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

/**
 * Head of a row or column.
 *
 * @param id identity of what it stands for
 * @param name short name
 * @param path full name, with those above a code; for tooltips
 * @param level how deep a code lies, 0 at the top
 * @param colour colour of a code, 0xAARRGGBB; 0 for none
 */
public record MatrixHeader(String id, String name, String path, int level, int colour) {

    /**
     * Head of a column of documents.
     *
     * @param column the column
     * @return its head
     */
    public static MatrixHeader of(MatrixColumn column) {
        return new MatrixHeader(column.id(), column.name(), column.name(), 0, 0);
    }
}
