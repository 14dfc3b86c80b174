// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case selection with its log.
 *
 * @param selected what was selected, in the order of the selection
 * @param log each decision with its reason
 * @param unfilled quota cells that could not be filled
 */
public record CaseSelection(List<Selected> selected, List<Entry> log, List<Unfilled> unfilled) {

    /** Copies the lists. */
    public CaseSelection {
        selected = List.copyOf(selected);
        log = List.copyOf(log);
        unfilled = List.copyOf(unfilled);
    }

    /**
     * A candidate: one row of the table.
     *
     * @param name name
     * @param values values by column; empty values are left out
     */
    public record Candidate(String name, Map<String, String> values) {
        /** Copies the map. */
        public Candidate {
            values = Map.copyOf(values);
        }
    }

    /**
     * A selected candidate.
     *
     * @param candidate the candidate
     * @param cell the quota cell: state and kind
     * @param label strong, weak or empty where there is no such label or it could not be found out
     */
    public record Selected(Candidate candidate, String cell, String label) {
    }

    /**
     * A line of the log.
     *
     * @param stage S0 to S7, see the rules
     * @param subject what was decided about: a state or a candidate
     * @param decision what was decided
     * @param missing columns that were needed and are not there; empty if nothing was missing
     */
    public record Entry(String stage, String subject, String decision, List<String> missing) {
        /** Copies the list. */
        public Entry {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A quota cell that could not be filled.
     *
     * @param cell state and kind
     * @param wanted quota
     * @param found how many were selected
     */
    public record Unfilled(String cell, int wanted, int found) {
    }

    /**
     * A difference from a published sample.
     *
     * @param name name of the candidate
     * @param published whether the published sample has it (and this selection not)
     * @param explanations log entries about it or its cell, which say why or which inputs were missing
     */
    public record Difference(String name, boolean published, List<Entry> explanations) {
        /** Copies the list. */
        public Difference {
            explanations = List.copyOf(explanations);
        }
    }

    /**
     * What was decided about a candidate.
     *
     * @param candidate the candidate
     * @param selected how it was selected; empty if it was not
     * @param entries what the log says about it, in the order of the stages
     */
    public record Outcome(Candidate candidate, Optional<Selected> selected, List<Entry> entries) {
        /** Copies the list. */
        public Outcome {
            entries = List.copyOf(entries);
        }

        /**
         * The stage that decided.
         *
         * @return the stage that selected it, or the last one that left it out; empty if the log says nothing
         */
        public String stage() {
            return entries.stream().map(Entry::stage).filter(stage -> selected.isEmpty()
                || List.of("S2", "S3", "S4").contains(stage)).reduce((one, other) -> selected.isPresent() ? one : other)
                .orElse("");
        }

        /**
         * What the rules colour it by.
         *
         * @return strong, weak or selected; the stage if it was not selected
         */
        public String colour() {
            return selected.map(one -> one.label().isEmpty() ? "selected" : one.label()).orElseGet(this::stage);
        }
    }

    /**
     * What was decided about each candidate.
     *
     * @param candidates the candidates
     * @return one outcome per candidate, in their order
     */
    public List<Outcome> outcomes(List<Candidate> candidates) {
        Map<String, Selected> chosen = new HashMap<>();
        selected.forEach(one -> chosen.put(one.candidate().name(), one));
        Map<String, List<Entry>> entries = new HashMap<>();
        log.forEach(one -> entries.computeIfAbsent(one.subject(), key -> new ArrayList<>()).add(one));
        return candidates.stream().map(one -> new Outcome(one, Optional.ofNullable(chosen.get(one.name())),
            entries.getOrDefault(one.name(), List.of()).stream()
                .sorted(Comparator.comparing(Entry::stage)).toList())).toList();
    }

    /**
     * Compares with a published sample.
     *
     * @param sample names of the published sample
     * @return the differences with their explanations
     */
    public List<Difference> differences(List<String> sample) {
        Set<String> ours = new LinkedHashSet<>();
        selected.forEach(one -> ours.add(one.candidate().name()));
        List<Difference> differences = new ArrayList<>();
        for (String name : sample) {
            if (!ours.contains(name)) {
                differences.add(new Difference(name, true, about(name)));
            }
        }
        ours.stream().filter(name -> !sample.contains(name))
            .forEach(name -> differences.add(new Difference(name, false, about(name))));
        return differences;
    }

    private List<Entry> about(String name) {
        return log.stream().filter(entry -> entry.subject().equals(name)).toList();
    }
}
