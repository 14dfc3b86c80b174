// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Makes outlines valid (OGC Simple Features) and says what was wrong and how much the area changed. */
public final class GeometryRepair {

    private GeometryRepair() {
    }

    /**
     * What was done to one outline.
     *
     * @param problem what was wrong, in the words of the geometry library
     * @param place where it was wrong, in the coordinate system of the geometry
     * @param areaBefore area before, in square units of the coordinate system; without meaning for self-crossings
     * @param areaAfter area after
     */
    public record Report(String problem, Coordinate place, double areaBefore, double areaAfter) {
    }

    /**
     * An outline with what was done to it.
     *
     * @param geometry the valid geometry, the given object itself when it was valid
     * @param report what was done, nothing when it was valid
     */
    public record Result(Geometry geometry, Optional<Report> report) {
    }

    /**
     * Repairs a geometry where needed. Rings that cross themselves are cut, holes outside the shell and spikes are
     * dropped; no point is moved.
     *
     * @param geometry the geometry; not changed
     * @return the valid geometry and the report; the geometry is empty when nothing with an area remains
     */
    public static Result repair(Geometry geometry) {
        TopologyValidationError error = new IsValidOp(geometry).getValidationError();
        if (error == null) {
            return new Result(geometry, Optional.empty());
        }
        Geometry fixed = GeometryFixer.fix(geometry);
        fixed.setSRID(geometry.getSRID());
        return new Result(fixed, Optional.of(new Report(error.getMessage(), error.getCoordinate(),
                geometry.getArea(), fixed.getArea())));
    }
}
