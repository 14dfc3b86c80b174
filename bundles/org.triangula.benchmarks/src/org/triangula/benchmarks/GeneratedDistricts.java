// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;

/** Districts with winding borders that fit together, as many and as detailed as those of Germany in VG250. */
final class GeneratedDistricts {

    private static final double WEST = 6;
    private static final double SOUTH = 47.3;
    private static final double WIDTH = 9;
    private static final double HEIGHT = 7.7;
    private static final double WINDING = 0.18;

    private final int columns;
    private final int rows;
    private final int levels;
    private final Random random;
    private final Coordinate[][] corners;

    private GeneratedDistricts(int columns, int rows, int levels, long seed) {
        this.columns = columns;
        this.rows = rows;
        this.levels = levels;
        this.random = new Random(seed);
        this.corners = new Coordinate[columns + 1][rows + 1];
    }

    /**
     * Generates districts.
     *
     * @param columns districts from west to east
     * @param rows districts from south to north
     * @param levels each side of a district has two to the power of this many points
     * @param seed the same seed gives the same districts
     */
    static AreaLayer of(int columns, int rows, int levels, long seed) {
        return new GeneratedDistricts(columns, rows, levels, seed).layer();
    }

    private AreaLayer layer() {
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= rows; j++) {
                corners[i][j] = new Coordinate(WEST + WIDTH * (i + jitter()) / columns,
                    SOUTH + HEIGHT * (j + jitter()) / rows);
            }
        }
        List<List<List<Coordinate>>> eastward = new ArrayList<>();
        List<List<List<Coordinate>>> northward = new ArrayList<>();
        for (int i = 0; i <= columns; i++) {
            List<List<Coordinate>> east = new ArrayList<>();
            List<List<Coordinate>> north = new ArrayList<>();
            for (int j = 0; j <= rows; j++) {
                east.add(i < columns ? border(corners[i][j], corners[i + 1][j]) : List.of());
                north.add(j < rows ? border(corners[i][j], corners[i][j + 1]) : List.of());
            }
            eastward.add(east);
            northward.add(north);
        }
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                List<Coordinate> ring = new ArrayList<>(eastward.get(i).get(j));
                ring.addAll(northward.get(i + 1).get(j));
                ring.addAll(eastward.get(i).get(j + 1).reversed());
                ring.addAll(northward.get(i).get(j).reversed());
                areas.add(new Area("d" + areas.size(), "", "District " + areas.size(), "",
                    new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new))));
            }
        }
        return new AreaLayer("generated", "EPSG:4326", areas);
    }

    private double jitter() {
        return 0.3 * (random.nextDouble() - 0.5);
    }

    /** A border from one corner to another, both included, by displacing midpoints. */
    private List<Coordinate> border(Coordinate from, Coordinate to) {
        List<Coordinate> line = new ArrayList<>(List.of(from, to));
        for (int level = 0; level < levels; level++) {
            List<Coordinate> finer = new ArrayList<>();
            for (int i = 0; i + 1 < line.size(); i++) {
                Coordinate one = line.get(i);
                Coordinate other = line.get(i + 1);
                double shift = WINDING * (random.nextDouble() - 0.5);
                finer.add(one);
                finer.add(new Coordinate((one.x + other.x) / 2 - shift * (other.y - one.y),
                    (one.y + other.y) / 2 + shift * (other.x - one.x)));
            }
            finer.add(line.getLast());
            line = finer;
        }
        return line;
    }
}
