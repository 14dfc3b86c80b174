// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.crs;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;

/**
 * A two-dimensional coordinate system of the EPSG register, with longitude or easting first.
 *
 * <p>Instances are immutable and equal when their codes are equal. The first use in a process reads the EPSG database
 * and takes about a second; do it off the user interface thread.
 */
public final class CoordinateSystem {

    /** Longitude and latitude in degrees on WGS 84. */
    public static final String WGS84 = "EPSG:4326";
    /** ETRS89 / UTM zone 32N in metres, the official system of Baden-Württemberg. */
    public static final String UTM32 = "EPSG:25832";
    /** ETRS89 / LAEA Europe in metres, the system of the INSPIRE grids and of the German census. */
    public static final String LAEA_EUROPE = "EPSG:3035";

    private static final Pattern EPSG_NAME = Pattern.compile(
            "(?i)(?:EPSG:|urn:(?:x-)?ogc:def:crs:EPSG:[^:]*:|https?://www\\.opengis\\.net/def/crs/EPSG/[^/]*/)?"
                    + "(\\d{4,6})");
    private static final Pattern CRS84_NAME = Pattern.compile(
            "(?i)(?:urn:ogc:def:crs:OGC:[^:]*:|OGC:|https?://www\\.opengis\\.net/def/crs/OGC/[^/]*/)CRS84");

    /** The code at the very end belongs to the system as a whole; those before belong to its parts. */
    private static final Pattern OWN_CODE =
            Pattern.compile("(?i)AUTHORITY\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\"?\\s*\\]\\s*\\]\\s*$");

    private final String code;
    private final CoordinateReferenceSystem system;

    private CoordinateSystem(String code, CoordinateReferenceSystem system) {
        this.code = code;
        this.system = system;
    }

    /**
     * Finds a coordinate system by name.
     *
     * @param name an EPSG code such as {@code EPSG:25832}, {@code 25832}, {@code urn:ogc:def:crs:EPSG::25832}, or one
     *            of the names of CRS 84, which is read as EPSG:4326 with longitude first
     * @return the system
     * @throws CoordinateSystemException when the register has no two-dimensional system of that name
     */
    public static CoordinateSystem of(String name) {
        String code = normalize(name);
        CoordinateReferenceSystem found = GeoToolsContext.call(() -> decode(name, code));
        if (found.getCoordinateSystem().getDimension() != 2
                || !(found instanceof GeographicCRS || found instanceof ProjectedCRS)) {
            throw new CoordinateSystemException("The coordinate system '" + name
                    + "' is not a flat map or longitude and latitude. Choose a two-dimensional one, for example "
                    + WGS84 + ", " + UTM32 + " or " + LAEA_EUROPE + ".");
        }
        return new CoordinateSystem(code, found);
    }

    /**
     * Finds the coordinate system that a text describes, as it lies beside Shapefiles.
     *
     * @param text well-known text, version 1, also in ESRI's dialect
     * @return the system of the register that is the same
     * @throws CoordinateSystemException when the text cannot be understood or no system of the register is the same
     */
    public static CoordinateSystem ofWellKnownText(String text) {
        // what the file says itself is the quickest and surest answer
        Matcher stated = OWN_CODE.matcher(text.strip());
        if (stated.find()) {
            return of("EPSG:" + stated.group(1));
        }
        Optional<String> known = KnownSystemNames.code(text);
        if (known.isPresent()) {
            return of(known.get());
        }
        Integer found = GeoToolsContext.call(() -> {
            try {
                return CRS.lookupEpsgCode(CRS.parseWKT(text), true);
            } catch (FactoryException e) {
                throw new CoordinateSystemException("The description of the coordinate system cannot be understood: "
                        + e.getLocalizedMessage() + ".", e);
            }
        });
        if (found == null) {
            throw new CoordinateSystemException("The EPSG register has no coordinate system like the one described."
                    + " Export the layer in EPSG:25832 or EPSG:4326.");
        }
        return of("EPSG:" + found);
    }

    /**
     * Brings the usual spellings of a system's name into the form {@code EPSG:25832}.
     *
     * @param name the name as found in a file
     * @return the EPSG code; whether the register knows it is not checked
     * @throws CoordinateSystemException when the name is none of the known spellings
     */
    public static String normalize(String name) {
        String trimmed = Objects.requireNonNull(name, "name").strip();
        if (CRS84_NAME.matcher(trimmed).matches()) {
            return WGS84;
        }
        Matcher matcher = EPSG_NAME.matcher(trimmed);
        if (!matcher.matches()) {
            throw new CoordinateSystemException("'" + name + "' is not the name of a coordinate system. Write the"
                    + " EPSG code, for example " + WGS84 + " for longitude and latitude or " + UTM32
                    + " for UTM zone 32 north.");
        }
        return "EPSG:" + Integer.parseInt(matcher.group(1));
    }

    private static CoordinateReferenceSystem decode(String name, String code) {
        try {
            return CRS.decode(code, true);
        } catch (NoSuchAuthorityCodeException e) {
            throw new CoordinateSystemException("The EPSG register has no coordinate system '" + name
                    + "'. Check the number; common in Germany are " + WGS84 + ", " + UTM32 + ", EPSG:25833 and "
                    + LAEA_EUROPE + ".", e);
        } catch (FactoryException e) {
            throw new CoordinateSystemException("The coordinate system '" + name
                    + "' could not be read from the EPSG database: " + e.getLocalizedMessage()
                    + ". Check that the folder for temporary files can be written.", e);
        }
    }

    /**
     * The EPSG code.
     *
     * @return the code in the form {@code EPSG:25832}
     */
    public String code() {
        return code;
    }

    /**
     * The number of the EPSG code.
     *
     * @return the number, for example 25832
     */
    public int number() {
        return Integer.parseInt(code.substring("EPSG:".length()));
    }

    /**
     * The name in the EPSG register.
     *
     * @return the name, for example {@code ETRS89 / UTM zone 32N}
     */
    public String name() {
        return system.getName().getCode();
    }

    /**
     * Whether the coordinates are longitude and latitude in degrees.
     *
     * @return true for degrees, false for a projected system
     */
    public boolean isGeographic() {
        return system instanceof GeographicCRS;
    }

    /**
     * Whether the coordinates are metres on a map plane, so that lengths and areas can be computed from them.
     *
     * @return true when both axes are in metres
     */
    public boolean isMetric() {
        return !isGeographic() && "m".equals(String.valueOf(system.getCoordinateSystem().getAxis(0).getUnit()));
    }

    /**
     * The region the system is meant for, as the EPSG register gives it.
     *
     * @return longitudes (x) and latitudes (y) in degrees; the whole earth when the register is silent
     */
    public Envelope areaOfUse() {
        GeographicBoundingBox box = CRS.getGeographicBoundingBox(system);
        return box == null ? new Envelope(-180, 180, -90, 90)
                : new Envelope(box.getWestBoundLongitude(), box.getEastBoundLongitude(),
                        box.getSouthBoundLatitude(), box.getNorthBoundLatitude());
    }

    /**
     * The definition in well-known text, version 1, as GeoPackage and shape files hold it.
     *
     * @return the text, with longitude or easting first
     */
    public String wellKnownText() {
        return system.toWKT();
    }

    /**
     * The library's own object, for this package only.
     *
     * @return the system in longitude-first order
     */
    CoordinateReferenceSystem system() {
        return system;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CoordinateSystem that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code + " (" + name() + ")";
    }
}
