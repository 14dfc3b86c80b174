// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.triangula.core.study.StudySession;
import org.triangula.model.Dated;
import org.triangula.model.Term;
import org.triangula.organization.Validity;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.Network.Tie;
import org.triangula.organization.network.StudyNetwork;
import org.triangula.organization.network.layout.StudySites;
import org.triangula.organization.ui.network.NetworkBar.Choice;
import org.triangula.organization.ui.network.NetworkSettings.Layout;
import org.triangula.ui.presentation.ObjectPresentation;

/**
 * Reads the network of a study and computes what is seen of it. For background jobs.
 *
 * @param result what is seen
 * @param types types of ties to choose from
 * @param tellers who tells of ties
 * @param frequencies how frequent ties are said to be
 */
record NetworkComputation(NetworkResult result, List<Choice> types, List<Choice> tellers, List<Choice> frequencies) {

    /** Reads and computes; empty if it was given up. */
    static Optional<NetworkComputation> of(StudySession session, NetworkSettings settings, LocalDate date,
        BooleanSupplier cancelled) {
        Predicate<Dated> holds = fact -> settings.always() || Validity.holdsOn(fact, date);
        ObjectPresentation presentation = new ObjectPresentation();
        Map<String, String> typeNames = new HashMap<>(Map.of(StudyNetwork.MEMBERSHIP, Messages.membership, "shared",
            Messages.shared));
        Network network;
        StudySites sites;
        synchronized (session) {
            terms(session).forEach(term -> typeNames.put(term.getKey(), presentation.label(term)));
            network = StudyNetwork.of(session.study().getActors(), holds, settings.mode().told(),
                settings.mode() != NetworkSettings.Mode.TIES);
            sites = settings.layout() == Layout.GROUND ? StudySites.of(session.study(), holds)
                : new StudySites(Map.of(), List.of());
        }
        TreeSet<String> types = new TreeSet<>();
        TreeSet<String> tellers = new TreeSet<>();
        TreeSet<String> frequencies = new TreeSet<>();
        for (Tie tie : network.ties()) {
            types.add(tie.type());
            tellers.add(tie.perspective());
            frequencies.add(tie.frequency());
        }
        Map<String, String> names = new HashMap<>();
        network.nodes().forEach(node -> names.put(node.id(), node.label()));
        return NetworkResult.of(settings, network, sites, typeNames, cancelled).map(result ->
            new NetworkComputation(result, choices(types, typeNames), choices(tellers, names),
                choices(frequencies, Map.of())));
    }

    private static List<Choice> choices(TreeSet<String> keys, Map<String, String> names) {
        List<Choice> choices = new ArrayList<>();
        keys.stream().filter(key -> !key.isEmpty())
            .forEach(key -> choices.add(new Choice(key, names.getOrDefault(key, key))));
        choices.sort(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER));
        return choices;
    }

    /** The types of ties of a study. */
    static List<Term> terms(StudySession session) {
        return session.study().getVocabularies().stream().filter(one -> "tie-type".equals(one.getKey()))
            .flatMap(one -> one.getTerms().stream()).filter(term -> term.getKey() != null).toList();
    }
}
