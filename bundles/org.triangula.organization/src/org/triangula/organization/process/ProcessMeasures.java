// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

/**
 * Numbers of a variant, each with how it came about.
 *
 * @param process the process
 * @param variant the variant that is measured
 * @param media the table that says which media belong together
 */
public record ProcessMeasures(NotedProcess process, NotedVariant variant, MediumTable media) {

    /** What is measured. */
    public enum Kind {
        /** Number of steps. */
        STEPS,
        /** Number of different carriers. */
        CARRIERS,
        /** Transitions between steps of different carriers. */
        HAND_OVERS,
        /** Changes from one group of media to another. */
        MEDIA_BREAKS,
        /** Hand-overs from or to the person whom the process is about. */
        CONTACTS,
        /** Summed duration in minutes. */
        DURATION,
        /** Summed waiting time in minutes. */
        WAITING
    }

    /**
     * A number.
     *
     * @param kind what is measured
     * @param least the number, or its lower end where ways or sources differ; NaN if not known
     * @param most its higher end
     * @param rule how it is counted
     * @param told how many steps say what is needed; the number is a lower bound if not all do
     * @param of number of steps
     * @param counted what was counted, in words
     * @param steps keys of the steps that were counted
     */
    public record Measure(Kind kind, double least, double most, String rule, int told, int of, List<String> counted,
        List<String> steps) {

        /** Copies the lists. */
        public Measure {
            counted = List.copyOf(counted);
            steps = List.copyOf(steps);
        }

        /**
         * Whether there is a number.
         *
         * @return false if what would have to be counted is not told
         */
        public boolean isKnown() {
            return !Double.isNaN(least);
        }

        /**
         * The number for people.
         *
         * @param locale the reader's language
         * @return for example 3, ≥ 2–3 weeks where some steps do not say it, or ?
         */
        public String text(Locale locale) {
            if (!isKnown()) {
                return "?";
            }
            return (told < of ? "≥ " : "") + (kind == Kind.DURATION || kind == Kind.WAITING
                ? SpanText.of(least, most, locale) : String.valueOf((int) least));
        }

        /**
         * How many steps say what is needed.
         *
         * @return the base in words
         */
        public String base() {
            return NLS.bind(Messages.base, told, of);
        }

        /**
         * How the number came about.
         *
         * @return the rule, the base, and what was counted
         */
        public String explanation() {
            return rule + "\n" + base() + (counted.isEmpty() ? "" : "\n" + String.join("\n", counted));
        }
    }

    /**
     * All numbers of the variant.
     *
     * @return one of each kind, in their order
     */
    public List<Measure> all() {
        return List.of(steps(), carriers(), handOvers(), mediaBreaks(), contacts(),
            time(Kind.DURATION, NotedStep::duration, Messages.durationRule),
            time(Kind.WAITING, NotedStep::waiting, Messages.waitingRule));
    }

    /**
     * A number of the variant.
     *
     * @param kind which one
     * @return the number
     */
    public Measure get(Kind kind) {
        return all().get(kind.ordinal());
    }

    private Measure count(Kind kind, String rule, long told, List<String> counted, List<String> steps) {
        return new Measure(kind, counted.size(), counted.size(), rule, (int) told, variant.steps().size(), counted,
            steps);
    }

    private Measure unknown(Kind kind, String rule, long told) {
        return new Measure(kind, Double.NaN, Double.NaN, rule, (int) told, variant.steps().size(), List.of(),
            List.of());
    }

    private long withCarrier() {
        return variant.steps().stream().filter(step -> !step.carrier().isEmpty()).count();
    }

    private Measure steps() {
        List<String> names = variant.steps().stream()
            .map(step -> step.optional() ? NLS.bind(Messages.optionalStep, step.name()) : step.name()).toList();
        return count(Kind.STEPS, Messages.stepsRule, names.size(), names,
            variant.steps().stream().map(NotedStep::key).toList());
    }

    private Measure carriers() {
        Map<String, String> carriers = new LinkedHashMap<>();
        List<String> first = new ArrayList<>();
        for (NotedStep step : variant.steps()) {
            if (!step.carrier().isEmpty()
                && carriers.putIfAbsent(step.carrier().toLowerCase(Locale.ROOT), step.carrier()) == null) {
                first.add(step.key());
            }
        }
        return count(Kind.CARRIERS, Messages.carriersRule, withCarrier(), List.copyOf(carriers.values()), first);
    }

    /** A way between two steps that the variant has. */
    private record Transition(NotedStep from, NotedFlow flow, NotedStep to) {
        boolean isHandOver() {
            return !from.carrier().isEmpty() && !to.carrier().isEmpty()
                && !from.carrier().equalsIgnoreCase(to.carrier());
        }

        String carriers() {
            return from.carrier() + " → " + to.carrier() + " (" + from.name() + " → " + to.name() + ")";
        }
    }

    private List<Transition> transitions() {
        List<Transition> transitions = new ArrayList<>();
        variant.steps().forEach(step -> step.flows().forEach(flow -> variant.step(flow.to())
            .ifPresent(next -> transitions.add(new Transition(step, flow, next)))));
        return transitions;
    }

    private static List<String> ends(List<Transition> transitions) {
        Set<String> keys = new LinkedHashSet<>();
        transitions.forEach(one -> {
            keys.add(one.from().key());
            keys.add(one.to().key());
        });
        return List.copyOf(keys);
    }

    private Measure handOvers() {
        List<Transition> found = transitions().stream().filter(Transition::isHandOver).toList();
        return count(Kind.HAND_OVERS, Messages.handOversRule, withCarrier(),
            found.stream().map(Transition::carriers).toList(), ends(found));
    }

    /**
     * Whether information passes from one group of media to another on the way from a step to what follows.
     *
     * @param from the step
     * @param flow what follows
     * @return the media in turn where the group changes; empty if it does not, or the media are not told
     */
    public List<String> mediaBreak(NotedStep from, NotedFlow flow) {
        Optional<NotedStep> to = variant.step(flow.to());
        List<String> words = new ArrayList<>(List.of(from.medium(), flow.medium()));
        to.ifPresent(step -> words.add(step.medium()));
        List<String> known = words.stream().filter(word -> media.group(word).isPresent()).toList();
        List<String> broken = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            if (!media.group(known.get(i - 1)).equals(media.group(known.get(i)))) {
                broken.add(known.get(i - 1));
                broken.add(known.get(i));
            }
        }
        return broken;
    }

    private Measure mediaBreaks() {
        List<String> counted = new ArrayList<>();
        List<Transition> found = new ArrayList<>();
        for (Transition one : transitions()) {
            List<String> broken = mediaBreak(one.from(), one.flow());
            for (int i = 0; i < broken.size(); i += 2) {
                counted.add(media.name(broken.get(i), Locale.getDefault()) + " → "
                    + media.name(broken.get(i + 1), Locale.getDefault()) + " (" + one.from().name() + " → "
                    + one.to().name() + ")");
                found.add(one);
            }
        }
        long told = variant.steps().stream().filter(step -> media.find(step.medium()).isPresent()).count();
        return told < 2 && counted.isEmpty() ? unknown(Kind.MEDIA_BREAKS, Messages.mediaBreaksRule, told)
            : count(Kind.MEDIA_BREAKS, Messages.mediaBreaksRule, told, counted, ends(found));
    }

    private Measure contacts() {
        if (process.person().isEmpty()) {
            return unknown(Kind.CONTACTS, Messages.noPerson, 0);
        }
        List<Transition> found = transitions().stream().filter(Transition::isHandOver)
            .filter(one -> process.concerns(one.from().carrier()) || process.concerns(one.to().carrier())).toList();
        return count(Kind.CONTACTS, NLS.bind(Messages.contactsRule, process.person()), withCarrier(),
            found.stream().map(Transition::carriers).toList(), ends(found));
    }

    /** The shortest and the longest way from the first step to an end; a step that can be left out may take no time. */
    private Measure time(Kind kind, Function<NotedStep, Optional<TimeSpan>> span, String rule) {
        List<NotedStep> told = variant.steps().stream().filter(step -> span.apply(step).isPresent()).toList();
        if (told.isEmpty()) {
            return unknown(kind, rule, 0);
        }
        StepOrder order = StepOrder.of(variant);
        Map<String, double[]> until = new HashMap<>();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        String first = variant.steps().getFirst().key();
        for (String key : order.sorted()) {
            double[] before = key.equals(first) ? new double[2] : until.get(key);
            NotedStep step = variant.step(key).orElseThrow();
            if (before == null) {
                continue;
            }
            double low = before[0] + (step.optional() ? 0 : span.apply(step).map(TimeSpan::leastMinutes).orElse(0.0));
            double high = before[1] + span.apply(step).map(TimeSpan::mostMinutes).orElse(0.0);
            for (String next : order.forward().get(key)) {
                until.merge(next, new double[] { low, high },
                    (one, other) -> new double[] { Math.min(one[0], other[0]), Math.max(one[1], other[1]) });
            }
            if (order.forward().get(key).isEmpty() || step.flows().stream().anyMatch(NotedFlow::isEnd)) {
                least = Math.min(least, low);
                most = Math.max(most, high);
            }
        }
        return new Measure(kind, least, most, rule, told.size(), variant.steps().size(),
            told.stream().map(step -> step.name() + ": " + span.apply(step).orElseThrow().text()).toList(),
            told.stream().map(NotedStep::key).toList());
    }
}
