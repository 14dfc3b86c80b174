// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.triangula.model.Dated;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.actors.Actor;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;
import org.triangula.organization.network.ActorAreas;

/**
 * Where the actors of a study are, as values: at a site with coordinates, else in the middle of an area.
 *
 * @param sites place of each actor by its id; actors without place are not in it
 * @param outlines areas that are drawn behind
 */
public record StudySites(Map<String, Site> sites, List<Outline> outlines) {

    /** Copies both. */
    public StudySites {
        sites = Map.copyOf(sites);
        outlines = List.copyOf(outlines);
    }

    /** From what a place follows. */
    public enum Origin {
        /** A site of the actor, or a facility it operates, with coordinates. */
        FACILITY,
        /** The area in which its site is located. */
        LOCATED_IN,
        /** The actor's area, or that of the unit above it. */
        AREA
    }

    /**
     * A place.
     *
     * @param longitude degrees east; NaN for the middle of an area
     * @param latitude degrees north; NaN for the middle of an area
     * @param outline outline of the area as well-known text; empty for coordinates
     * @param origin from what it follows
     * @param name what the place is called
     */
    public record Site(double longitude, double latitude, String outline, Origin origin, String name) {
    }

    /**
     * An area.
     *
     * @param name its name
     * @param text its outline as well-known text, longitude first
     * @param used whether it is the area of an actor
     */
    public record Outline(String name, String text, boolean used) {
    }

    /**
     * Reads the places. The caller holds the monitor of the session. A facility that must not be published is not shown
     * where it is, but in the middle of its area.
     *
     * @param study the study
     * @param holds which facts hold, for example on a day
     * @return the places
     */
    public static StudySites of(Study study, Predicate<Dated> holds) {
        Map<Actor, List<Facility>> operated = new HashMap<>();
        study.getPlaces().getFacilities().stream().filter(one -> one.getOperator() != null)
            .forEach(one -> operated.computeIfAbsent(one.getOperator(), key -> new ArrayList<>()).add(one));
        Map<String, Site> sites = new LinkedHashMap<>();
        Set<Term> kinds = new LinkedHashSet<>();
        Set<Area> used = new LinkedHashSet<>();
        for (Actor actor : study.getActors().getActors()) {
            List<Facility> facilities = Stream.concat(actor.getSites().stream(),
                operated.getOrDefault(actor, List.of()).stream()).distinct()
                .filter(one -> holds.test(one))
                .sorted(Comparator.comparing((Facility one) -> one.getLevel() != OfficeLevel.MAIN_OFFICE)).toList();
            Optional<Area> area = area(actor, holds);
            area.ifPresent(used::add);
            place(facilities, area).ifPresent(site -> sites.put(actor.getId(), site));
        }
        used.stream().map(Area::getKind).filter(Objects::nonNull).forEach(kinds::add);
        List<Outline> outlines = study.getPlaces().getAreas().stream()
            .filter(one -> hasOutline(one) && holds.test(one))
            .filter(one -> used.contains(one) || one.getKind() != null && kinds.contains(one.getKind()))
            .map(one -> new Outline(name(one.getName()), one.getGeometry(), used.contains(one))).toList();
        return new StudySites(sites, outlines);
    }

    private static Optional<Site> place(List<Facility> facilities, Optional<Area> area) {
        return facilities.stream()
            .filter(one -> one.isPublishable() && one.getLongitude() != null && one.getLatitude() != null).findFirst()
            .map(one -> new Site(one.getLongitude(), one.getLatitude(), "", Origin.FACILITY, name(one.getName())))
            .or(() -> facilities.stream().map(Facility::getLocatedIn).filter(Objects::nonNull)
                .flatMap(one -> drawn(one).stream()).findFirst().map(one -> middle(one, Origin.LOCATED_IN)))
            .or(() -> area.map(one -> middle(one, Origin.AREA)));
    }

    private static Site middle(Area area, Origin origin) {
        return new Site(Double.NaN, Double.NaN, area.getGeometry(), origin, name(area.getName()));
    }

    private static String name(String name) {
        return Objects.requireNonNullElse(name, "");
    }

    private static boolean hasOutline(Area area) {
        return area.getGeometry() != null && !area.getGeometry().isBlank();
    }

    /** The area of the actor, or of the nearest unit above it that has one with an outline. */
    private static Optional<Area> area(Actor actor, Predicate<Dated> holds) {
        return ActorAreas.of(actor, holds).stream().flatMap(one -> drawn(one).stream()).findFirst();
    }

    /** The area itself if it has an outline, else the nearest it belongs to that has one. */
    private static Optional<Area> drawn(Area area) {
        Set<Area> seen = new LinkedHashSet<>();
        List<Area> next = List.of(area);
        while (!next.isEmpty()) {
            Optional<Area> found = next.stream().filter(StudySites::hasOutline).findFirst();
            if (found.isPresent()) {
                return found;
            }
            next = next.stream().filter(seen::add).flatMap(one -> one.getMemberships().stream())
                .map(AreaMembership::getWhole).filter(one -> one != null && !seen.contains(one)).toList();
        }
        return Optional.empty();
    }
}
