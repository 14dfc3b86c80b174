// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a facility lies and which areas it is responsible for. The two differ often: a county's office stands in the
 * county-free city that the county surrounds.
 *
 * @param facility the facility's id
 * @param locatedIn id of the area the facility stands in, empty when it is in none of them
 * @param responsible ids of the areas it serves as stated by a source; empty when nothing is stated
 */
public record Responsibility(String facility, String locatedIn, List<String> responsible) {

    /** How the two relate. */
    public enum Relation {
        /** It stands in an area it serves. */
        INSIDE,
        /** It stands in an area it does not serve. */
        ELSEWHERE,
        /** It stands in none of the areas; its coordinates may be wrong. */
        OUTSIDE_ALL,
        /** Nobody has stated what it serves; do not conclude it from where it stands. */
        NOT_STATED
    }

    /** Copies the list. */
    public Responsibility {
        responsible = List.copyOf(responsible);
    }

    /**
     * How location and responsibility relate.
     *
     * @return the relation
     */
    public Relation relation() {
        if (locatedIn.isEmpty()) {
            return Relation.OUTSIDE_ALL;
        }
        if (responsible.isEmpty()) {
            return Relation.NOT_STATED;
        }
        return responsible.contains(locatedIn) ? Relation.INSIDE : Relation.ELSEWHERE;
    }

    /**
     * Finds where facilities stand.
     *
     * @param layer the areas
     * @param facilities the facilities' ids
     * @param xy their coordinates x0, y0, x1, y1, … in the layer's system
     * @param responsible for each facility the ids of the areas it serves
     * @return one entry per facility in the same order
     */
    public static List<Responsibility> locate(AreaLayer layer, List<String> facilities, double[] xy,
            List<List<String>> responsible) {
        if (xy.length != 2 * facilities.size() || responsible.size() != facilities.size()) {
            throw new IllegalArgumentException(facilities.size() + " facilities, " + xy.length / 2 + " points and "
                    + responsible.size() + " lists of areas do not fit together");
        }
        int[] places = layer.indicesAt(xy);
        List<Responsibility> result = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            String place = places[i] < 0 ? "" : layer.areas().get(places[i]).id();
            result.add(new Responsibility(facilities.get(i), place, responsible.get(i)));
        }
        return List.copyOf(result);
    }
}
