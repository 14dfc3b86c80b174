// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.Person;
import org.triangula.model.actors.Programme;
import org.triangula.model.actors.Tie;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Facility;
import org.triangula.organization.Dyad;
import org.triangula.organization.StaffSum;
import org.triangula.organization.Validity;
import org.triangula.triangulation.evidence.EvidenceCard.Mark;

/** Units, posts, bodies and ties of the subject. */
final class OrganisedEvidence {

    private final Study study;
    private final EvidenceText text;
    private final LocalDate date;

    OrganisedEvidence(Study study, EvidenceText text, LocalDate date) {
        this.study = study;
        this.text = text;
        this.date = date;
    }

    List<EvidenceCard> collect(EvidenceFor.Subject subject, Map<Identified, Link> linked) {
        List<EvidenceCard> cards = new ArrayList<>();
        for (Actor actor : study.getActors().getActors()) {
            boolean link = linked.containsKey(actor);
            if (link || Validity.holdsOn(actor, date) && belongs(actor, subject)) {
                cards.add(card(actor, link));
            }
        }
        for (Dyad dyad : Dyad.of(study.getActors().getTies(), date)) {
            boolean inside = subject.objects().contains(dyad.one()) || subject.objects().contains(dyad.other())
                || !subject.areas().isEmpty() && (subject.areas().contains(dyad.one().getArea())
                    || subject.areas().contains(dyad.other().getArea()));
            if (inside) {
                cards.add(card(dyad));
            }
        }
        return cards;
    }

    private boolean belongs(Actor actor, EvidenceFor.Subject subject) {
        if (actor instanceof Person && actor != subject.subject()) {
            return false;
        }
        if (subject.objects().contains(actor) || subject.areas().contains(actor.getArea())) {
            return true;
        }
        return switch (subject.subject()) {
            case Facility facility -> actor.getSites().contains(facility) || facility.getOperator() == actor;
            case Actor of -> actor instanceof Body body && body.getMembers().stream()
                .anyMatch(member -> member.getMember() == of && Validity.holdsOn(member, date))
                || of instanceof AdministrativeUnit unit && isSuperior(actor, unit);
            default -> false;
        };
    }

    private boolean isSuperior(Actor actor, AdministrativeUnit unit) {
        return unit.getPlacements().stream()
            .anyMatch(placement -> placement.getSuperior() == actor && Validity.holdsOn(placement, date));
    }

    private EvidenceCard card(Actor actor, boolean link) {
        String tasks = actor.getTasks().stream().filter(task -> Validity.holdsOn(task, date))
            .map(task -> text.names().of(task.getTask())).filter(name -> !name.isBlank()).distinct()
            .collect(Collectors.joining(", "));
        StaffSum staff = StaffSum.of(List.of(actor), date);
        String posts = staff.counted().isEmpty() ? ""
            : text.get("organised.fullTime", staff.counted().size(), text.number(staff.total().doubleValue()))
                + (staff.vacant().signum() > 0
                    ? " " + text.get("organised.vacant", text.number(staff.vacant().doubleValue())) : "");
        Optional<String> colour = actor.getTasks().stream().filter(task -> task.getTask() != null)
            .map(task -> task.getTask().getColour()).filter(Objects::nonNull).findFirst();
        return new EvidenceCard(EvidenceColumn.ORGANISED, actor, kind(actor), text.names().of(actor),
            EvidenceText.join(tasks, posts, circumstances(actor)), colour, Mark.NONE, link);
    }

    private String kind(Actor actor) {
        return switch (actor) {
            case AdministrativeUnit unit -> unit.getLocalRank() != null ? unit.getLocalRank()
                : unit.getRank() != null ? text.names().of(unit.getRank()) : text.get("organised.unit");
            case Body body -> body.getType() == null ? text.get("organised.body") : text.names().of(body.getType());
            case Organisation organisation -> organisation.getType() == null ? text.get("organised.organisation")
                : text.names().of(organisation.getType());
            case Programme programme -> text.get("organised.programme");
            default -> text.get("organised.person");
        };
    }

    private String circumstances(Actor actor) {
        if (!(actor instanceof Body body)) {
            return "";
        }
        List<String> members = body.getMembers().stream().filter(member -> Validity.holdsOn(member, date))
            .map(member -> text.names().of(member.getMember())).filter(name -> !name.isBlank()).toList();
        return EvidenceText.join(body.getRhythm(),
            members.isEmpty() ? "" : text.get("organised.members", members.size(), String.join(", ", members)));
    }

    private EvidenceCard card(Dyad dyad) {
        String told = dyad.tellings().stream().map(this::telling).collect(Collectors.joining("\n"));
        return new EvidenceCard(EvidenceColumn.ORGANISED, dyad.tellings().get(0), text.get("organised.tie",
            text.names().of(dyad.one()), text.names().of(dyad.other())), told,
            dyad.isContradictory() ? text.get("organised.contradictory") : "", Optional.empty(),
            dyad.isContradictory() ? Mark.CONTRADICTORY : Mark.NONE, false);
    }

    private String telling(Tie tie) {
        String type = text.names().of(tie.getType());
        String quality = tie.isMissing() ? text.get("organised.missing")
            : text.get("organised.sign." + tie.getSign().name());
        String from = tie.getPerspective() == null ? ""
            : text.get("organised.perspective", text.names().of(tie.getPerspective()));
        return EvidenceText.join(type, quality, from, tie.getNote());
    }
}
