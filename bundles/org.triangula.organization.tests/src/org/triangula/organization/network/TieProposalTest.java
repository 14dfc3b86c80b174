// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Body;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.TieSign;
import org.triangula.organization.network.TieProposal.Named;
import org.triangula.organization.network.TieProposal.Segment;

/** Ties that segments suggest, ties that are drawn, and the network of a study. */
class TieProposalTest {

    private static final List<Named> ACTORS = List.of(new Named("abh", List.of("Ausländerbehörde", "ABH", "AB")),
        new Named("jc", List.of("Jobcenter")), new Named("jck", List.of("Jobcenter Karlshall")),
        new Named("moschee", List.of("Moscheegemeinde")));

    @Test
    void proposesPairsThatASegmentNames() {
        assertEquals(List.of(new TieProposal("jc", "abh", "s1", true)), TieProposal.in(List.of(new Segment("s1",
            "Das Jobcenter ruft bei der ABH an, die ABH nie zurück.")), ACTORS));
        assertEquals(List.of(new TieProposal("jck", "moschee", "s2", false)), TieProposal.in(List.of(new Segment("s2",
            "Mit dem Jobcenter Karlshall läuft es. Die moscheegemeinde fehlt.")), ACTORS));
        // neither within words nor names that are too short
        assertEquals(List.of(), TieProposal.in(List.of(new Segment("s3", "Jobcenterleitung, AB und ABH")), ACTORS));
    }

    @Test
    void aTieThatIsDrawnIsInTheNetworkUntilItIsUndone(@TempDir Path folder) throws ProblemException {
        try (StudySession session = new StudyStore().create(folder.resolve("Test.triangula"), "Test")) {
            session.execute(StudyOperation.of("Actors", edit -> {
                for (String name : List.of("Träger", "Verein", "Kammer")) {
                    Organisation one = ActorsFactory.eINSTANCE.createOrganisation();
                    one.setName(name);
                    edit.study().getActors().getActors().add(one);
                }
                Body body = ActorsFactory.eINSTANCE.createBody();
                body.setName("Runder Tisch");
                Membership member = ActorsFactory.eINSTANCE.createMembership();
                member.setMember(edit.study().getActors().getActors().getFirst());
                body.getMembers().add(member);
                edit.study().getActors().getActors().add(body);
            }));
            List<String> ids = session.study().getActors().getActors().stream().map(one -> one.getId()).toList();
            session.execute(new DrawTie(ids.get(0), ids.get(1), null, false, TieSign.NEGATIVE, true, ids.get(0),
                List.of(ids.get(2))));
            Network network = StudyNetwork.of(session.study().getActors(), LocalDate.of(2024, 1, 1), false);
            assertEquals(List.of("Träger", "Verein"), network.nodes().stream().map(Network.Node::label).toList());
            assertEquals(new Network.Tie(ids.get(0), ids.get(1), "", false, Network.NEGATIVE, true, null, "",
                ids.get(0), ids.get(2), session.study().getActors().getTies().getFirst().getId()),
                network.ties().getFirst());
            Network twoMode = StudyNetwork.of(session.study().getActors(), LocalDate.of(2024, 1, 1), true);
            assertEquals(Set.of("organisation", "body"), Set.copyOf(twoMode.nodes().stream().map(Network.Node::kind)
                .toList()));
            assertThrows(ProblemException.class, () -> session.execute(new DrawTie(ids.get(0), ids.get(0), null, false,
                TieSign.NEUTRAL, false, null, List.of())));
            session.undo();
            assertEquals(List.of(),
                StudyNetwork.of(session.study().getActors(), LocalDate.of(2024, 1, 1), false).ties());
        }
    }

    @Test
    void aNetworkThatIsEnteredKeepsMembersEvidenceAndTellers(@TempDir Path folder) throws ProblemException {
        try (StudySession session = new StudyStore().create(folder.resolve("Test.triangula"), "Test")) {
            session.execute(StudyOperation.of("Witness", edit -> {
                Organisation one = ActorsFactory.eINSTANCE.createOrganisation();
                one.setName("Beobachter");
                edit.study().getActors().getActors().add(one);
            }));
            String witness = session.study().getActors().getActors().getFirst().getId();
            List<Network.Node> nodes = List.of(new Network.Node("a", "Träger", "organisation", Map.of()),
                new Network.Node("b", "Runder Tisch", "body", Map.of()));
            Network network = new Network(nodes, List.of(new Network.Tie("a", "b", StudyNetwork.MEMBERSHIP, true,
                Network.NEUTRAL, false, null, "", "", ""), new Network.Tie("a", "b", "conflict", true,
                    Network.NEGATIVE, false, 2.0, "weekly", "Beobachter", witness)));
            for (int i = 0; i < 2; i++) {
                assertEquals(i == 0 ? 2 : 0, EnterNetwork.newTies(session.study().getActors(), network));
                session.execute(new EnterNetwork(network, "file"));
                Body body = (Body) session.study().getActors().getActors().getLast();
                assertEquals(1, body.getMembers().size());
                assertEquals(1, session.study().getActors().getTies().size());
            }
            org.triangula.model.actors.Tie tie = session.study().getActors().getTies().getFirst();
            assertEquals("Beobachter", tie.getPerspective().getName());
            assertEquals(witness, tie.getEvidence().getFirst().getId());
            assertEquals("weekly", tie.getFrequency());
        }
    }

    @Test
    void layoutsStayInTheSquareAndAreTheSameEachTime() {
        List<Network.Node> nodes = java.util.stream.IntStream.range(0, 40)
            .mapToObj(i -> new Network.Node("n" + i, "", "", Map.of())).toList();
        List<Network.Tie> ties = java.util.stream.IntStream.range(1, 39)
            .mapToObj(i -> Network.Tie.plain("n" + i / 3, "n" + i, false)).toList();
        Graph graph = Graph.of(new Network(nodes, ties), false);
        for (double[][] places : List.of(NetworkLayout.force(graph, 50), NetworkLayout.radial(graph),
            NetworkLayout.layered(graph))) {
            for (double[] place : places) {
                assertEquals(0.5, place[0], 0.5 + 1e-9);
                assertEquals(0.5, place[1], 0.5 + 1e-9);
            }
            assertEquals(40, java.util.Arrays.stream(places).map(java.util.Arrays::toString).distinct().count());
        }
        assertEquals(java.util.Arrays.deepToString(NetworkLayout.force(graph, 50)),
            java.util.Arrays.deepToString(NetworkLayout.force(graph, 50)));
    }
}
