// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.model.Element;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;
import org.triangula.model.Term;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.model.actors.Task;
import org.triangula.organization.chart.KeptValues;
import org.triangula.organization.process.ProcessReader.StepPlace;

/**
 * A process of a study as a value that can be written, laid out and compared, with the objects it was made of.
 *
 * @param noted the process
 * @param variants variant of the study by key
 * @param steps step of the study by variant and key
 */
public record StudyProcess(NotedProcess noted, Map<String, ProcessVariant> variants,
    Map<StepPlace, ProcessStep> steps) {

    /** Property that keeps the word for a task that the study does not know. */
    static final String TASK = "task";
    /** Property that keeps lines of comment. */
    static final String COMMENTS = "comment";
    /** Property that keeps lines of comment behind everything. */
    static final String CLOSING = "closing-comment";

    /** Copies the maps, keeping their order. */
    public StudyProcess {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /**
     * Makes the value. The caller holds the monitor of the session.
     *
     * @param process a process of a study
     * @return the value and its objects
     */
    public static StudyProcess of(Process process) {
        Map<String, ProcessVariant> variants = new LinkedHashMap<>();
        Map<StepPlace, ProcessStep> steps = new LinkedHashMap<>();
        List<NotedVariant> noted = new ArrayList<>();
        Set<String> keys = own(process.getVariants().stream().map(ProcessVariant::getKey).toList());
        for (ProcessVariant variant : process.getVariants()) {
            String key = key(variant.getKey(), variant, "variant", keys, variants.keySet());
            variants.put(key, variant);
            noted.add(variant(key, variant, steps));
        }
        String task = Optional.ofNullable(process.getTask()).map(StudyProcess::taskKey)
            .or(() -> KeptValues.get(process, TASK)).orElse("");
        return new StudyProcess(new NotedProcess(text(process.getKey()).isEmpty() ? keyOf(process, "process")
            : process.getKey(), name(process), task, text(process.getPersonConcerned()),
            text(process.getDescription()), sources(process), noted, lines(process, COMMENTS),
            lines(process, CLOSING)), variants, steps);
    }

    /**
     * The word by which a text names a task.
     *
     * @param task the task
     * @return its key; its name where it has none
     */
    static String taskKey(Task task) {
        return text(task.getKey()).isEmpty() ? name(task) : task.getKey();
    }

    private static Set<String> own(List<String> keys) {
        return keys.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    /** The key that an object has; one that is missing or taken is made from the name. */
    private static String key(String own, NamedElement element, String nameless, Set<String> reserved,
        Set<String> taken) {
        if (own != null && !own.isBlank() && !taken.contains(own) && !own.equals(ProcessReader.END)) {
            return own;
        }
        String wanted = keyOf(element, nameless);
        String key = wanted;
        for (int number = 2; taken.contains(key) || reserved.contains(key) || key.equals(ProcessReader.END); number++) {
            key = wanted + "-" + number;
        }
        return key;
    }

    private static String keyOf(NamedElement element, String nameless) {
        return name(element).isEmpty() ? nameless : ProcessReader.keyOf(name(element));
    }

    private static String name(NamedElement element) {
        return line(element.getName());
    }

    /** A value of one line. */
    private static String line(String value) {
        return text(value).replaceAll("[\\s]+", " ");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static List<String> sources(Sourced sourced) {
        return text(sourced.getSourceNote()).lines().toList();
    }

    private static List<String> lines(Element element, String key) {
        return KeptValues.get(element, key).stream().flatMap(String::lines).toList();
    }

    private static NotedVariant variant(String key, ProcessVariant variant, Map<StepPlace, ProcessStep> steps) {
        Map<ProcessStep, String> keys = new HashMap<>();
        Set<String> reserved = own(variant.getSteps().stream().map(ProcessStep::getKey).toList());
        Set<String> taken = new HashSet<>();
        for (ProcessStep step : variant.getSteps()) {
            String own = key(step.getKey(), step, "step", reserved, taken);
            taken.add(own);
            keys.put(step, own);
            steps.put(new StepPlace(key, own), step);
        }
        List<String> cases = new ArrayList<>(variant.getCaseNames().stream().map(StudyProcess::line).toList());
        variant.getCases().stream().map(StudyProcess::name).filter(name -> !cases.contains(name)).forEach(cases::add);
        return new NotedVariant(key, name(variant), new NotedVariant.Header(cases, text(variant.getValidFrom()),
            text(variant.getValidUntil()), line(variant.getTrigger()), text(variant.getDescription()),
            sources(variant)), variant.getSteps().stream().map(step -> step(variant, step, keys)).toList(),
            lines(variant, COMMENTS));
    }

    private static NotedStep step(ProcessVariant variant, ProcessStep step, Map<ProcessStep, String> keys) {
        List<NotedFlow> flows = variant.getFlows().stream().filter(flow -> flow.getFrom() == step)
            .filter(flow -> flow.getTo() == null || keys.containsKey(flow.getTo()))
            .map(flow -> flow(flow, keys)).toList();
        return new NotedStep(keys.get(step), name(step), carrier(step), medium(step.getMedium()),
            TimeSpan.parse(text(step.getDuration())), TimeSpan.parse(text(step.getWaiting())), step.isOptional(),
            new NotedStep.Details(step.getDocuments().stream().map(StudyProcess::line)
                .filter(one -> !one.isEmpty()).toList(), line(step.getNote()), line(step.getSourceNote())), flows,
            lines(step, COMMENTS));
    }

    private static NotedFlow flow(ProcessFlow flow, Map<ProcessStep, String> keys) {
        return new NotedFlow(flow.getTo() == null ? "" : keys.get(flow.getTo()), line(flow.getCondition()),
            medium(flow.getMedium()), line(flow.getNote()), line(flow.getSourceNote()));
    }

    private static String carrier(ProcessStep step) {
        return !text(step.getCarrierName()).isEmpty() || step.getCarrier() == null ? line(step.getCarrierName())
            : name(step.getCarrier());
    }

    private static String medium(Term term) {
        return term == null ? "" : text(term.getKey()).isEmpty() ? name(term) : term.getKey();
    }
}
