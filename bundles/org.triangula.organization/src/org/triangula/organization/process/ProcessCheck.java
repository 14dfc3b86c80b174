// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;

/** Looks for what cannot be right, or is not told, in a process. */
public final class ProcessCheck {

    private ProcessCheck() {
    }

    /** What may be wrong. */
    public enum Kind {
        /** A variant has no steps. */
        NO_STEPS,
        /** No way leads to a step. */
        UNREACHABLE,
        /** From a step no end can be reached. */
        DEAD_END,
        /** The only way has a condition, and nothing says what happens otherwise. */
        OPEN_CONDITION,
        /** It is not told who does it. */
        NO_CARRIER,
        /** The study has no actor of this name. */
        UNKNOWN_CARRIER
    }

    /**
     * Something found.
     *
     * @param kind what it is
     * @param variant key of the variant
     * @param step key of the step; empty if it is about the variant
     * @param reason what is wrong
     * @param remedy what to do
     */
    public record Finding(Kind kind, String variant, String step, String reason, String remedy) {

        /**
         * Whether something is wrong, and not only not known.
         *
         * @return true if so
         */
        public boolean isFault() {
            return kind != Kind.NO_CARRIER && kind != Kind.UNKNOWN_CARRIER;
        }
    }

    /**
     * Checks a process.
     *
     * @param process the process
     * @param isActor whether the study has an actor of a name
     * @return what was found, by variant and step
     */
    public static List<Finding> of(NotedProcess process, Predicate<String> isActor) {
        List<Finding> findings = new ArrayList<>();
        for (NotedVariant variant : process.variants()) {
            if (variant.steps().isEmpty()) {
                findings.add(new Finding(Kind.NO_STEPS, variant.key(), "", NLS.bind(Messages.noSteps, variant.label()),
                    Messages.noStepsRemedy));
                continue;
            }
            check(process, variant, isActor, findings);
        }
        return findings;
    }

    private static void check(NotedProcess process, NotedVariant variant, Predicate<String> isActor,
        List<Finding> findings) {
        Set<String> reached = reached(variant);
        Set<String> ending = ending(variant);
        Set<String> told = new HashSet<>();
        for (NotedStep step : variant.steps()) {
            if (!reached.contains(step.key())) {
                findings.add(finding(Kind.UNREACHABLE, variant, step, Messages.unreachable,
                    Messages.unreachableRemedy));
            }
            if (!ending.contains(step.key())) {
                findings.add(finding(Kind.DEAD_END, variant, step, Messages.deadEnd, Messages.deadEndRemedy));
            }
            if (step.flows().size() == 1 && !step.flows().getFirst().condition().isEmpty()) {
                findings.add(finding(Kind.OPEN_CONDITION, variant, step, Messages.openCondition,
                    Messages.openConditionRemedy));
            }
            if (step.carrier().isEmpty()) {
                findings.add(finding(Kind.NO_CARRIER, variant, step, Messages.noCarrier, Messages.noCarrierRemedy));
            } else if (!process.concerns(step.carrier()) && !isActor.test(step.carrier())
                && told.add(step.carrier())) {
                findings.add(new Finding(Kind.UNKNOWN_CARRIER, variant.key(), step.key(),
                    NLS.bind(Messages.unknownCarrier, step.carrier()), Messages.unknownCarrierRemedy));
            }
        }
    }

    private static Finding finding(Kind kind, NotedVariant variant, NotedStep step, String reason, String remedy) {
        return new Finding(kind, variant.key(), step.key(), NLS.bind(reason, step.name()), remedy);
    }

    private static Set<String> reached(NotedVariant variant) {
        Map<String, List<String>> next = new HashMap<>();
        variant.steps().forEach(step -> next.put(step.key(), step.flows().stream().map(NotedFlow::to).toList()));
        return walk(List.of(variant.steps().getFirst().key()), next);
    }

    private static Set<String> ending(NotedVariant variant) {
        Map<String, List<String>> before = new HashMap<>();
        variant.steps().forEach(step -> step.flows().forEach(
            flow -> before.computeIfAbsent(flow.to(), key -> new ArrayList<>()).add(step.key())));
        return walk(variant.steps().stream()
            .filter(step -> step.flows().isEmpty() || step.flows().stream().anyMatch(NotedFlow::isEnd))
            .map(NotedStep::key).toList(), before);
    }

    private static Set<String> walk(List<String> from, Map<String, List<String>> next) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String key : next.getOrDefault(open.poll(), List.of())) {
                if (seen.add(key)) {
                    open.add(key);
                }
            }
        }
        return seen;
    }
}
