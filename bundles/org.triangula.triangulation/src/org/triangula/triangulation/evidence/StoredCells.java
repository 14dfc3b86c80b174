// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.List;

/**
 * Minutes per cell of one result. The arrays are shared and must not be changed.
 *
 * @param grid the cells
 * @param minutes minutes per cell; infinity beyond the limit, not a number without connection, negative infinity where
 *     no street is near
 * @param nearest per cell the position of the nearest facility among {@code facilities}, or −1
 * @param facilities identities of the facilities
 */
public record StoredCells(StoredGrid grid, float[] minutes, int[] nearest, List<String> facilities) {

    /** Copies the list and checks the lengths. */
    public StoredCells {
        facilities = List.copyOf(facilities);
        if (minutes.length != grid.cells() || nearest.length != grid.cells()) {
            throw new IllegalArgumentException(grid.cells() + " cells, but " + minutes.length + " times and "
                + nearest.length + " facilities");
        }
    }
}
