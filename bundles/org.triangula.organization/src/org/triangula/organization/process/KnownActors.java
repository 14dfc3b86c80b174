// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.model.NamedElement;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.inquiry.Case;
import org.triangula.model.places.Area;

/** The actors of a study by name and alias. A name that several have says of none who is meant. */
public final class KnownActors {

    private final Map<String, Set<Actor>> byName = new HashMap<>();

    /**
     * Collects the names. The caller holds the monitor of the session.
     *
     * @param actors the actors of the study
     */
    public KnownActors(Actors actors) {
        for (Actor actor : actors.getActors()) {
            add(actor.getName(), actor);
            actor.getAliases().forEach(alias -> add(alias, actor));
        }
    }

    private void add(String name, Actor actor) {
        if (name != null && !name.isBlank()) {
            byName.computeIfAbsent(plain(name), key -> new LinkedHashSet<>()).add(actor);
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The actor whom a variant means by a name. Where the variant is found in certain cases, an office of another area
     * is not meant, even if it is called the same.
     *
     * @param name the name
     * @param inCases whether the variant names cases
     * @param cases the cases of the study that it names
     * @return the actor; empty if none or more than one can be meant
     */
    public Optional<Actor> find(String name, boolean inCases, Collection<? extends NamedElement> cases) {
        Set<Area> areas = new LinkedHashSet<>();
        for (NamedElement one : cases) {
            if (one instanceof Area area) {
                areas.add(area);
            } else if (one instanceof Case studied) {
                studied.getMembers().stream().filter(Area.class::isInstance).map(Area.class::cast).forEach(areas::add);
            }
        }
        List<Actor> meant = new ArrayList<>(byName.getOrDefault(plain(name), Set.of()));
        meant.removeIf(actor -> inCases && actor.getArea() != null && !areas.contains(actor.getArea()));
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /**
     * Whether an actor has a name.
     *
     * @param name the name
     * @return true if one or more have it
     */
    public boolean isName(String name) {
        return byName.containsKey(plain(name));
    }
}
