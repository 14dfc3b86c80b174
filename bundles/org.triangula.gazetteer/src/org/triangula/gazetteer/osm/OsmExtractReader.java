// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.triangula.core.progress.Progress;
import org.triangula.geo.osm.OsmPbfReader;

/** Reads settlements, streets and addresses of an extract of OpenStreetMap in three passes. */
public final class OsmExtractReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double E7 = 1e7;

    private OsmExtractReader() {
    }

    /**
     * Reads an extract.
     *
     * @param file a file {@code .osm.pbf}
     * @param progress told the share of the work
     * @return what it says
     * @throws IOException if the file is missing or damaged
     */
    public static OsmExtract read(Path file, Progress progress) throws IOException {
        OsmPbfReader reader = new OsmPbfReader(file);
        String task = Messages.bind(Messages.reading, file.getFileName());
        RelationPass relations = new RelationPass();
        reader.read(relations, task, progress.part(0, 0.2));
        WayPass ways = new WayPass(relations);
        reader.read(ways, task, progress.part(0.2, 0.5));
        ExtractAddresses addresses = new ExtractAddresses();
        NodePass nodes = new NodePass(relations, ways, addresses);
        reader.read(nodes, task, progress.part(0.5, 0.95));
        for (WayPass.Way building : ways.buildings) {
            address(addresses, building.tags(), ways.positions.line(building.refs()));
        }
        for (RelationPass.Ring building : relations.buildings) {
            address(addresses, building.tags(), ways.positions.line(building.ways().stream().map(ways.rings::get)
                .filter(Objects::nonNull).flatMapToLong(Arrays::stream).toArray()));
        }
        for (WayPass.Way line : ways.numberLines) {
            new NumberLine(line, ways.positions, nodes.numberTags, addresses).add();
        }
        List<OsmExtract.Place> places = new ArrayList<>(nodes.places);
        for (WayPass.Way place : ways.places) {
            int[] centre = centre(ways.positions.line(place.refs()));
            if (centre.length > 0) {
                places.add(NodePass.place(place.tags(), centre[0], centre[1]));
            }
        }
        List<OsmExtract.Boundary> boundaries = new ArrayList<>();
        for (RelationPass.Ring ring : relations.boundaries) {
            progress.checkCancelled();
            Geometry outline = outline(ring, ways);
            if (!outline.isEmpty()) {
                boundaries.add(new OsmExtract.Boundary(RelationPass.level(ring.tags()), key(ring.tags()),
                    ExtractNames.of(ring.tags()), outline));
            }
        }
        progress.report(task, 1);
        return new OsmExtract(addresses, streets(ways), places, boundaries);
    }

    private static String key(Map<String, String> tags) {
        return tags.getOrDefault("de:regionalschluessel",
            tags.getOrDefault("de:amtlicher_gemeindeschluessel", "")).strip();
    }

    private static List<OsmExtract.Street> streets(WayPass ways) {
        List<OsmExtract.Street> streets = new ArrayList<>(ways.streets.size());
        for (WayPass.Way way : ways.streets) {
            int[] line = ways.positions.line(way.refs());
            if (line.length > 0) {
                String code = way.tags().getOrDefault("postal_code", "").strip();
                streets.add(new OsmExtract.Street(ExtractNames.of(way.tags()), code.matches("\\d{5}") ? code : "",
                    line));
            }
        }
        return streets;
    }

    private static void address(ExtractAddresses addresses, Map<String, String> tags, int[] line) {
        int[] centre = centre(line);
        if (centre.length > 0) {
            NodePass.address(addresses, tags, centre[0], centre[1]);
        }
    }

    /** The mean of the points of a line; nothing when there are none. */
    private static int[] centre(int[] line) {
        if (line.length == 0) {
            return line;
        }
        long x = 0;
        long y = 0;
        for (int i = 0; i < line.length; i += 2) {
            x += line[i];
            y += line[i + 1];
        }
        int count = line.length / 2;
        return new int[] {(int) (x / count), (int) (y / count)};
    }

    /** The area within the ways of a boundary; empty when the extract cuts it. */
    private static Geometry outline(RelationPass.Ring ring, WayPass ways) {
        Polygonizer polygonizer = new Polygonizer(true);
        for (long way : ring.ways()) {
            long[] refs = ways.rings.get(way);
            if (refs == null) {
                return FACTORY.createPolygon();
            }
            int[] line = ways.positions.line(refs);
            if (line.length >= 4) {
                polygonizer.add(line(line));
            }
        }
        Collection<?> loose = polygonizer.getDangles();
        return loose.isEmpty() ? polygonizer.getGeometry() : FACTORY.createPolygon();
    }

    private static LineString line(int[] lonLatE7) {
        Coordinate[] points = new Coordinate[lonLatE7.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(lonLatE7[2 * i] / E7, lonLatE7[2 * i + 1] / E7);
        }
        return FACTORY.createLineString(points);
    }
}
