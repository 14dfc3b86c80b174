// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The town that most addresses near a place are in, for streets outside of all outlines. */
final class NearestTown {

    private static final double CELLS_PER_DEGREE = 200;
    private static final int RINGS = 5;

    private record Cell(int x, int y) {
    }

    private record StreetCell(String form, int x, int y) {
    }

    private final Map<Cell, Map<TownDraft, Integer>> cells = new HashMap<>();
    private final Map<StreetCell, Map<TownDraft, Integer>> streets = new HashMap<>();
    private final Map<String, Map<TownDraft, Integer>> postalCodes = new HashMap<>();

    void add(String streetForm, String postalCode, TownDraft town, double longitude, double latitude) {
        int x = cell(longitude);
        int y = cell(latitude);
        count(cells.computeIfAbsent(new Cell(x, y), unknown -> new HashMap<>()), town);
        count(streets.computeIfAbsent(new StreetCell(streetForm, x, y), unknown -> new HashMap<>()), town);
        if (!postalCode.isEmpty()) {
            count(postalCodes.computeIfAbsent(postalCode, unknown -> new HashMap<>()), town);
        }
    }

    private static void count(Map<TownDraft, Integer> counts, TownDraft town) {
        counts.merge(town, 1, Integer::sum);
    }

    private static int cell(double degrees) {
        return (int) Math.floor(degrees * CELLS_PER_DEGREE);
    }

    Optional<TownDraft> find(String streetForm, String postalCode, double longitude, double latitude) {
        int x = cell(longitude);
        int y = cell(latitude);
        for (int ring = 0; ring <= RINGS; ring++) {
            Optional<TownDraft> own = most(x, y, ring, streetForm);
            if (own.isPresent()) {
                return own;
            }
        }
        Optional<TownDraft> coded = best(postalCodes.getOrDefault(postalCode, Map.of()));
        if (coded.isPresent()) {
            return coded;
        }
        for (int ring = 0; ring <= RINGS; ring++) {
            Optional<TownDraft> any = most(x, y, ring, "");
            if (any.isPresent()) {
                return any;
            }
        }
        return Optional.empty();
    }

    private Optional<TownDraft> most(int x, int y, int ring, String streetForm) {
        Map<TownDraft, Integer> sum = new HashMap<>();
        for (int i = -ring; i <= ring; i++) {
            for (int j = -ring; j <= ring; j++) {
                if (Math.max(Math.abs(i), Math.abs(j)) == ring) {
                    Map<TownDraft, Integer> counts = streetForm.isEmpty() ? cells.get(new Cell(x + i, y + j))
                        : streets.get(new StreetCell(streetForm, x + i, y + j));
                    if (counts != null) {
                        counts.forEach((town, count) -> sum.merge(town, count, Integer::sum));
                    }
                }
            }
        }
        return best(sum);
    }

    private static Optional<TownDraft> best(Map<TownDraft, Integer> counts) {
        TownDraft best = null;
        int most = 0;
        for (Map.Entry<TownDraft, Integer> entry : counts.entrySet()) {
            // equal counts are decided by the name, so that the result does not hang on the order of a map
            if (entry.getValue() > most || entry.getValue() == most && best != null
                    && entry.getKey().name.compareTo(best.name) < 0) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }
}
