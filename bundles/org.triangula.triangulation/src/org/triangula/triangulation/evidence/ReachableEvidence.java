// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.triangulation.evidence.EvidenceCard.Mark;
import org.triangula.triangulation.material.AreaScope;

/** Facilities of the subject and travel times to them. */
final class ReachableEvidence {

    private final Study study;
    private final EvidenceText text;
    private final TravelTimeSource travelTimes;

    ReachableEvidence(Study study, EvidenceText text, TravelTimeSource travelTimes) {
        this.study = study;
        this.text = text;
        this.travelTimes = travelTimes;
    }

    List<EvidenceCard> collect(EvidenceFor.Subject subject, Map<Identified, Link> linked) {
        List<EvidenceCard> cards = new ArrayList<>();
        Set<Area> areas = subject.areas();
        if (areas.isEmpty()) {
            areas = subject.unitAreas().stream().findFirst()
                .map(area -> AreaScope.of(study.getPlaces(), area)).orElse(Set.of());
        }
        for (AreaTravelTime time : travelTimes.of(areas)) {
            if (!(subject.subject() instanceof Facility facility)
                || facility.getType() == time.result().getFacilityType()) {
                cards.add(card(time));
            }
        }
        if (subject.subject() instanceof Facility facility) {
            travelTimes.nearest(facility).forEach(nearest -> cards.add(card(nearest)));
        }
        for (Facility facility : study.getPlaces().getFacilities()) {
            boolean link = linked.containsKey(facility);
            if (link || belongs(facility, subject)) {
                cards.add(card(facility, link));
            }
        }
        linked.keySet().stream().filter(Area.class::isInstance).map(Area.class::cast)
            .forEach(area -> cards.add(new EvidenceCard(EvidenceColumn.REACHABLE, area, text.names().of(area.getKind()),
                text.names().of(area), "", Optional.empty(), Mark.NONE, true)));
        return cards;
    }

    private static boolean belongs(Facility facility, EvidenceFor.Subject subject) {
        return subject.objects().contains(facility) || subject.areas().contains(facility.getResponsibleArea())
            || subject.areas().contains(facility.getLocatedIn())
            || subject.subject() instanceof Actor actor
                && (actor.getSites().contains(facility) || facility.getOperator() == actor);
    }

    private EvidenceCard card(Facility facility, boolean link) {
        String place = EvidenceText.join(address(facility), differs(facility) ? text.get("reachable.elsewhere",
            text.names().of(facility.getResponsibleArea()), text.names().of(facility.getLocatedIn())) : "");
        return new EvidenceCard(EvidenceColumn.REACHABLE, facility, text.names().of(facility.getType()),
            text.names().of(facility), EvidenceText.join(place,
                facility.isPublishable() ? "" : text.get("reachable.protected")),
            Optional.ofNullable(facility.getType()).map(type -> type.getColour()),
            facility.isPublishable() ? Mark.NONE : Mark.CONFIDENTIAL, link);
    }

    private static boolean differs(Facility facility) {
        return facility.getResponsibleArea() != null && facility.getLocatedIn() != null
            && facility.getResponsibleArea() != facility.getLocatedIn()
            && facility.getLocatedIn().getMemberships().stream()
                .noneMatch(membership -> membership.getWhole() == facility.getResponsibleArea());
    }

    private static String address(Facility facility) {
        return String.join(" ", text(facility.getStreet()), text(facility.getHouseNumber())).strip()
            + (facility.getTown() == null ? "" : (facility.getStreet() == null ? "" : ", ") + facility.getTown());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private EvidenceCard card(AreaTravelTime time) {
        String median = time.median().isPresent()
            ? text.get("reachable.median", Math.round(time.median().getAsDouble())) : text.get("reachable.never");
        String detail = EvidenceText.join(text.get(time.populated() ? "reachable.residents" : "reachable.cells",
            Math.round(time.base())), share("reachable.beyond30", time, time.beyondHalfAnHour()),
            share("reachable.beyond60", time, time.beyondAnHour()),
            share("reachable.unconnected", time, OptionalDouble.of(time.withoutConnection())));
        return card(time.result(), median, detail);
    }

    private String share(String key, AreaTravelTime time, OptionalDouble part) {
        return part.isPresent() ? text.get(key, text.number((double) Math.round(time.percent(part.getAsDouble()))))
            : "";
    }

    private EvidenceCard card(NearestResidents nearest) {
        return card(nearest.result(), text.get(nearest.populated() ? "reachable.nearest" : "reachable.nearestCells",
            Math.round(nearest.count())), text.get("reachable.nearestOf", Math.round(nearest.reached())));
    }

    private EvidenceCard card(ScenarioResult result, String content, String detail) {
        String scenario = result.eContainer() instanceof Scenario parent ? text(parent.getName()) : "";
        return new EvidenceCard(EvidenceColumn.REACHABLE, result,
            EvidenceText.join(text.names().of(result.getFacilityType()), text.get("mode." + result.getMode()),
                scenario),
            content, detail, Optional.ofNullable(result.getFacilityType()).map(type -> type.getColour()), Mark.NONE,
            false);
    }
}
