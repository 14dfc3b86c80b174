// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.triangula.geo.grid.CellGrid;
import org.triangula.geo.grid.CellId;

class CellGridProperties {

    @Property
    void nameAndCentreBelongTogether(@ForAll @DoubleRange(min = -1e6, max = 9e6) double x,
            @ForAll @DoubleRange(min = -1e6, max = 9e6) double y, @ForAll @IntRange(min = 1, max = 100_000) int size) {
        CellId cell = CellId.at(3035, size, x, y);
        assertTrue(cell.east() <= x && x < cell.east() + size && cell.north() <= y && y < cell.north() + size);
        assertEquals(cell, CellId.parse(cell.toString()).orElseThrow());
        assertEquals(cell, CellId.at(3035, size, cell.centreX(), cell.centreY()));
    }

    @Property
    void everyCellIsFoundAgainInOrderAndOnce(
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 20) Integer> numbers,
            @ForAll @IntRange(min = -9, max = 9) int seed) {
        int[] columns = numbers.stream().mapToInt(Integer::intValue).toArray();
        int[] rows = new int[columns.length];
        TreeSet<Long> expected = new TreeSet<>();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (columns[i] * 7 + i * seed) % 5;
            expected.add(rows[i] * 1000L + columns[i]);
        }
        CellGrid grid = CellGrid.of("EPSG:3035", 250, columns, rows);
        assertEquals(expected.size(), grid.size());
        int index = 0;
        for (long key : expected) {
            assertEquals(key, grid.row(index) * 1000L + grid.column(index));
            assertEquals(index, grid.indexAt(grid.column(index), grid.row(index)));
            assertEquals(index, grid.indexAt(grid.centreX(index), grid.centreY(index)));
            assertEquals(index, grid.indexOf(grid.id(index)));
            index++;
        }
        assertEquals(CellGrid.NONE, grid.indexAt(21, 0));
    }
}
