// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.TieSign;
import org.triangula.organization.network.Network.Node;
import org.triangula.organization.network.Network.Tie;

/**
 * Enters a network from a file. A node is the actor with its id or, without one, with its name or alias; others are
 * made. A tie that the study has already, with the same ends, type, sign and teller, is not entered a second time.
 *
 * @param network the network
 * @param name what the file is called, for the label
 */
public record EnterNetwork(Network network, String name) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.enterNetwork, name);
    }

    /**
     * Which nodes the study has.
     *
     * @param actors the actors of the study
     * @param network the network
     * @return actor by id of the node
     */
    public static Map<String, Actor> known(Actors actors, Network network) {
        Map<String, Actor> byId = new HashMap<>();
        Map<String, Actor> byName = new HashMap<>();
        for (Actor actor : actors.getActors()) {
            byId.put(actor.getId(), actor);
            actor.getAliases().forEach(alias -> byName.putIfAbsent(alias, actor));
        }
        actors.getActors().stream().filter(actor -> actor.getName() != null)
            .forEach(actor -> byName.put(actor.getName(), actor));
        Map<String, Actor> known = new HashMap<>();
        for (Node node : network.nodes()) {
            Optional.ofNullable(byId.get(node.id())).or(() -> Optional.ofNullable(byName.get(node.label())))
                .ifPresent(actor -> known.put(node.id(), actor));
        }
        return known;
    }

    /**
     * How many ties and memberships of a network the study does not have yet.
     *
     * @param actors the actors of the study
     * @param network the network
     * @return the number; ties of an actor with itself do not count
     */
    public static int newTies(Actors actors, Network network) {
        Map<String, Actor> known = known(actors, network);
        Set<List<Object>> there = new HashSet<>();
        actors.getTies().forEach(tie -> there.add(signature(tie)));
        actors.getActors().stream().filter(Body.class::isInstance).map(Body.class::cast)
            .forEach(body -> body.getMembers().forEach(one -> there.add(List.of(id(one.getMember()), body))));
        Map<String, Actor> byName = byName(actors);
        int count = 0;
        for (Tie tie : network.ties()) {
            Object from = known.containsKey(tie.from()) ? known.get(tie.from()) : tie.from();
            Object to = known.containsKey(tie.to()) ? known.get(tie.to()) : tie.to();
            boolean membership = tie.type().equals(StudyNetwork.MEMBERSHIP) && to instanceof Body;
            Object teller = Objects.requireNonNullElse(teller(known, byName, tie), tie.perspective());
            List<Object> signature = membership ? List.of(from, to)
                : List.of(from, to, tie.type(), TieSign.get(tie.sign()), tie.missing(), teller);
            count += !from.equals(to) && there.add(signature) ? 1 : 0;
        }
        return count;
    }

    @Override
    public void perform(StudyEdit edit) {
        Actors actors = edit.study().getActors();
        Map<String, Actor> found = known(actors, network);
        for (Node node : network.nodes()) {
            if (!found.containsKey(node.id())) {
                Actor made = make(node.kind());
                made.setName(node.label());
                actors.getActors().add(made);
                found.put(node.id(), made);
            }
        }
        Map<String, Actor> byName = byName(actors);
        Set<List<Object>> there = new HashSet<>();
        actors.getTies().forEach(tie -> there.add(signature(tie)));
        for (Tie tie : network.ties()) {
            if (tie.from().equals(tie.to())) {
                continue;
            }
            if (tie.type().equals(StudyNetwork.MEMBERSHIP) && found.get(tie.to()) instanceof Body body) {
                join(body, found.get(tie.from()));
                continue;
            }
            org.triangula.model.actors.Tie made = ActorsFactory.eINSTANCE.createTie();
            made.setFrom(found.get(tie.from()));
            made.setTo(found.get(tie.to()));
            made.setType(tie.type().isEmpty() ? null : term(edit, tie.type()));
            made.setDirected(tie.directed());
            made.setSign(TieSign.get(tie.sign()));
            made.setMissing(tie.missing());
            made.setStrength(tie.strength());
            made.setFrequency(tie.frequency().isEmpty() ? null : tie.frequency());
            made.setPerspective(teller(found, byName, tie));
            Identified evidence = tie.source().isEmpty() ? null : edit.index().find(tie.source());
            if (evidence != null) {
                made.getEvidence().add(evidence);
            } else {
                made.setSourceNote(tie.source().isEmpty() ? null : tie.source());
            }
            if (there.add(signature(made))) {
                actors.getTies().add(made);
            }
        }
    }

    private static Map<String, Actor> byName(Actors actors) {
        Map<String, Actor> byName = new HashMap<>();
        actors.getActors().stream().filter(actor -> actor.getName() != null)
            .forEach(actor -> byName.putIfAbsent(actor.getName(), actor));
        return byName;
    }

    /** Somebody may tell of a tie between others. */
    private static Actor teller(Map<String, Actor> nodes, Map<String, Actor> byName, Tie tie) {
        return nodes.containsKey(tie.perspective()) ? nodes.get(tie.perspective()) : byName.get(tie.perspective());
    }

    private static void join(Body body, Actor member) {
        if (body.getMembers().stream().noneMatch(one -> one.getMember() == member)) {
            Membership membership = ActorsFactory.eINSTANCE.createMembership();
            membership.setMember(member);
            body.getMembers().add(membership);
        }
    }

    private static List<Object> signature(org.triangula.model.actors.Tie tie) {
        return List.of(id(tie.getFrom()), id(tie.getTo()), tie.getType() == null ? ""
            : Objects.requireNonNullElse(tie.getType().getKey(), ""), tie.getSign(), tie.isMissing(),
            id(tie.getPerspective()));
    }

    private static Object id(Actor actor) {
        return actor == null ? "" : actor;
    }

    private static Actor make(String kind) {
        return switch (kind) {
            case "unit" -> ActorsFactory.eINSTANCE.createAdministrativeUnit();
            case "body" -> ActorsFactory.eINSTANCE.createBody();
            case "person" -> ActorsFactory.eINSTANCE.createPerson();
            case "programme" -> ActorsFactory.eINSTANCE.createProgramme();
            default -> ActorsFactory.eINSTANCE.createOrganisation();
        };
    }

    private static Term term(StudyEdit edit, String key) {
        Vocabulary types = edit.study().getVocabularies().stream().filter(one -> "tie-type".equals(one.getKey()))
            .findFirst().orElseGet(() -> {
                Vocabulary made = ModelFactory.eINSTANCE.createVocabulary();
                made.setKey("tie-type");
                edit.study().getVocabularies().add(made);
                return made;
            });
        return types.getTerms().stream().filter(one -> key.equals(one.getKey()) || key.equals(one.getName()))
            .findFirst().orElseGet(() -> {
                Term made = ModelFactory.eINSTANCE.createTerm();
                made.setKey(key);
                made.setName(key);
                types.getTerms().add(made);
                return made;
            });
    }
}
