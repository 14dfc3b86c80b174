// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;

/** The raster of areas against the exact outlines of JTS. */
class AreaLocatorProperties {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Overlapping stars with holes; every corner, middle of an edge, hole and raster line is asked for. */
    @Property(tries = 150)
    void rasterAndExactOutlinesAgree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int resolution) {
        Random random = new Random(seed);
        List<Area> areas = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            areas.add(new Area("a" + i, "", "Invented " + i, "", shape(random)));
        }
        AreaLayer layer = new AreaLayer("invented", "EPSG:25832", areas);
        AreaLocator locator = new AreaLocator(layer, resolution);
        for (double[] point : points(areas, layer, resolution, random)) {
            assertEquals(exact(areas, point), locator.indexAt(point[0], point[1]),
                () -> "at " + point[0] + " " + point[1] + " with resolution " + resolution);
        }
    }

    private static Geometry shape(Random random) {
        if (random.nextInt(4) == 0) {
            // edges that lie exactly on lines of a raster
            int x = random.nextInt(8);
            int y = random.nextInt(8);
            return FACTORY.createPolygon(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + 4, y),
                new Coordinate(x + 4, y + 4), new Coordinate(x, y + 4), new Coordinate(x, y)});
        }
        double x = random.nextDouble() * 10;
        double y = random.nextDouble() * 10;
        double size = 0.5 + random.nextDouble() * 4;
        LinearRing shell = star(random, x, y, size, size / 3);
        Polygon polygon = random.nextBoolean() ? FACTORY.createPolygon(shell)
            : FACTORY.createPolygon(shell, new LinearRing[] {star(random, x, y, size / 7, size / 14)});
        return random.nextInt(3) == 0 ? polygon.union(FACTORY.createPolygon(star(random, x + 9, y, 1, 0.5))) : polygon;
    }

    private static LinearRing star(Random random, double x, double y, double outer, double inner) {
        int corners = 3 + random.nextInt(9);
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = inner + random.nextDouble() * (outer - inner);
            ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        ring[corners] = ring[0].copy();
        return FACTORY.createLinearRing(ring);
    }

    private static List<double[]> points(List<Area> areas, AreaLayer layer, int resolution, Random random) {
        List<double[]> points = new ArrayList<>();
        for (Area area : areas) {
            Coordinate[] corners = area.geometry().getCoordinates();
            for (int i = 0; i < corners.length; i++) {
                points.add(new double[] {corners[i].x, corners[i].y});
                Coordinate next = corners[(i + 1) % corners.length];
                points.add(new double[] {(corners[i].x + next.x) / 2, (corners[i].y + next.y) / 2});
                points.add(new double[] {Math.nextUp(corners[i].x), Math.nextDown(corners[i].y)});
            }
            Coordinate centre = area.geometry().getCentroid().getCoordinate();
            points.add(new double[] {centre.x, centre.y});
        }
        double width = layer.envelope().getWidth();
        double height = layer.envelope().getHeight();
        for (int i = 0; i < 120; i++) {
            double x = layer.envelope().getMinX() + width * (random.nextDouble() * 1.2 - 0.1);
            double y = layer.envelope().getMinY() + height * (random.nextDouble() * 1.2 - 0.1);
            points.add(new double[] {x, y});
            points.add(new double[] {layer.envelope().getMinX() + width * random.nextInt(resolution + 1) / resolution,
                y});
        }
        points.add(new double[] {Double.NaN, 1});
        points.add(new double[] {1, Double.POSITIVE_INFINITY});
        return points;
    }

    /** The definition: the first area that has the point inside or on its edge. */
    private static int exact(List<Area> areas, double[] point) {
        if (!Double.isFinite(point[0]) || !Double.isFinite(point[1])) {
            return -1;
        }
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).geometry().intersects(FACTORY.createPoint(new Coordinate(point[0], point[1])))) {
                return i;
            }
        }
        return -1;
    }
}
