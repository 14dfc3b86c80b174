// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.triangula.figure.AreaShapes;

/**
 * Nodes where their actors are on the ground. Longitudes are shortened by the cosine of the middle latitude
 * (equirectangular projection), which keeps shapes of a country or smaller. The longer side of what is seen is 1 long.
 *
 * @param places x and y of each node, y down; nodes without place stand in rows below the ground
 * @param offsets how far each node stands beside its place because others share it, x and y; 1 is the distance that
 *     neighbours keep in the picture, whatever the zoom
 * @param borders outlines behind
 * @param homeless how many nodes have no place
 * @param sharing how many nodes share their place with another one and were spread around it
 * @param bottom y below which the nodes without place stand
 */
public record GroundLayout(double[][] places, double[][] offsets, List<Border> borders, int homeless, int sharing,
    double bottom) {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double FARTHEST = 10;
    private static final double MARGIN = 0.08;
    private static final double ROW = 0.07;
    private static final int ROW_LENGTH = 12;
    private static final double FINEST = 1.0 / 1500;

    /**
     * The outline of a part of an area.
     *
     * @param name name of the area
     * @param points x and y in turn, without the closing point
     * @param used whether the area is the place of an actor
     */
    public record Border(String name, double[] points, boolean used) {
    }

    /**
     * Places nodes.
     *
     * @param ids ids of the nodes
     * @param sites where actors are
     * @return their places
     */
    public static GroundLayout of(List<String> ids, StudySites sites) {
        // an area whose outline cannot be read has no middle; its actors are counted as being without place
        Map<String, Optional<Geometry>> known = new HashMap<>();
        List<List<Polygon>> shapes = new ArrayList<>();
        for (StudySites.Outline outline : sites.outlines()) {
            shapes.add(known.computeIfAbsent(outline.text(), AreaShapes::geometry).map(AreaShapes::polygons)
                .orElseGet(List::of));
        }
        double[][] degrees = new double[ids.size()][];
        for (int i = 0; i < degrees.length; i++) {
            StudySites.Site site = sites.sites().get(ids.get(i));
            degrees[i] = site == null ? null : site.outline().isEmpty()
                ? new double[] { site.longitude(), site.latitude() }
                : known.computeIfAbsent(site.outline(), AreaShapes::geometry).map(GroundLayout::middle)
                    .orElse(null);
        }
        return new Frame(degrees, shapes).layout(degrees, sites.outlines(), shapes);
    }

    private static double[] middle(Geometry geometry) {
        Point middle = geometry.getCentroid();
        Point inside = geometry.contains(middle) ? middle : geometry.getInteriorPoint();
        return new double[] { inside.getX(), inside.getY() };
    }

    /** The part of the earth that is seen: all places and the outlines near them. */
    private static final class Frame {
        private double west = Double.MAX_VALUE;
        private double south = Double.MAX_VALUE;
        private double east = -Double.MAX_VALUE;
        private double north = -Double.MAX_VALUE;
        private double shorten = 1;
        private double scale = 1;

        Frame(double[][] degrees, List<List<Polygon>> shapes) {
            for (double[] place : degrees) {
                if (place != null) {
                    add(place[0], place[1]);
                }
            }
            double[] box = { west, south, east, north };
            if (west <= east) {
                shapes.forEach(polygons -> polygons.stream().map(Polygon::getEnvelopeInternal)
                    .filter(one -> one.getMaxX() >= box[0] && one.getMinX() <= box[2] && one.getMaxY() >= box[1]
                        && one.getMinY() <= box[3])
                    .forEach(one -> {
                        add(one.getMinX(), one.getMinY());
                        add(one.getMaxX(), one.getMaxY());
                    }));
                shorten = Math.cos(Math.toRadians((south + north) / 2));
                double longer = Math.max((east - west) * shorten, north - south);
                scale = longer < 1e-9 ? 1 : 1 / longer;
            }
        }

        private void add(double longitude, double latitude) {
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
        }

        private double x(double longitude) {
            return (longitude - west) * shorten * scale;
        }

        private double y(double latitude) {
            return (north - latitude) * scale;
        }

        GroundLayout layout(double[][] degrees, List<StudySites.Outline> outlines, List<List<Polygon>> shapes) {
            boolean any = west <= east;
            double bottom = any ? y(south) + MARGIN : 0;
            double[][] places = new double[degrees.length][2];
            Map<List<Long>, List<Integer>> together = new LinkedHashMap<>();
            int homeless = 0;
            for (int i = 0; i < degrees.length; i++) {
                if (degrees[i] == null) {
                    places[i][0] = (homeless % ROW_LENGTH + 0.5) / ROW_LENGTH;
                    places[i][1] = bottom + ROW * (homeless / ROW_LENGTH + 1);
                    homeless++;
                } else {
                    places[i][0] = x(degrees[i][0]);
                    places[i][1] = y(degrees[i][1]);
                    together.computeIfAbsent(List.of(Math.round(places[i][0] * 500), Math.round(places[i][1] * 500)),
                        key -> new ArrayList<>()).add(i);
                }
            }
            List<Border> borders = new ArrayList<>();
            for (int i = 0; any && i < shapes.size(); i++) {
                for (Polygon polygon : shapes.get(i)) {
                    border(outlines.get(i), polygon, borders);
                }
            }
            double[][] offsets = new double[degrees.length][2];
            int sharing = spread(offsets, together.values());
            return new GroundLayout(places, offsets, borders, homeless, sharing, bottom);
        }

        private void border(StudySites.Outline outline, Polygon polygon, List<Border> borders) {
            Coordinate[] corners = polygon.getExteriorRing().getCoordinates();
            double[] points = new double[corners.length * 2];
            int end = 0;
            boolean seen = false;
            for (int i = 0; i < corners.length - 1; i++) {
                double x = x(corners[i].x);
                double y = y(corners[i].y);
                seen |= x > -1 && x < 2 && y > -1 && y < 2;
                // what is finer than a pixel is not drawn
                if (end == 0 || Math.hypot(x - points[end - 2], y - points[end - 1]) > FINEST) {
                    points[end++] = x;
                    points[end++] = y;
                }
            }
            if (seen && end >= 6) {
                borders.add(new Border(outline.name(), Arrays.copyOf(points, end), outline.used()));
            }
        }

        /** A spiral of sunflower seeds keeps equal distances; very many come nearer to each other. */
        private static int spread(double[][] offsets, Collection<List<Integer>> together) {
            int sharing = 0;
            for (List<Integer> here : together) {
                if (here.size() > 1) {
                    sharing += here.size();
                    double step = Math.min(1, FARTHEST / Math.sqrt(here.size()));
                    for (int i = 0; i < here.size(); i++) {
                        double radius = step * Math.sqrt(i + 0.5);
                        offsets[here.get(i)][0] = radius * Math.cos(i * GOLDEN_ANGLE);
                        offsets[here.get(i)][1] = radius * Math.sin(i * GOLDEN_ANGLE);
                    }
                }
            }
            return sharing;
        }
    }
}
