// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.crs;

import java.util.Locale;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Turns coordinates of one system into another. Immutable and safe for use by several threads.
 *
 * <p>WGS 84 and ETRS89 are taken as equal (a null transformation, EPSG operation 1149, stated accuracy 1 m); between
 * them and the systems that rest on ETRS89 results agree with PROJ to a millimetre. Older German systems
 * (DHDN) go through GeoTools' seven-parameter shift, which is good to a few metres only.
 */
public final class CoordinateTransform {

    private static final int EDGE_STEPS = 20;

    private final CoordinateSystem source;
    private final CoordinateSystem target;
    private final MathTransform transform;

    private CoordinateTransform(CoordinateSystem source, CoordinateSystem target, MathTransform transform) {
        this.source = source;
        this.target = target;
        this.transform = transform;
    }

    /**
     * Finds the transform between two systems.
     *
     * @param source the system the coordinates are in
     * @param target the system wanted
     * @return the transform
     * @throws CoordinateSystemException when no way between the two is known
     */
    public static CoordinateTransform between(CoordinateSystem source, CoordinateSystem target) {
        MathTransform found = GeoToolsContext.call(() -> find(source, target));
        return new CoordinateTransform(source, target, found);
    }

    /**
     * Finds the transform between two systems by their codes.
     *
     * @param source code of the system the coordinates are in, such as {@code EPSG:4326}
     * @param target code of the system wanted
     * @return the transform
     * @throws CoordinateSystemException when a code is unknown or no way between the two is known
     */
    public static CoordinateTransform between(String source, String target) {
        return between(CoordinateSystem.of(source), CoordinateSystem.of(target));
    }

    private static MathTransform find(CoordinateSystem source, CoordinateSystem target) {
        try {
            return CRS.findMathTransform(onCommonDatum(source, target), onCommonDatum(target, source), true);
        } catch (FactoryException e) {
            throw new CoordinateSystemException("No transformation from " + source + " to " + target
                    + " is known. Go through " + CoordinateSystem.WGS84 + " or convert the data beforehand.", e);
        }
    }

    /**
     * Replaces WGS 84 by the other system's own longitude and latitude when that rests on ETRS89. The general way
     * would use the abridged Molodensky formulas for the difference of the two ellipsoids, which costs millimetres
     * and is not exactly reversible, for a shift that is zero by definition.
     */
    private static CoordinateReferenceSystem onCommonDatum(CoordinateSystem system, CoordinateSystem other) {
        if (CoordinateSystem.WGS84.equals(system.code()) && other.system() instanceof ProjectedCRS projected
                && datumName(projected.getBaseCRS()).contains("european terrestrial reference system 1989")) {
            return projected.getBaseCRS();
        }
        return system.system();
    }

    private static String datumName(CoordinateReferenceSystem system) {
        return system instanceof GeographicCRS geographic
                ? geographic.getDatum().getName().getCode().toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The system coordinates are taken from.
     *
     * @return the source
     */
    public CoordinateSystem source() {
        return source;
    }

    /**
     * The system coordinates are brought into.
     *
     * @return the target
     */
    public CoordinateSystem target() {
        return target;
    }

    /**
     * The way back.
     *
     * @return the transform from target to source
     */
    public CoordinateTransform inverse() {
        return between(target, source);
    }

    /**
     * Transforms many points in place.
     *
     * @param xy points as x0, y0, x1, y1, …; overwritten with the result when all of them are fine, else untouched
     * @throws CoordinateSystemException when a point is not finite, is no longitude and latitude although the source
     *             is geographic, or has no image in the target; the message names the point by its position
     */
    public void transform(double[] xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("The array must hold pairs of x and y, but has length " + xy.length);
        }
        for (int i = 0; i < xy.length; i += 2) {
            checkSource(xy[i], xy[i + 1], i / 2);
        }
        double[] result = new double[xy.length];
        try {
            transform.transform(xy, 0, result, 0, xy.length / 2);
        } catch (TransformException e) {
            throw outside("a point between (" + xy[0] + " " + xy[1] + ") and the last of " + xy.length / 2, e);
        }
        for (int i = 0; i < result.length; i += 2) {
            checkTarget(result[i], result[i + 1], xy[i], xy[i + 1]);
        }
        System.arraycopy(result, 0, xy, 0, xy.length);
    }

    /**
     * Transforms one point.
     *
     * @param x easting or longitude in the source
     * @param y northing or latitude in the source
     * @return the point in the target
     * @throws CoordinateSystemException as in {@link #transform(double[])}
     */
    public Coordinate transform(double x, double y) {
        double[] point = {x, y};
        transform(point);
        return new Coordinate(point[0], point[1]);
    }

    /**
     * Transforms a geometry. Edges are transformed by their end points only.
     *
     * @param geometry the geometry in the source; not changed
     * @return a new geometry in the target with the EPSG number as its SRID
     * @throws CoordinateSystemException as in {@link #transform(double[])}
     */
    public Geometry transform(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new InPlace());
        copy.geometryChanged();
        copy.setSRID(target.number());
        return copy;
    }

    /**
     * The smallest box in the target that holds a box of the source; its edges are followed, as they become curves.
     *
     * @param box the box in the source
     * @return the box in the target; the empty box for the empty box
     * @throws CoordinateSystemException as in {@link #transform(double[])}
     */
    public Envelope transform(Envelope box) {
        Envelope result = new Envelope();
        if (box.isNull()) {
            return result;
        }
        for (int i = 0; i <= EDGE_STEPS; i++) {
            double x = box.getMinX() + box.getWidth() * i / EDGE_STEPS;
            double y = box.getMinY() + box.getHeight() * i / EDGE_STEPS;
            result.expandToInclude(transform(x, box.getMinY()));
            result.expandToInclude(transform(x, box.getMaxY()));
            result.expandToInclude(transform(box.getMinX(), y));
            result.expandToInclude(transform(box.getMaxX(), y));
        }
        return result;
    }

    private void checkSource(double x, double y, int index) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new CoordinateSystemException("Point " + (index + 1)
                    + " has no coordinates (not a number or infinite).");
        }
        if (source.isGeographic() && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
            throw new CoordinateSystemException(String.format(Locale.ROOT, "Point %d (%s %s) is no longitude and"
                    + " latitude in degrees. Check whether the coordinates are metres of another system, or whether"
                    + " the two columns are swapped.", index + 1, x, y));
        }
    }

    private void checkTarget(double x, double y, double fromX, double fromY) {
        if (!Double.isFinite(x) || !Double.isFinite(y)
                || target.isGeographic() && (Math.abs(x) > 180.000001 || Math.abs(y) > 90.000001)) {
            throw outside("the point (" + fromX + " " + fromY + ")", null);
        }
    }

    private CoordinateSystemException outside(String what, Throwable cause) {
        return new CoordinateSystemException("The coordinates of " + what + " in " + source
                + " cannot be expressed in " + target
                + ". Check that they are in the system they are said to be in.", cause);
    }

    private final class InPlace implements CoordinateSequenceFilter {

        @Override
        public void filter(CoordinateSequence sequence, int index) {
            if (index > 0) {
                return;
            }
            double[] points = new double[sequence.size() * 2];
            for (int i = 0; i < sequence.size(); i++) {
                points[2 * i] = sequence.getX(i);
                points[2 * i + 1] = sequence.getY(i);
            }
            transform(points);
            for (int i = 0; i < sequence.size(); i++) {
                sequence.setOrdinate(i, CoordinateSequence.X, points[2 * i]);
                sequence.setOrdinate(i, CoordinateSequence.Y, points[2 * i + 1]);
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
