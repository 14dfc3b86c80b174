// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which lane, row and column each step has. Steps of one carrier in one column stand in rows below each other.
 *
 * @param carriers the lanes in order of first appearance
 * @param firstRow number of the first row of each lane, and behind the last one the number of all rows
 * @param cells the steps, and ends beside other ways
 * @param columns number of columns
 */
record LanePlaces(List<String> carriers, List<Integer> firstRow, List<Cell> cells, int columns) {

    /** A step or an end; rows are counted over all lanes. */
    record Cell(String step, boolean end, int lane, int row, int column) {
    }

    static LanePlaces of(NotedVariant variant, Map<String, Integer> columns) {
        Map<String, Integer> lanes = new LinkedHashMap<>();
        List<String> carriers = new ArrayList<>();
        for (NotedStep step : variant.steps()) {
            lanes.computeIfAbsent(step.carrier().toLowerCase(Locale.ROOT), key -> {
                carriers.add(step.carrier());
                return lanes.size();
            });
        }
        List<Cell> inLanes = new ArrayList<>();
        Map<Integer, Integer> rows = new HashMap<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (NotedStep step : variant.steps()) {
            int lane = lanes.get(step.carrier().toLowerCase(Locale.ROOT));
            inLanes.add(put(step.key(), false, lane, columns.getOrDefault(step.key(), 0), taken, rows));
        }
        for (NotedStep step : variant.steps()) {
            if (step.flows().stream().anyMatch(NotedFlow::isEnd)) {
                int lane = lanes.get(step.carrier().toLowerCase(Locale.ROOT));
                inLanes.add(put(step.key(), true, lane, columns.getOrDefault(step.key(), 0) + 1, taken, rows));
            }
        }
        List<Integer> first = new ArrayList<>(List.of(0));
        for (int lane = 0; lane < carriers.size(); lane++) {
            first.add(first.getLast() + rows.get(lane));
        }
        List<Cell> cells = inLanes.stream().map(one -> new Cell(one.step(), one.end(), one.lane(),
            first.get(one.lane()) + one.row(), one.column())).toList();
        int count = cells.stream().mapToInt(Cell::column).max().orElse(-1) + 1;
        return new LanePlaces(carriers, first, cells, count);
    }

    private static Cell put(String step, boolean end, int lane, int column, Set<List<Integer>> taken,
        Map<Integer, Integer> rows) {
        int row = 0;
        while (!taken.add(List.of(lane, row, column))) {
            row++;
        }
        rows.merge(lane, row + 1, Math::max);
        return new Cell(step, end, lane, row, column);
    }

    int rows() {
        return firstRow.getLast();
    }

    int lane(int row) {
        int lane = 0;
        while (firstRow.get(lane + 1) <= row) {
            lane++;
        }
        return lane;
    }
}
