// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.List;

import org.locationtech.jts.geom.Geometry;

/**
 * What an extract of OpenStreetMap says about where people live.
 *
 * @param addresses single addresses
 * @param streets ways with a name
 * @param places settlements
 * @param boundaries boundaries of administrative areas that are complete in the extract
 */
public record OsmExtract(ExtractAddresses addresses, List<Street> streets, List<Place> places,
        List<Boundary> boundaries) {

    /** An extract in which there is nothing. */
    public static final OsmExtract EMPTY = new OsmExtract(new ExtractAddresses(), List.of(), List.of(), List.of());

    /** Copies the lists; the addresses must not be changed any more. */
    public OsmExtract {
        streets = List.copyOf(streets);
        places = List.copyOf(places);
        boundaries = List.copyOf(boundaries);
    }

    /**
     * A way that is a street or a part of one.
     *
     * @param names its names
     * @param postalCode its postal code, may be empty
     * @param lonLatE7 its points in 1e-7 degrees: longitude, latitude in turn, at least one point; must not be changed
     */
    public record Street(ExtractNames names, String postalCode, int[] lonLatE7) {
    }

    /**
     * A settlement.
     *
     * @param kind value of the tag place, such as village or suburb
     * @param names its names
     * @param postalCodes its postal codes, often none
     * @param longitudeE7 longitude in 1e-7 degrees
     * @param latitudeE7 latitude in 1e-7 degrees
     */
    public record Place(String kind, ExtractNames names, List<String> postalCodes, int longitudeE7, int latitudeE7) {
    }

    /**
     * The boundary of an administrative area.
     *
     * @param level value of admin_level: 6 Kreis, 8 Gemeinde, 9 and 10 parts of it
     * @param key official key, may be empty
     * @param names its names
     * @param outline its area in degrees, longitude first; must not be changed
     */
    public record Boundary(int level, String key, ExtractNames names, Geometry outline) {
    }
}
