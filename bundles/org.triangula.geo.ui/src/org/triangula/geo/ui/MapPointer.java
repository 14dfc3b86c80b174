// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.locationtech.jts.geom.Coordinate;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.ViewTransform;
import org.triangula.geo.study.StudyPlaces;

/** Where the pointer is on the map, and what lies there. */
public final class MapPointer {

    private final MapContent content;
    private final ViewTransform view;
    private final double x;
    private final double y;
    private final int modifiers;

    MapPointer(MapContent content, ViewTransform view, double x, double y, int modifiers) {
        this.content = content;
        this.view = view;
        this.x = x;
        this.y = y;
        this.modifiers = modifiers;
    }

    /**
     * Pixel column.
     *
     * @return points from the left edge of the map
     */
    public double x() {
        return x;
    }

    /**
     * Pixel row.
     *
     * @return points from the upper edge of the map
     */
    public double y() {
        return y;
    }

    /**
     * The place in the coordinate system of the map.
     *
     * @return easting and northing in metres
     */
    public Coordinate onMap() {
        return new Coordinate(view.mapX(x), view.mapY(y));
    }

    /**
     * The coordinate system of the map.
     *
     * @return its EPSG code
     */
    public String system() {
        return content.scene().systemCode();
    }

    /**
     * The place in degrees.
     *
     * @return longitude (x) and latitude (y) in WGS 84
     */
    public Coordinate degrees() {
        return CoordinateTransform.between(system(), StudyPlaces.SYSTEM).transform(view.mapX(x), view.mapY(y));
    }

    /**
     * The area of a kind at this place, whether it is drawn or not.
     *
     * @param kind key of the kind, such as {@code municipality}
     * @return identity of the area
     */
    public Optional<String> area(String kind) {
        Coordinate place = degrees();
        return content.places().kind(kind).flatMap(found -> found.areas().at(place.x, place.y))
                .map(area -> area.id());
    }

    /**
     * The facility whose sign is under the pointer.
     *
     * @return identity of the facility
     */
    public Optional<String> facility() {
        return MapLookup.signAt(content, view, x, y);
    }

    /**
     * Everything at this place.
     *
     * @return identities of areas of all kinds, the largest first
     */
    public List<String> areas() {
        Coordinate place = degrees();
        return content.places().areasAt(place.x, place.y).stream().map(area -> area.id()).toList();
    }

    /**
     * Whether the shift key is held.
     *
     * @return true while it is
     */
    public boolean shift() {
        return (modifiers & SWT.SHIFT) != 0;
    }

    /**
     * Whether the control key (command on a Mac) is held.
     *
     * @return true while it is
     */
    public boolean control() {
        return (modifiers & SWT.MOD1) != 0;
    }
}
