// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.organization.chart.KeptValues;

/**
 * Brings a process of the study to what a text says. Variants and steps are found again by their key, else by their
 * place, so that links to them stay when a name is typed anew; those that the text no longer has are deleted.
 *
 * @param process id of the process; {@code null} for the one with the key of the text, or a new one if there is none
 * @param noted what the text says
 */
public record EnterProcess(String process, NotedProcess noted) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.enterProcess, noted.name().isEmpty() ? noted.key() : noted.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        EList<Process> all = edit.study().getActors().getProcesses();
        Process target = process == null
            ? all.stream().filter(one -> noted.key().equals(one.getKey())).findFirst().orElse(null)
            : edit.index().find(Process.class, process).orElseThrow(() -> new ProblemException(noted.name(),
                Messages.processGone, Messages.processGoneRemedy));
        StudyProcess before = target == null ? null : StudyProcess.of(target);
        if (target == null) {
            target = ActorsFactory.eINSTANCE.createProcess();
            all.add(target);
        }
        set(target.getKey(), noted.key(), target::setKey);
        set(target.getName(), noted.name(), target::setName);
        set(target.getPersonConcerned(), noted.person(), target::setPersonConcerned);
        set(target.getDescription(), noted.note(), target::setDescription);
        set(target.getSourceNote(), String.join("\n", noted.sources()), target::setSourceNote);
        var task = noted.task().isEmpty() ? null : edit.study().getActors().getTasks().stream()
            .filter(one -> noted.task().equalsIgnoreCase(StudyProcess.taskKey(one))).findFirst().orElse(null);
        if (task != target.getTask()) {
            target.setTask(task);
        }
        KeptValues.set(target, StudyProcess.TASK, task == null ? noted.task() : "");
        KeptValues.set(target, StudyProcess.COMMENTS, String.join("\n", noted.comments()));
        KeptValues.set(target, StudyProcess.CLOSING, String.join("\n", noted.closing()));
        enterVariants(edit, target, before);
    }

    private void enterVariants(StudyEdit edit, Process target, StudyProcess before) {
        Map<String, ProcessVariant> old = before == null ? Map.of() : before.variants();
        List<ProcessVariant> found = match(noted.variants(), NotedVariant::key, old);
        old.values().stream().filter(one -> !found.contains(one)).forEach(edit::delete);
        VariantEntry entry = new VariantEntry(edit);
        for (int i = 0; i < found.size(); i++) {
            ProcessVariant variant = found.get(i);
            NotedVariant said = noted.variants().get(i);
            if (variant == null) {
                variant = ActorsFactory.eINSTANCE.createProcessVariant();
                target.getVariants().add(i, variant);
            } else if (target.getVariants().indexOf(variant) != i) {
                target.getVariants().move(i, variant);
            }
            set(variant.getKey(), said.key(), variant::setKey);
            set(variant.getName(), said.name(), variant::setName);
            header(edit, variant, said.header());
            KeptValues.set(variant, StudyProcess.COMMENTS, String.join("\n", said.comments()));
            entry.enter(said, variant);
        }
    }

    private static void header(StudyEdit edit, ProcessVariant variant, NotedVariant.Header header) {
        set(variant.getValidFrom(), header.from(), variant::setValidFrom);
        set(variant.getValidUntil(), header.until(), variant::setValidUntil);
        set(variant.getTrigger(), header.trigger(), variant::setTrigger);
        set(variant.getDescription(), header.note(), variant::setDescription);
        set(variant.getSourceNote(), String.join("\n", header.sources()), variant::setSourceNote);
        replace(variant.getCaseNames(), header.cases());
        // a case that somebody linked by hand under another name stays as long as the text names it
        List<NamedElement> cases = new ArrayList<>();
        for (String name : header.cases()) {
            variant.getCases().stream().filter(one -> name.equals(one.getName())).findFirst()
                .or(() -> edit.study().getInquiry().getCases().stream().filter(one -> name.equals(one.getName()))
                    .map(NamedElement.class::cast).findFirst())
                .or(() -> edit.study().getPlaces().getAreas().stream().filter(one -> name.equals(one.getName()))
                    .map(NamedElement.class::cast).findFirst())
                .filter(one -> !cases.contains(one)).ifPresent(cases::add);
        }
        replace(variant.getCases(), cases);
    }

    /** Changes a list only where it differs. */
    static <T> void replace(EList<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.clear();
            list.addAll(wanted);
        }
    }

    /** Changes a text only where it differs; an empty one is unset. */
    static void set(String before, String after, Consumer<String> setter) {
        if (!Objects.requireNonNullElse(before, "").strip().equals(after)) {
            setter.accept(after.isEmpty() ? null : after);
        }
    }

    /**
     * Which objects are meant: by key, and what is left over by its place; null where something is new. An object that
     * lost its key because its name was typed anew still stands at its place.
     */
    static <N, O extends Identified> List<O> match(List<N> noted, Function<N, String> key, Map<String, O> old) {
        Map<String, O> left = new LinkedHashMap<>(old);
        Map<Integer, O> found = new HashMap<>();
        for (int i = 0; i < noted.size(); i++) {
            O same = left.remove(key.apply(noted.get(i)));
            if (same != null) {
                found.put(i, same);
            }
        }
        List<O> places = new ArrayList<>(old.values());
        List<O> matched = new ArrayList<>();
        for (int i = 0; i < noted.size(); i++) {
            O here = found.get(i);
            if (here == null && places.size() == noted.size() && left.containsValue(places.get(i))) {
                here = places.get(i);
            }
            matched.add(here);
        }
        return matched;
    }
}
