// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Spreads the inhabitants of every place over the 250 m cells (EPSG:25832) of its street grid. */
public final class PopulationGrid {
    private static final int CELL = 250;

    private PopulationGrid() {
    }

    /** Returns the inhabited cells, ordered by their south-west corner. */
    public static List<PopulationCell> generate(RegionPlan plan) {
        TreeMap<Long, Integer> inhabitants = new TreeMap<>();
        for (Place place : plan.places().values()) {
            spread(place, partsPopulation(plan, place), inhabitants);
        }
        UtmZone32 projection = new UtmZone32();
        List<PopulationCell> cells = new ArrayList<>();
        inhabitants.forEach((key, population) -> {
            long north = key / 100_000;
            long east = key % 100_000;
            GeographicPoint centre = projection
                    .unproject(new PlanePoint((east + 0.5) * CELL, (north + 0.5) * CELL));
            cells.add(new PopulationCell("250mN" + north + "E" + east, centre.longitude(), centre.latitude(),
                    population));
        });
        return List.copyOf(cells);
    }

    /** A municipality's population includes that of its separate localities, which have streets of their own. */
    private static int partsPopulation(RegionPlan plan, Place place) {
        int parts = plan.places().values().stream()
                .filter(part -> part != place && part.id().startsWith(place.id() + "-"))
                .mapToInt(Place::population).sum();
        return place.population() - parts;
    }

    private static void spread(Place place, int population, TreeMap<Long, Integer> inhabitants) {
        StreetGrid grid = new StreetGrid(place);
        SplittableRandom random = new SplittableRandom(place.id().hashCode() ^ 0x5eedL);
        int crossings = place.rows() * place.columns();
        double[] weights = new double[crossings];
        double sum = 0;
        for (int i = 0; i < crossings; i++) {
            weights[i] = 0.4 + random.nextDouble();
            sum += weights[i];
        }
        double cumulated = 0;
        int given = 0;
        for (int i = 0; i < crossings; i++) {
            cumulated += weights[i];
            int upTo = (int) Math.round(population * cumulated / sum);
            PlanePoint point = grid.crossing(i / place.columns(), i % place.columns());
            long key = (long) Math.floor(point.north() / CELL) * 100_000 + (long) Math.floor(point.east() / CELL);
            if (upTo > given) {
                inhabitants.merge(key, upTo - given, Integer::sum);
            }
            given = upTo;
        }
    }
}
