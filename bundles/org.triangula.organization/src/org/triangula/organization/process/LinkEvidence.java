// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.organization.process.ProcessReader.StepPlace;

/**
 * Links passages that tell of a step to it. A passage that is linked already is not linked a second time.
 *
 * @param step id of the step
 * @param name name of the step, for the label
 * @param segments ids of the passages
 */
public record LinkEvidence(String step, String name, List<String> segments) implements StudyOperation {

    /** Copies the list. */
    public LinkEvidence {
        segments = List.copyOf(segments);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.linkEvidence, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        ProcessStep target = edit.index().find(ProcessStep.class, step)
            .orElseThrow(() -> new ProblemException(name, Messages.stepGone, Messages.processGoneRemedy));
        Set<Identified> linked = new HashSet<>();
        edit.study().getInquiry().getLinks().stream().filter(link -> link.getTarget() == target)
            .forEach(link -> linked.add(link.getSource()));
        for (String id : segments) {
            Optional<Selection> segment = edit.index().find(Selection.class, id);
            if (segment.isPresent() && linked.add(segment.get())) {
                Link link = InquiryFactory.eINSTANCE.createLink();
                link.setSource(segment.get());
                link.setTarget(target);
                link.setCreatedAt(edit.time());
                edit.study().getInquiry().getLinks().add(link);
            }
        }
    }

    /**
     * The links from passages to a step, whichever way round they were made.
     *
     * @param study the study; the caller holds the monitor of the session
     * @param step the step
     * @return the passage of each link
     */
    public static Map<Link, Selection> of(Study study, ProcessStep step) {
        Map<Link, Selection> found = new LinkedHashMap<>();
        for (Link link : study.getInquiry().getLinks()) {
            Identified other = link.getTarget() == step ? link.getSource()
                : link.getSource() == step ? link.getTarget() : null;
            Optional.ofNullable(passage(other)).ifPresent(one -> found.put(link, one));
        }
        return found;
    }

    /**
     * How many passages tell of each step of a process.
     *
     * @param study the study; the caller holds the monitor of the session
     * @param process the process
     * @return number by step; steps of which none tells are absent
     */
    public static Map<StepPlace, Integer> counts(Study study, StudyProcess process) {
        Map<Object, StepPlace> places = new HashMap<>();
        process.steps().forEach((place, step) -> places.put(step, place));
        Map<StepPlace, Integer> counts = new HashMap<>();
        for (Link link : study.getInquiry().getLinks()) {
            StepPlace place = places.get(link.getTarget());
            Identified other = link.getSource();
            if (place == null) {
                place = places.get(link.getSource());
                other = link.getTarget();
            }
            if (place != null && passage(other) != null) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Selection passage(Identified object) {
        return object instanceof Selection selection ? selection
            : object instanceof Coding coding && coding.eContainer() instanceof Selection selection ? selection : null;
    }
}
