// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.reachability.Origins;

/** In which areas origins lie. */
final class OriginAreas {

    private OriginAreas() {
    }

    /**
     * Looks the origins up.
     *
     * @param origins the origins
     * @param areas the areas; empty for none
     * @return per origin the index of its area, −1 where there is none
     */
    static int[] of(Origins origins, Optional<AreaLayer> areas) {
        int[] none = new int[origins.size()];
        Arrays.fill(none, -1);
        if (areas.isEmpty()) {
            return none;
        }
        double[] xy = new double[2 * origins.size()];
        for (int i = 0; i < origins.size(); i++) {
            xy[2 * i] = origins.longitude(i);
            xy[2 * i + 1] = origins.latitude(i);
        }
        CoordinateTransform.between("EPSG:4326", areas.get().systemCode()).transform(xy);
        return new AreaLocator(areas.get()).indicesAt(xy);
    }

    /** Whether people are known for any origin. */
    static boolean arePeopleKnown(Origins origins) {
        for (int i = 0; i < origins.size(); i++) {
            if (origins.population(i) > 0) {
                return true;
            }
        }
        return false;
    }
}
