// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.triangula.model.Identified;
import org.triangula.model.actors.Actor;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.triangulation.material.AreaScope;
import org.triangula.triangulation.material.StudyMaterial;

/**
 * Collects everything that is linked to a subject or belongs to it. Deterministic: cards that a person linked come
 * first, the rest follows in the order of the study.
 */
public final class EvidenceFor {

    private final StudyMaterial material;
    private final EvidenceText text;
    private final LocalDate date;
    private final TravelTimeSource travelTimes;

    /**
     * Prepares the collection.
     *
     * @param material the study
     * @param locale language of headings and names
     * @param date the day on which units, posts and memberships must hold
     * @param travelTimes where travel times come from
     */
    public EvidenceFor(StudyMaterial material, Locale locale, LocalDate date, TravelTimeSource travelTimes) {
        this.material = material;
        this.text = new EvidenceText(locale);
        this.date = date;
        this.travelTimes = travelTimes;
    }

    /**
     * Whether there can be evidence for an object.
     *
     * @param object any object
     * @return true for areas, facilities, actors and cases
     */
    public static boolean isSubject(Object object) {
        return object instanceof Area || object instanceof Facility || object instanceof Actor
            || object instanceof Case;
    }

    /**
     * Collects the evidence.
     *
     * @param subject an area, a facility, an actor or a case
     * @return the evidence in its columns
     */
    public EvidenceDisplay of(Identified subject) {
        Subject scope = scope(subject);
        Map<Identified, Link> linked = linked(scope);
        List<EvidenceCard> cards = new ArrayList<>();
        cards.addAll(new SaidEvidence(material, text).collect(scope, linked));
        cards.addAll(new AnsweredEvidence(material.study(), text).collect(scope, linked));
        cards.addAll(new OrganisedEvidence(material.study(), text, date).collect(scope, linked));
        cards.addAll(new ReachableEvidence(material.study(), text, travelTimes).collect(scope, linked));
        Map<EvidenceColumn, List<EvidenceCard>> columns = new EnumMap<>(EvidenceColumn.class);
        cards.stream().sorted(Comparator.comparing((EvidenceCard card) -> !card.linked()))
            .forEach(card -> columns.computeIfAbsent(card.column(), column -> new ArrayList<>()).add(card));
        return new EvidenceDisplay(subject, columns, List.copyOf(new LinkedHashSet<>(linked.values())),
            claims(scope));
    }

    private Subject scope(Identified subject) {
        Set<Identified> objects = new LinkedHashSet<>();
        Set<Area> areas = new LinkedHashSet<>();
        objects.add(subject);
        switch (subject) {
            case Area area -> areas.addAll(AreaScope.of(material.study().getPlaces(), area));
            case Case one -> one.getMembers().forEach(member -> {
                objects.add(member);
                if (member instanceof Area area) {
                    areas.addAll(AreaScope.of(material.study().getPlaces(), area));
                }
            });
            default -> { }
        }
        objects.addAll(areas);
        return new Subject(subject, objects, areas);
    }

    /** What links connect with the subject: the other end of each. */
    private Map<Identified, Link> linked(Subject scope) {
        Map<Identified, Link> linked = new LinkedHashMap<>();
        for (Link link : material.study().getInquiry().getLinks()) {
            if (scope.objects().contains(link.getTarget()) && link.getSource() != null) {
                linked.putIfAbsent(link.getSource(), link);
            } else if (scope.objects().contains(link.getSource()) && link.getTarget() != null) {
                linked.putIfAbsent(link.getTarget(), link);
            }
        }
        return linked;
    }

    private List<Claim> claims(Subject scope) {
        return material.study().getInquiry().getClaims().stream()
            .filter(claim -> claim.getConcerns().stream().anyMatch(scope.objects()::contains)
                || claim.getEvidence().stream().anyMatch(piece -> piece.getSubject() == scope.subject()))
            .toList();
    }

    /**
     * What evidence is collected for.
     *
     * @param subject the object chosen
     * @param objects the object and what belongs to it
     * @param areas the areas among them
     */
    record Subject(Identified subject, Set<Identified> objects, Set<Area> areas) {

        /** The area whose administration answers and is responsible; the first area of the scope where there is one. */
        Set<Area> unitAreas() {
            if (!areas.isEmpty()) {
                return areas;
            }
            Area area = switch (subject) {
                case Facility facility -> facility.getResponsibleArea() == null ? facility.getLocatedIn()
                    : facility.getResponsibleArea();
                case Actor actor -> actor.getArea();
                default -> null;
            };
            return area == null ? Set.of() : Set.of(area);
        }
    }
}
