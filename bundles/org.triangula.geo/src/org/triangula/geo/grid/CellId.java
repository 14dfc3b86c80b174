// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a grid cell in the form of the INSPIRE data specification on geographical grid systems (version 3.1,
 * chapter 4), such as {@code CRS3035RES250mN2922750E4225250}: system, edge length and lower left corner in metres.
 *
 * @param system number of the EPSG code, for the European grid 3035
 * @param size edge length in metres, at least 1
 * @param north northing of the lower edge in metres
 * @param east easting of the left edge in metres
 */
public record CellId(int system, int size, long north, long east) {

    private static final Pattern LONG_FORM =
            Pattern.compile("CRS(\\d{4,6})RES(\\d{1,7})(k?)mN(-?\\d{1,8})E(-?\\d{1,8})");
    private static final Pattern SHORT_FORM = Pattern.compile("(\\d{1,7})(k?)mN(\\d{1,8})E(\\d{1,8})");

    /** Checks the edge length. */
    public CellId {
        if (size < 1) {
            throw new IllegalArgumentException("A cell needs an edge of at least 1 metre, not " + size);
        }
    }

    /**
     * Reads a cell's name. Besides the long form, in which the edge may be given in km, the short form of the German
     * grids ({@code 1kmN2922E4225}, {@code 100mN29227E42252}) is understood: there the corner is shortened by the
     * zeros that the edge length has, and the system is EPSG:3035.
     *
     * @param text the name
     * @return the cell, or nothing when the text is no such name
     */
    public static Optional<CellId> parse(String text) {
        Matcher full = LONG_FORM.matcher(text.strip());
        if (full.matches()) {
            return create(Integer.parseInt(full.group(1)), size(full.group(2), full.group(3)),
                    Long.parseLong(full.group(4)), Long.parseLong(full.group(5)));
        }
        Matcher brief = SHORT_FORM.matcher(text.strip());
        if (brief.matches()) {
            long size = size(brief.group(1), brief.group(2));
            long unit = 1;
            while (size > 0 && size % (unit * 10) == 0) {
                unit *= 10;
            }
            return create(3035, size, Long.parseLong(brief.group(3)) * unit, Long.parseLong(brief.group(4)) * unit);
        }
        return Optional.empty();
    }

    private static long size(String digits, String kilo) {
        return Long.parseLong(digits) * (kilo.isEmpty() ? 1 : 1000);
    }

    private static Optional<CellId> create(int system, long size, long north, long east) {
        return size < 1 || size > 10_000_000 ? Optional.empty()
                : Optional.of(new CellId(system, (int) size, north, east));
    }

    /**
     * The cell a point lies in. A point on an edge belongs to the cell east or north of it.
     *
     * @param system number of the EPSG code the point is in
     * @param size edge length in metres
     * @param x easting in metres
     * @param y northing in metres
     * @return the cell
     */
    public static CellId at(int system, int size, double x, double y) {
        return new CellId(system, size, (long) Math.floor(y / size) * size, (long) Math.floor(x / size) * size);
    }

    /**
     * Easting of the centre.
     *
     * @return metres
     */
    public double centreX() {
        return east + size / 2.0;
    }

    /**
     * Northing of the centre.
     *
     * @return metres
     */
    public double centreY() {
        return north + size / 2.0;
    }

    /** The name in the long form with the edge in metres. */
    @Override
    public String toString() {
        return "CRS" + system + "RES" + size + "mN" + north + "E" + east;
    }
}
