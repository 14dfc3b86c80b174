// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.AreaMapLayer;
import org.triangula.geo.study.StudyPlaces;

/**
 * What lies around sites that must not be found, such as shelters: squares of one kilometre of a grid that has nothing
 * to do with the sites, three by three around the square of each site. So everything within one kilometre of a site
 * belongs to it, and whoever sees it knows the site only to one square kilometre. Circles would show their middles.
 */
public final class Surroundings {
    private static final double SQUARE_METRES = 1000;

    private final String system;
    private final Set<Square> squares = new TreeSet<>();

    private record Square(long column, long row) implements Comparable<Square> {
        @Override
        public int compareTo(Square other) {
            int order = Long.compare(column, other.column);
            return order == 0 ? Long.compare(row, other.row) : order;
        }
    }

    /**
     * Surrounds sites.
     *
     * @param longitudes degrees east of the sites
     * @param latitudes  degrees north, as many
     * @param system     EPSG code of the metric system of a map
     */
    public Surroundings(double[] longitudes, double[] latitudes, String system) {
        this.system = system;
        double[] xy = new double[2 * longitudes.length];
        for (int i = 0; i < longitudes.length; i++) {
            xy[2 * i] = longitudes[i];
            xy[2 * i + 1] = latitudes[i];
        }
        CoordinateTransform.between(StudyPlaces.SYSTEM, system).transform(xy);
        for (int i = 0; i < longitudes.length; i++) {
            long column = square(xy[2 * i]);
            long row = square(xy[2 * i + 1]);
            for (int step = 0; step < 9; step++) {
                squares.add(new Square(column + step % 3 - 1, row + step / 3 - 1));
            }
        }
    }

    private static long square(double metres) {
        return (long) Math.floor(metres / SQUARE_METRES);
    }

    /** Whether nothing is surrounded. */
    public boolean isEmpty() {
        return squares.isEmpty();
    }

    /** Whether a place, in metres of the system, belongs to the surroundings. */
    public boolean contains(double x, double y) {
        return squares.contains(new Square(square(x), square(y)));
    }

    /**
     * The residents within the surroundings, all others as if nobody lived there; so a map shows only them opaque.
     *
     * @param cells cells in the same system
     * @param people residents per cell, not a number where they are not known
     */
    public double[] peopleWithin(OriginCells cells, double[] people) {
        double[] within = new double[people.length];
        for (int cell = 0; cell < within.length; cell++) {
            if (contains(cells.x()[cell], cells.y()[cell])) {
                within[cell] = people[cell] > 0 ? people[cell] : 1;
            }
        }
        return within;
    }

    /**
     * A layer that covers the surroundings.
     *
     * @param title  name in the legend
     * @param colour what covers it, 0xAARRGGBB
     */
    public AreaMapLayer cover(String title, int colour) {
        GeometryFactory factory = new GeometryFactory();
        List<Geometry> parts = new ArrayList<>();
        for (Square square : squares) {
            Envelope box = new Envelope(new Coordinate(square.column * SQUARE_METRES, square.row * SQUARE_METRES));
            box.expandToInclude((square.column + 1) * SQUARE_METRES, (square.row + 1) * SQUARE_METRES);
            parts.add(factory.toGeometry(box));
        }
        Geometry all = parts.isEmpty() ? factory.createPolygon() : factory.buildGeometry(parts).union();
        return AreaMapLayer.outlines("surroundings", title, new AreaLayer(title, system,
                List.of(new Area("surroundings", "", title, "", all))), new AreaMapLayer.Style(colour, 1,
                        AreaMapLayer.TRANSPARENT, false), colour);
    }
}
