// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.grid.CellValues;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.reachability.Origins;
import org.triangula.reachability.map.OriginCells;

/** Gives origins the people that a census counts in their cells. */
public final class Residents {

    private Residents() {
    }

    /**
     * Adds up census cells whose centre lies in the square of an origin. With census cells larger than the origins' the
     * people of a cell go to the origin at its centre only, which is not what one wants; check the sizes before.
     *
     * @param origins the origins, centres of a grid
     * @param census the counts; unknown and suppressed ones count 0
     * @return the same origins with the counts as their people
     */
    public static Origins of(Origins origins, CellValues census) {
        OriginCells cells = OriginCells.of(origins.longitudes(), origins.latitudes());
        float[] nothing = new float[origins.size()];
        CellMapLayer finder = CellMapLayer.of("cells", "", cells.x(), cells.y(), cells.size(), cells.size(), nothing,
                new ClassedScale(new double[0], new int[1], 0)).build();
        double[] people = new double[origins.size()];
        double[] xy = census.grid().centres();
        CoordinateTransform.between(census.grid().systemCode(), cells.systemCode()).transform(xy);
        for (int i = 0; i < census.grid().size(); i++) {
            double value = census.value(i);
            int cell = value > 0 ? finder.cellAt(xy[2 * i], xy[2 * i + 1]) : -1;
            if (cell >= 0) {
                people[cell] += value;
            }
        }
        Origins.Builder builder = new Origins.Builder();
        for (int i = 0; i < origins.size(); i++) {
            builder.add(origins.id(i), origins.longitude(i), origins.latitude(i), people[i]);
        }
        return builder.build();
    }
}
