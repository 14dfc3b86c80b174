// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.material;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.triangula.model.places.Area;
import org.triangula.model.places.Places;

/** An area with everything that is part of it. */
public final class AreaScope {

    private AreaScope() {
    }

    /**
     * The area and its parts, their parts, and so on, at whatever time they belonged to it.
     *
     * @param places the places of the study
     * @param area the area
     * @return the area first
     */
    public static Set<Area> of(Places places, Area area) {
        Set<Area> scope = new LinkedHashSet<>();
        Deque<Area> open = new ArrayDeque<>();
        open.add(area);
        while (!open.isEmpty()) {
            Area whole = open.poll();
            if (scope.add(whole)) {
                places.getAreas().stream().filter(part -> part.getMemberships().stream()
                    .anyMatch(membership -> membership.getWhole() == whole)).forEach(open::add);
            }
        }
        return scope;
    }
}
