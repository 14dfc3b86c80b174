// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** Makes lines and polygons of the parts of a shape: outer rings run clockwise, holes the other way. */
final class ShapeRings {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** An outer ring with its holes. */
    private record Shell(LinearRing ring, IndexedPointInAreaLocator locator, List<LinearRing> holes) {

        boolean contains(LinearRing hole) {
            Envelope box = ring.getEnvelopeInternal();
            if (!box.covers(hole.getEnvelopeInternal())) {
                return false;
            }
            // a hole may touch its shell in points; the first one that does not decides
            for (Coordinate point : hole.getCoordinates()) {
                int location = locator.locate(point);
                if (location != Location.BOUNDARY) {
                    return location == Location.INTERIOR;
                }
            }
            return true;
        }
    }

    private ShapeRings() {
    }

    static Geometry lines(List<Coordinate[]> parts) {
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] part : parts) {
            if (part.length > 1) {
                lines.add(FACTORY.createLineString(part));
            }
        }
        return lines.size() == 1 ? lines.getFirst()
            : FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    static Geometry polygons(List<Coordinate[]> parts) {
        List<Shell> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (Coordinate[] part : parts) {
            Coordinate[] closed = closed(part);
            if (closed.length < 4) {
                // a ring that encloses nothing
                continue;
            }
            LinearRing ring = FACTORY.createLinearRing(closed);
            if (Orientation.isCCW(closed) && parts.size() > 1) {
                holes.add(ring);
            } else {
                shells.add(shell(ring));
            }
        }
        for (LinearRing hole : holes) {
            Shell smallest = null;
            for (Shell shell : shells) {
                if (shell.contains(hole) && (smallest == null || smallest.ring().getEnvelopeInternal().getArea()
                        > shell.ring().getEnvelopeInternal().getArea())) {
                    smallest = shell;
                }
            }
            if (smallest == null) {
                // some writers do not keep to the direction of rings
                shells.add(shell(hole));
            } else {
                smallest.holes().add(hole);
            }
        }
        List<Polygon> polygons = shells.stream().map(shell -> FACTORY.createPolygon(shell.ring(),
            shell.holes().toArray(LinearRing[]::new))).toList();
        return polygons.size() == 1 ? polygons.getFirst()
            : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Shell shell(LinearRing ring) {
        return new Shell(ring, new IndexedPointInAreaLocator(ring), new ArrayList<>());
    }

    private static Coordinate[] closed(Coordinate[] part) {
        if (part.length == 0 || part[0].equals2D(part[part.length - 1])) {
            return part;
        }
        Coordinate[] more = new Coordinate[part.length + 1];
        System.arraycopy(part, 0, more, 0, part.length);
        more[part.length] = part[0].copy();
        return more;
    }
}
