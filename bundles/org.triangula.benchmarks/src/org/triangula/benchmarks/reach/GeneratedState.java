// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.triangula.benchmarks.reach.Settlements.Settlement;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.network.write.OsmPbfStream;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.street.IntList;

/**
 * An invented state: villages, towns and cities with streets, main roads between them, tracks through the fields; all
 * connected. The same size and seed always give the same state.
 */
final class GeneratedState {

    private static final double STEP_METRES = 400;
    private static final double BLOCK_METRES = STEP_METRES / Settlements.BLOCKS;
    private static final double CELL_METRES = 250;
    private static final double WEST = 7.5;
    private static final double SOUTH = 47.6;
    private static final double METRES_PER_DEGREE = 111_194.9;
    private static final double COSINE = Math.cos(Math.toRadians(48.5));
    private static final int EDGES_PER_WAY = 12;
    /** Lattice rows from one river to the next. */
    private static final int RIVER = 26;
    private static final List<Map<String, String>> TAGS = List.of(
            Map.of("highway", "residential"),
            Map.of("highway", "residential", "oneway", "yes"),
            Map.of("highway", "footway"),
            Map.of("highway", "service"),
            Map.of("highway", "tertiary", "maxspeed", "50"),
            Map.of("highway", "secondary", "maxspeed", "70"),
            Map.of("highway", "primary", "maxspeed", "100"),
            Map.of("highway", "track"),
            Map.of("highway", "unclassified"));
    private static final int TERTIARY = 4;
    private static final int SECONDARY = 5;
    private static final int PRIMARY = 6;
    private static final int TRACK = 7;
    private static final int UNCLASSIFIED = 8;
    /** Facilities of each type among 12,000: from one per district to one per village. */
    private static final int[] SHARES = {44, 110, 400, 700, 900, 300, 2500, 500, 1500, 5046};

    private final StateSize size;
    private final Settlements settlements;
    private final SplittableRandom random;
    private int[] longitude = new int[1 << 16];
    private int[] latitude = new int[1 << 16];
    private int nodes;
    private final IntList wayStart = new IntList(1 << 16);
    private final IntList wayTags = new IntList(1 << 16);
    private final IntList refs = new IntList(1 << 16);
    private int openEdges;

    GeneratedState(StateSize size, long seed) {
        this.size = size;
        settlements = new Settlements(size, seed);
        random = new SplittableRandom(seed + 1);
        placeJunctions();
        for (Settlement settlement : settlements.all()) {
            addStreets(settlement);
        }
        addCountry();
        wayStart.add(refs.size());
    }

    private void placeJunctions() {
        for (Settlement settlement : settlements.all()) {
            double left = (settlement.column() - settlement.half()) * STEP_METRES;
            double bottom = (settlement.row() - settlement.half()) * STEP_METRES;
            for (int row = 0; row < settlement.side(); row++) {
                for (int column = 0; column < settlement.side(); column++) {
                    addNode(left + (column + jitter()) * BLOCK_METRES, bottom + (row + jitter()) * BLOCK_METRES);
                }
            }
        }
        for (int row = 0; row < settlements.lines(); row++) {
            for (int column = 0; column < settlements.lines(); column++) {
                addNode((column + jitter()) * STEP_METRES, (row + jitter()) * STEP_METRES);
            }
        }
    }

    private double jitter() {
        return (random.nextDouble() - 0.5) * 0.4;
    }

    private int addNode(double x, double y) {
        return addNode((int) Math.round(longitude(x) * 1e7), (int) Math.round(latitude(y) * 1e7));
    }

    private int addNode(int x, int y) {
        if (nodes == longitude.length) {
            longitude = Arrays.copyOf(longitude, nodes * 2);
            latitude = Arrays.copyOf(latitude, nodes * 2);
        }
        longitude[nodes] = x;
        latitude[nodes] = y;
        return nodes++;
    }

    static double longitude(double x) {
        return WEST + x / (METRES_PER_DEGREE * COSINE);
    }

    static double latitude(double y) {
        return SOUTH + y / METRES_PER_DEGREE;
    }

    /** All streets along a settlement are there, of those across it two thirds. */
    private void addStreets(Settlement settlement) {
        int side = settlement.side();
        int middle = side / 2;
        for (int line = 0; line < side; line++) {
            int along = line == middle ? TERTIARY : street();
            for (int i = 0; i + 1 < side; i++) {
                int from = settlement.first() + line * side + i;
                addEdge(from, from + 1, along, i == 0);
            }
            int across = line == middle ? TERTIARY : street();
            boolean open = false;
            for (int i = 0; i + 1 < side; i++) {
                if (line != middle && random.nextInt(100) < 38) {
                    open = false;
                    continue;
                }
                int from = settlement.first() + i * side + line;
                addEdge(from, from + side, across, !open);
                open = true;
            }
        }
    }

    private int street() {
        int kind = random.nextInt(100);
        return kind < 72 ? 0 : kind < 80 ? 1 : kind < 90 ? 2 : 3;
    }

    private void addCountry() {
        int lines = settlements.lines();
        for (int line = 0; line < lines; line++) {
            addLine(line, true);
            addLine(line, false);
        }
    }

    private void addLine(int line, boolean along) {
        int tags = line % (5 * Settlements.MAIN) == 0 ? PRIMARY : line % Settlements.MAIN == 0 ? SECONDARY
                : random.nextInt(10) < 7 ? TRACK : UNCLASSIFIED;
        boolean open = false;
        for (int i = 0; i + 1 < settlements.lines(); i++) {
            int column = along ? i : line;
            int row = along ? line : i;
            int nextColumn = along ? i + 1 : line;
            int nextRow = along ? line : i + 1;
            int here = settlements.at(column, row);
            boolean inside = here >= 0 && here == settlements.at(nextColumn, nextRow);
            boolean missing = !along && (line % Settlements.MAIN != 0 && random.nextInt(100) < 35
                    || isRiver(line, i));
            if (inside || missing) {
                open = false;
                continue;
            }
            addEdge(settlements.junction(column, row), settlements.junction(nextColumn, nextRow), tags, !open);
            open = true;
        }
    }

    /** Rivers run from west to east; in the open country every third main road has a bridge. */
    private static boolean isRiver(int column, int row) {
        return row % RIVER == RIVER / 2 && column % (3 * Settlements.MAIN) != Settlements.MAIN;
    }

    /** Adds an edge with two bends, to the open way or as the first of a new one. */
    private void addEdge(int from, int to, int tags, boolean begin) {
        if (begin || openEdges == EDGES_PER_WAY) {
            wayStart.add(refs.size());
            wayTags.add(tags);
            refs.add(from);
            openEdges = 0;
        }
        for (int third = 1; third <= 2; third++) {
            int x = longitude[from] + (int) ((long) third * (longitude[to] - longitude[from]) / 3);
            int y = latitude[from] + (int) ((long) third * (latitude[to] - latitude[from]) / 3);
            refs.add(addNode(x + random.nextInt(-500, 500), y + random.nextInt(-500, 500)));
        }
        refs.add(to);
        openEdges++;
    }

    /** Nodes of the map, junctions and bends. */
    int nodes() {
        return nodes;
    }

    Settlements settlements() {
        return settlements;
    }

    double longitudeOf(int junction) {
        return longitude[junction] / 1e7;
    }

    double latitudeOf(int junction) {
        return latitude[junction] / 1e7;
    }

    /** Writes the streets as an OpenStreetMap file. */
    void writeStreets(Path file) throws IOException {
        AtomicFile.write(file, stream -> {
            OsmPbfStream out = new OsmPbfStream(stream);
            for (int node = 0; node < nodes; node++) {
                out.node(node + 1L, longitude[node], latitude[node], Map.of());
            }
            for (int way = 0; way < wayTags.size(); way++) {
                long[] nodesOfWay = new long[wayStart.get(way + 1) - wayStart.get(way)];
                for (int i = 0; i < nodesOfWay.length; i++) {
                    nodesOfWay[i] = refs.get(wayStart.get(way) + i) + 1L;
                }
                out.way(way + 1L, TAGS.get(wayTags.get(way)), nodesOfWay);
            }
            out.finish();
        });
    }

    /** The cells of 250 m, row by row from the south. */
    Origins cells() {
        double width = (settlements.lines() - 1) * STEP_METRES;
        int columns = (int) Math.round(Math.sqrt(size.cells()));
        SplittableRandom people = new SplittableRandom(11);
        Origins.Builder builder = new Origins.Builder();
        double offset = (width - columns * CELL_METRES) / 2;
        for (int cell = 0; cell < size.cells(); cell++) {
            double x = offset + (cell % columns + 0.5) * CELL_METRES;
            double y = offset + (cell / columns + 0.5) * CELL_METRES;
            int lines = settlements.lines() - 1;
            boolean settled = settlements.at(Math.clamp(Math.round(x / STEP_METRES), 0, lines),
                    Math.clamp(Math.round(y / STEP_METRES), 0, lines)) >= 0;
            int population = settled ? people.nextInt(20, 300) : people.nextInt(10) == 0 ? people.nextInt(3, 20) : 0;
            builder.add("c" + cell, longitude(x), latitude(y), population);
        }
        return builder.build();
    }

    /** Facilities of ten types at junctions of settlements. */
    Facilities facilities() {
        int all = Arrays.stream(SHARES).sum();
        List<Facilities.Facility> list = new ArrayList<>();
        for (int type = 0; type < SHARES.length; type++) {
            int count = Math.max(1, Math.round((float) SHARES[type] * size.facilities() / all));
            list.addAll(facilities("type" + type, count, 100 + type));
        }
        return new Facilities(list);
    }

    /** A number of facilities of one type. */
    List<Facilities.Facility> facilities(String type, int count, long seed) {
        SplittableRandom choice = new SplittableRandom(seed);
        List<Facilities.Facility> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int junction = choice.nextInt(settlements.junctions());
            list.add(new Facilities.Facility(type + "-" + i, type, longitudeOf(junction) + choice.nextDouble() * 4e-4,
                    latitudeOf(junction) + choice.nextDouble() * 3e-4, ""));
        }
        return list;
    }
}
