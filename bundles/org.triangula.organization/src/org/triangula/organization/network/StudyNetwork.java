// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.triangula.model.Dated;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.Person;
import org.triangula.model.places.Area;
import org.triangula.organization.Validity;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** The network of a study as a value. */
public final class StudyNetwork {

    /** Type of the tie between a member and a body. */
    public static final String MEMBERSHIP = "membership";
    /** Kind of nodes that are units of an administration. */
    public static final String UNIT = "unit";
    /** Kind of nodes that are bodies. */
    public static final String BODY = "body";
    /** Attribute of nodes: name of the area for which the actor, or the unit above it, works. */
    public static final String AREA = "area";

    private StudyNetwork() {
    }

    /**
     * The network of all actors that have a tie or a membership on a day. The caller holds the monitor of the session.
     *
     * @param actors the actors of the study
     * @param date the day on which ties hold
     * @param memberships whether memberships in bodies are ties, too
     * @return the network; ids of nodes are those of the actors
     */
    public static Network of(Actors actors, LocalDate date, boolean memberships) {
        return of(actors, fact -> Validity.holdsOn(fact, date), true, memberships);
    }

    /**
     * The network of all actors that have a tie or a membership. The caller holds the monitor of the session.
     *
     * @param actors the actors of the study
     * @param holds which ties, memberships and placements hold
     * @param told whether ties that somebody tells of are in it
     * @param memberships whether memberships in bodies are ties, too
     * @return the network; ids of nodes are those of the actors
     */
    public static Network of(Actors actors, Predicate<Dated> holds, boolean told, boolean memberships) {
        List<Tie> ties = new ArrayList<>();
        Set<Actor> tied = new LinkedHashSet<>();
        for (org.triangula.model.actors.Tie tie : actors.getTies()) {
            if (told && tie.getFrom() != null && tie.getTo() != null && holds.test(tie)) {
                ties.add(tie(tie));
                tied.add(tie.getFrom());
                tied.add(tie.getTo());
            }
        }
        for (Actor actor : actors.getActors()) {
            if (memberships && actor instanceof Body body) {
                for (Membership one : body.getMembers()) {
                    if (one.getMember() != null && holds.test(one)) {
                        ties.add(new Tie(one.getMember().getId(), body.getId(), MEMBERSHIP, true,
                            Network.NEUTRAL, false, null, "", "", "", one.getId()));
                        tied.add(one.getMember());
                        tied.add(body);
                    }
                }
            }
        }
        return new Network(actors.getActors().stream().filter(tied::contains).map(actor -> node(actor, holds)).toList(),
            ties);
    }

    private static Tie tie(org.triangula.model.actors.Tie tie) {
        return new Tie(tie.getFrom().getId(), tie.getTo().getId(),
            tie.getType() == null ? "" : Objects.requireNonNullElse(tie.getType().getKey(), ""), tie.isDirected(),
            tie.getSign().getLiteral(), tie.isMissing(), tie.getStrength(),
            Objects.requireNonNullElse(tie.getFrequency(), ""),
            tie.getPerspective() == null ? "" : tie.getPerspective().getId(),
            tie.getEvidence().isEmpty() ? Objects.requireNonNullElse(tie.getSourceNote(), "")
                : tie.getEvidence().getFirst().getId(), Objects.requireNonNullElse(tie.getId(), ""));
    }

    private static Node node(Actor actor, Predicate<Dated> holds) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ActorAreas.of(actor, holds).stream().map(Area::getName).filter(Objects::nonNull).findFirst()
            .ifPresent(name -> attributes.put(AREA, name));
        String kind = actor instanceof AdministrativeUnit ? UNIT : actor instanceof Body ? BODY
            : actor instanceof Person ? "person" : actor instanceof Organisation ? "organisation" : "programme";
        return new Node(actor.getId(), Objects.requireNonNullElse(actor.getName(), ""), kind, attributes);
    }
}
