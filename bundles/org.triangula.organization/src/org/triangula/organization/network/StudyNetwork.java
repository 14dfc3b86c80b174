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

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.Person;
import org.triangula.organization.Validity;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/** The network of a study on a day as a value. */
public final class StudyNetwork {

    /** Type of the tie between a member and a body. */
    public static final String MEMBERSHIP = "membership";

    private StudyNetwork() {
    }

    /**
     * The network of all actors that have a tie or a membership. Ids of nodes are those of the actors. The caller holds
     * the
     * monitor of the session.
     *
     * @param actors the actors of the study
     * @param date the day on which ties hold
     * @param memberships whether memberships in bodies are ties, too
     * @return the network
     */
    public static Network of(Actors actors, LocalDate date, boolean memberships) {
        List<Tie> ties = new ArrayList<>();
        Set<Actor> tied = new LinkedHashSet<>();
        for (org.triangula.model.actors.Tie tie : actors.getTies()) {
            if (tie.getFrom() != null && tie.getTo() != null && Validity.holdsOn(tie, date)) {
                ties.add(tie(tie));
                tied.add(tie.getFrom());
                tied.add(tie.getTo());
            }
        }
        for (Actor actor : actors.getActors()) {
            if (memberships && actor instanceof Body body) {
                for (Membership one : body.getMembers()) {
                    if (one.getMember() != null && Validity.holdsOn(one, date)) {
                        ties.add(new Tie(one.getMember().getId(), body.getId(), MEMBERSHIP, true,
                            Network.NEUTRAL, false, null, "", "", ""));
                        tied.add(one.getMember());
                        tied.add(body);
                    }
                }
            }
        }
        return new Network(actors.getActors().stream().filter(tied::contains).map(StudyNetwork::node).toList(), ties);
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

    /**
     * A node for an actor.
     *
     * @param actor the actor
     * @return the node
     */
    public static Node node(Actor actor) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (actor.getArea() != null && actor.getArea().getName() != null) {
            attributes.put("area", actor.getArea().getName());
        }
        String kind = actor instanceof AdministrativeUnit ? "unit" : actor instanceof Body ? "body"
            : actor instanceof Person ? "person" : actor instanceof Organisation ? "organisation" : "programme";
        return new Node(actor.getId(), Objects.requireNonNullElse(actor.getName(), ""), kind, attributes);
    }
}
