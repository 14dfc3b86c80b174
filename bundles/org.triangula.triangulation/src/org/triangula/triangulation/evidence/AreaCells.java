// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.model.places.Area;

/** Finds the cells of a grid whose centres lie in an area. */
final class AreaCells {

    private static final int[] NONE = {};

    private final StoredGrid grid;
    private final CoordinateTransform transform;
    private final Map<Area, int[]> found = new HashMap<>();

    AreaCells(StoredGrid grid) {
        this.grid = grid;
        this.transform = CoordinateTransform.between("EPSG:4326", grid.systemCode());
    }

    /**
     * The cells in an area.
     *
     * @param areas the area first, then its parts; where the area has no outline, its parts stand for it
     * @return positions of the cells, ascending
     */
    int[] in(Set<Area> areas) {
        Area whole = areas.iterator().next();
        int[] own = found.computeIfAbsent(whole, this::cells);
        if (own.length > 0 || whole.getGeometry() != null) {
            return own;
        }
        List<int[]> parts = areas.stream().map(part -> found.computeIfAbsent(part, this::cells)).toList();
        return parts.stream().flatMapToInt(IntStream::of).sorted().distinct().toArray();
    }

    private int[] cells(Area area) {
        Optional<Geometry> outline = outline(area);
        if (outline.isEmpty()) {
            return NONE;
        }
        Geometry projected = transform.transform(outline.get());
        Envelope box = projected.getEnvelopeInternal();
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(projected);
        return IntStream.range(0, grid.cells())
            .filter(cell -> box.contains(grid.x()[cell], grid.y()[cell])
                && locator.locate(new Coordinate(grid.x()[cell], grid.y()[cell])) != Location.EXTERIOR)
            .toArray();
    }

    private static Optional<Geometry> outline(Area area) {
        if (area.getGeometry() == null) {
            return Optional.empty();
        }
        try {
            Geometry outline = new WKTReader().read(area.getGeometry());
            return outline.getDimension() == 2 ? Optional.of(outline) : Optional.empty();
        } catch (ParseException | IllegalArgumentException e) {
            // an unreadable outline is reported by the check of the study
            return Optional.empty();
        }
    }
}
