// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.core.operation.StudyEdit;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.Wording;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.organization.chart.KeptValues;

/** Brings the steps of a variant to what a text says; what is the same is not touched. */
final class VariantEntry {

    private final StudyEdit edit;
    private final KnownActors actors;
    private final MediumTable media = MediumTable.supplied();

    VariantEntry(StudyEdit edit) {
        this.edit = edit;
        this.actors = new KnownActors(edit.study().getActors());
    }

    void enter(NotedVariant noted, ProcessVariant variant) {
        Map<String, ProcessStep> old = new LinkedHashMap<>();
        for (ProcessStep step : variant.getSteps()) {
            old.put(step.getKey() == null || old.containsKey(step.getKey()) ? step.getId() : step.getKey(), step);
        }
        List<ProcessStep> found = EnterProcess.match(noted.steps(), NotedStep::key, old);
        old.values().stream().filter(one -> !found.contains(one)).forEach(edit::delete);
        Map<String, ProcessStep> steps = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            ProcessStep step = found.get(i);
            if (step == null) {
                step = ActorsFactory.eINSTANCE.createProcessStep();
                variant.getSteps().add(i, step);
            } else if (variant.getSteps().indexOf(step) != i) {
                variant.getSteps().move(i, step);
            }
            fill(noted.steps().get(i), step, variant);
            steps.put(noted.steps().get(i).key(), step);
        }
        flows(noted, variant, steps);
    }

    private void fill(NotedStep noted, ProcessStep step, ProcessVariant variant) {
        EnterProcess.set(step.getKey(), noted.key(), step::setKey);
        EnterProcess.set(step.getName(), noted.name(), step::setName);
        carrier(noted.carrier(), step, variant);
        Term medium = medium(noted.medium());
        if (medium != step.getMedium()) {
            step.setMedium(medium);
        }
        EnterProcess.set(step.getDuration(), noted.duration().map(TimeSpan::text).orElse(""), step::setDuration);
        EnterProcess.set(step.getWaiting(), noted.waiting().map(TimeSpan::text).orElse(""), step::setWaiting);
        EnterProcess.replace(step.getDocuments(), noted.details().documents());
        if (step.isOptional() != noted.optional()) {
            step.setOptional(noted.optional());
        }
        EnterProcess.set(step.getNote(), noted.details().note(), step::setNote);
        EnterProcess.set(step.getSourceNote(), noted.details().source(), step::setSourceNote);
        KeptValues.set(step, StudyProcess.COMMENTS, String.join("\n", noted.comments()));
    }

    /** An actor that somebody linked by hand stays as long as the name is the same. */
    private void carrier(String name, ProcessStep step, ProcessVariant variant) {
        String before = step.getCarrierName() == null ? "" : step.getCarrierName().strip();
        boolean same = before.equals(name) || before.isEmpty() && step.getCarrier() != null
            && name.equals(step.getCarrier().getName());
        if (same && (step.getCarrier() != null || name.isEmpty())) {
            return;
        }
        EnterProcess.set(step.getCarrierName(), name, step::setCarrierName);
        Actor actor = name.isEmpty() ? null : actors.find(name,
            !variant.getCaseNames().isEmpty(), variant.getCases()).orElse(null);
        if (actor != step.getCarrier()) {
            step.setCarrier(actor);
        }
    }

    private void flows(NotedVariant noted, ProcessVariant variant, Map<String, ProcessStep> steps) {
        Map<List<ProcessStep>, ProcessFlow> old = new HashMap<>();
        List<ProcessFlow> surplus = new ArrayList<>();
        for (ProcessFlow flow : variant.getFlows()) {
            if (old.putIfAbsent(ends(flow.getFrom(), flow.getTo()), flow) != null) {
                surplus.add(flow);
            }
        }
        List<ProcessFlow> wanted = new ArrayList<>();
        for (NotedStep step : noted.steps()) {
            for (NotedFlow said : step.flows()) {
                ProcessStep from = steps.get(step.key());
                ProcessStep to = said.isEnd() ? null : steps.get(said.to());
                ProcessFlow flow = old.remove(ends(from, to));
                if (flow == null) {
                    flow = ActorsFactory.eINSTANCE.createProcessFlow();
                    flow.setFrom(from);
                    flow.setTo(to);
                    variant.getFlows().add(flow);
                }
                fill(said, flow);
                wanted.add(flow);
            }
        }
        old.values().forEach(edit::delete);
        surplus.forEach(edit::delete);
        for (int i = 0; i < wanted.size(); i++) {
            if (variant.getFlows().get(i) != wanted.get(i)) {
                variant.getFlows().move(i, wanted.get(i));
            }
        }
    }

    private static List<ProcessStep> ends(ProcessStep from, ProcessStep to) {
        List<ProcessStep> ends = new ArrayList<>();
        ends.add(from);
        ends.add(to);
        return ends;
    }

    private void fill(NotedFlow noted, ProcessFlow flow) {
        EnterProcess.set(flow.getCondition(), noted.condition(), flow::setCondition);
        Term medium = medium(noted.medium());
        if (medium != flow.getMedium()) {
            flow.setMedium(medium);
        }
        EnterProcess.set(flow.getNote(), noted.note(), flow::setNote);
        EnterProcess.set(flow.getSourceNote(), noted.source(), flow::setSourceNote);
    }

    /** The term of a medium; the vocabulary and the term are made where the study has none yet. */
    private Term medium(String key) {
        if (key.isEmpty()) {
            return null;
        }
        Vocabulary vocabulary = edit.study().getVocabularies().stream()
            .filter(one -> MediumTable.VOCABULARY.equals(one.getKey())).findFirst().orElseGet(this::makeVocabulary);
        return vocabulary.getTerms().stream().filter(one -> key.equals(one.getKey()) || key.equals(one.getName()))
            .findFirst().orElseGet(() -> {
                Term term = term(key, key, "");
                vocabulary.getTerms().add(term);
                return term;
            });
    }

    private Vocabulary makeVocabulary() {
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        vocabulary.setKey(MediumTable.VOCABULARY);
        vocabulary.setName("Media of processes");
        media.media().forEach(one -> vocabulary.getTerms().add(term(one.key(), one.english(), one.german())));
        edit.study().getVocabularies().add(vocabulary);
        return vocabulary;
    }

    private static Term term(String key, String name, String german) {
        Term term = ModelFactory.eINSTANCE.createTerm();
        term.setKey(key);
        term.setName(name);
        if (!german.isEmpty()) {
            Wording wording = ModelFactory.eINSTANCE.createWording();
            wording.setLanguage(Locale.GERMAN.getLanguage());
            wording.setText(german);
            term.getWordings().add(wording);
        }
        return term;
    }
}
