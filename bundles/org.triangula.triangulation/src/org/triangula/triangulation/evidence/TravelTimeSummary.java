// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;

/** Counts the cells of one area in one result. */
final class TravelTimeSummary {

    private static final double HALF_AN_HOUR = 30;
    private static final double HOUR = 60;

    private final StoredCells table;
    private final int[] cells;
    private double base;
    private double reached;
    private double beyondLimit;
    private double withoutConnection;

    /**
     * Counts.
     *
     * @param table the result's cells
     * @param cells those that lie in the area
     */
    TravelTimeSummary(StoredCells table, int[] cells) {
        this.table = table;
        this.cells = cells;
        for (int cell : cells) {
            double weight = table.grid().weight(cell);
            float minutes = table.minutes()[cell];
            base += weight;
            if (Float.isFinite(minutes)) {
                reached += weight;
            } else if (minutes == Float.POSITIVE_INFINITY) {
                beyondLimit += weight;
            } else {
                withoutConnection += weight;
            }
        }
    }

    AreaTravelTime of(ScenarioResult result) {
        return new AreaTravelTime(result, table.grid().isPopulated(), cells.length, base, reached, median(),
            beyond(HALF_AN_HOUR, limit(result)), beyond(HOUR, limit(result)), withoutConnection);
    }

    /** The minutes that half of those reached do not exceed; the middle of two values where exactly half do not. */
    private OptionalDouble median() {
        Integer[] sorted = Arrays.stream(cells)
            .filter(cell -> Float.isFinite(table.minutes()[cell]) && table.grid().weight(cell) > 0).boxed()
            .sorted(Comparator.comparingDouble(cell -> table.minutes()[cell])).toArray(Integer[]::new);
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += table.grid().weight(sorted[i]);
            double minutes = table.minutes()[sorted[i]];
            if (sum * 2 > reached || i == sorted.length - 1) {
                return OptionalDouble.of(minutes);
            }
            if (sum * 2 == reached) {
                return OptionalDouble.of((minutes + table.minutes()[sorted[i + 1]]) / 2);
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble beyond(double minutes, OptionalDouble limit) {
        if (beyondLimit > 0 && (limit.isEmpty() || limit.getAsDouble() < minutes)) {
            return OptionalDouble.empty();
        }
        double longer = beyondLimit;
        for (int cell : cells) {
            float needed = table.minutes()[cell];
            longer += Float.isFinite(needed) && needed > minutes ? table.grid().weight(cell) : 0;
        }
        return OptionalDouble.of(longer);
    }

    /** The longest time that the computation looked for, in minutes. */
    private static OptionalDouble limit(ScenarioResult result) {
        return result.eContainer() instanceof Scenario scenario
            ? scenario.getParameters().stream().filter(parameter -> "maxMinutes".equals(parameter.getKey())
                && String.valueOf(parameter.getValue()).matches("\\d{1,6}(\\.\\d+)?"))
                .mapToDouble(parameter -> Double.parseDouble(parameter.getValue())).findFirst()
            : OptionalDouble.empty();
    }
}
