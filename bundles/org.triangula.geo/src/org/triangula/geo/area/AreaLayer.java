// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;

/** Areas in one coordinate system with an index over their positions. Immutable and safe for several threads. */
public final class AreaLayer {

    /** From so many points on it pays to prepare a raster first. */
    private static final int MANY_POINTS = 100_000;

    private final String name;
    private final String systemCode;
    private final List<Area> areas;
    private final Map<String, Integer> byId = new LinkedHashMap<>();
    private final Map<String, Integer> byKey = new LinkedHashMap<>();
    private final List<IndexedPointInAreaLocator> locators;
    private final STRtree index = new STRtree();
    private final Envelope envelope = new Envelope();

    /**
     * Creates a layer.
     *
     * @param name what the layer shows, such as Kreise 2021
     * @param systemCode EPSG code of the geometries
     * @param areas the areas in the order in which they are listed and drawn; ids must be unique
     */
    public AreaLayer(String name, String systemCode, List<Area> areas) {
        this.name = name;
        this.systemCode = CoordinateSystem.normalize(systemCode);
        this.areas = List.copyOf(areas);
        this.locators = new ArrayList<>(areas.size());
        for (int i = 0; i < this.areas.size(); i++) {
            Area area = this.areas.get(i);
            if (byId.putIfAbsent(area.id(), i) != null) {
                throw new IllegalArgumentException("The id '" + area.id() + "' occurs twice in the layer '" + name
                        + "'. Choose another column as the id.");
            }
            if (!area.key().isEmpty()) {
                byKey.putIfAbsent(area.key(), i);
            }
            locators.add(new IndexedPointInAreaLocator(area.geometry()));
            if (!area.geometry().isEmpty()) {
                index.insert(area.geometry().getEnvelopeInternal(), i);
                envelope.expandToInclude(area.geometry().getEnvelopeInternal());
            }
        }
        index.build();
    }

    /**
     * What the layer shows.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The coordinate system of the geometries.
     *
     * @return its EPSG code
     */
    public String systemCode() {
        return systemCode;
    }

    /**
     * All areas.
     *
     * @return the areas in the layer's order
     */
    public List<Area> areas() {
        return areas;
    }

    /**
     * The box around all areas.
     *
     * @return a new box in the layer's system
     */
    public Envelope envelope() {
        return new Envelope(envelope);
    }

    /**
     * Finds an area by its id.
     *
     * @param id the id
     * @return the area if there is one
     */
    public Optional<Area> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(areas::get);
    }

    /**
     * Finds an area by its official key; when several share a key (a land part and a water part), the first one.
     *
     * @param key the key
     * @return the area if there is one
     */
    public Optional<Area> byKey(String key) {
        return Optional.ofNullable(byKey.get(key)).map(areas::get);
    }

    /**
     * All areas whose key begins with some digits.
     *
     * @param prefix for example 08 for the Kreise of Baden-Württemberg
     * @return a layer of these in the same order
     */
    public AreaLayer withKeyPrefix(String prefix) {
        return new AreaLayer(name, systemCode, areas.stream().filter(area -> area.key().startsWith(prefix)).toList());
    }

    /**
     * The area a point lies in.
     *
     * @param x easting or longitude in the layer's system
     * @param y northing or latitude in the layer's system
     * @return the first area, in the layer's order, that has the point inside or on its edge
     */
    public Optional<Area> at(double x, double y) {
        int found = indexAt(x, y);
        return found < 0 ? Optional.empty() : Optional.of(areas.get(found));
    }

    /**
     * The position of the area a point lies in.
     *
     * @param x easting or longitude in the layer's system
     * @param y northing or latitude in the layer's system
     * @return position in {@link #areas()} or −1
     */
    public int indexAt(double x, double y) {
        Coordinate point = new Coordinate(x, y);
        int found = -1;
        for (int candidate : candidates(new Envelope(point))) {
            if ((found < 0 || candidate < found) && locators.get(candidate).locate(point) != Location.EXTERIOR) {
                found = candidate;
            }
        }
        return found;
    }

    /**
     * The areas of many points at once.
     *
     * @param xy points x0, y0, x1, y1, … in the layer's system
     * @return for each point the position in {@link #areas()} or −1
     */
    public int[] indicesAt(double[] xy) {
        if (xy.length >= 2 * MANY_POINTS) {
            return new AreaLocator(this).indicesAt(xy);
        }
        int[] result = new int[xy.length / 2];
        for (int i = 0; i < result.length; i++) {
            result[i] = indexAt(xy[2 * i], xy[2 * i + 1]);
        }
        return result;
    }

    /**
     * The positions of all areas whose boxes meet a box.
     *
     * @param box the box in the layer's system
     * @return positions in {@link #areas()}, ascending
     */
    public List<Integer> candidates(Envelope box) {
        List<Integer> result = new ArrayList<>();
        for (Object entry : index.query(box)) {
            result.add((Integer) entry);
        }
        result.sort(Comparator.naturalOrder());
        return result;
    }

    /**
     * The same areas in another coordinate system.
     *
     * @param target its EPSG code
     * @return the transformed layer, or this one when the system is the same
     */
    public AreaLayer in(String target) {
        if (systemCode.equals(CoordinateSystem.normalize(target))) {
            return this;
        }
        CoordinateTransform transform = CoordinateTransform.between(systemCode, target);
        return new AreaLayer(name, target, areas.stream().map(area -> new Area(area.id(), area.key(), area.name(),
                area.kind(), transform.transform(area.geometry()))).toList());
    }
}
