// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.triangula.model.Dated;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;

/** The areas for which an actor works. */
public final class ActorAreas {

    private ActorAreas() {
    }

    /**
     * The area of an actor, then those of the units above it.
     *
     * @param actor the actor
     * @param holds which placements hold
     * @return the areas, nearest first; each once
     */
    public static List<Area> of(Actor actor, Predicate<Dated> holds) {
        List<Area> areas = new ArrayList<>();
        Set<Actor> seen = new HashSet<>();
        Actor current = actor;
        while (current != null && seen.add(current)) {
            if (current.getArea() != null && !areas.contains(current.getArea())) {
                areas.add(current.getArea());
            }
            current = current instanceof AdministrativeUnit unit ? unit.getPlacements().stream().filter(holds)
                .map(UnitPlacement::getSuperior).filter(Objects::nonNull).findFirst().orElse(null) : null;
        }
        return areas;
    }
}
