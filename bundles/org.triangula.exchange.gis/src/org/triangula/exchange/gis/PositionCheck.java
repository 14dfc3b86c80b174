// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.triangula.geo.crs.CoordinateSystem;

/** Finds coordinates that cannot be meant. One object checks one layer. */
final class PositionCheck {

    private final String file;
    private final GisLimits limits;
    private final boolean geographic;
    private final String systemCode;
    private final Envelope all = new Envelope();
    private long positions;

    PositionCheck(String file, String systemCode, GisLimits limits) {
        this.file = file;
        this.limits = limits;
        this.systemCode = systemCode;
        this.geographic = CoordinateSystem.WGS84.equals(systemCode) || CoordinateSystem.of(systemCode).isGeographic();
    }

    /** Checks all positions of a feature. */
    void geometry(Geometry geometry, String place) throws GisFormatException {
        GisFormatException[] problem = new GisFormatException[1];
        geometry.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int index) {
                try {
                    position(sequence.getX(index), sequence.getY(index), place);
                } catch (GisFormatException e) {
                    problem[0] = e;
                }
            }

            @Override
            public boolean isDone() {
                return problem[0] != null;
            }

            @Override
            public boolean isGeometryChanged() {
                return false;
            }
        });
        if (problem[0] != null) {
            throw problem[0];
        }
    }

    /** Checks one position. */
    void position(double x, double y, String place) throws GisFormatException {
        if (++positions > limits.positions()) {
            throw new GisFormatException(file, place, "the layer has more than " + limits.positions()
                    + " coordinates", "Simplify its geometry or cut it to the region of the study.");
        }
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new GisFormatException(file, place, "a coordinate is not a number (" + x + " " + y + ")",
                    "Correct the geometry and export it again.");
        }
        if (geographic && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
            boolean swapped = Math.abs(x) <= 90 && Math.abs(y) <= 180;
            throw new GisFormatException(file, place, "(" + x + " " + y + ") is no longitude and latitude",
                    swapped ? "The two seem to be swapped: longitude must come first."
                            : "The numbers look like metres: export the file in EPSG:4326 or state its system.");
        }
        if (!geographic && (Math.abs(x) > 1e9 || Math.abs(y) > 1e9)) {
            throw new GisFormatException(file, place, "(" + x + " " + y + ") lies outside the earth in " + systemCode,
                    "Check the coordinate system the file states.");
        }
        all.expandToInclude(x, y);
    }

    /** Looks at the layer as a whole, after the last feature. */
    void finish() throws GisFormatException {
        if (geographic && !all.isNull() && !limits.home().isNull() && !limits.home().intersects(all)
                && limits.home().contains(new Envelope(all.getMinY(), all.getMaxY(), all.getMinX(), all.getMaxX()))) {
            throw new GisFormatException(file, "", "longitude and latitude are swapped: as it stands everything lies"
                    + " between " + all.getMinX() + " and " + all.getMaxX() + " degrees east and " + all.getMinY()
                    + " and " + all.getMaxY() + " degrees north", "Export the file with longitude first.");
        }
    }
}
