// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import java.util.Arrays;
import java.util.function.Predicate;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.MapSymbol;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.reachability.Facilities;

/** The facilities of one type as signs on a map of travel times. */
public final class FacilityPoints {

    private FacilityPoints() {
    }

    /**
     * Makes the layer.
     *
     * @param all facilities of all types, in degrees
     * @param type the type to show
     * @param title name of the layer
     * @param system EPSG code of the map
     * @param colour colour of the signs
     * @param size size of the signs in pixels
     * @return the layer
     */
    public static PointMapLayer layer(Facilities all, String type, String title, String system, int colour,
            int size) {
        return layer(all, type, title, system, colour, size, id -> true);
    }

    /**
     * Makes the layer of some facilities.
     *
     * @param shown which facilities, by their identities, have a sign
     */
    public static PointMapLayer layer(Facilities all, String type, String title, String system, int colour,
            int size, Predicate<String> shown) {
        int[] chosen = Arrays.stream(all.ofType(type)).filter(index -> shown.test(all.get(index).id())).toArray();
        String[] ids = new String[chosen.length];
        String[] names = new String[chosen.length];
        double[] xy = new double[2 * chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            ids[i] = all.get(chosen[i]).id();
            names[i] = all.get(chosen[i]).name();
            xy[2 * i] = all.get(chosen[i]).longitude();
            xy[2 * i + 1] = all.get(chosen[i]).latitude();
        }
        CoordinateTransform.between(StudyPlaces.SYSTEM, system).transform(xy);
        double[] x = new double[chosen.length];
        double[] y = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new PointMapLayer("facilities", title, ids, names, x, y, MapSymbol.DIAMOND, colour, size);
    }
}
