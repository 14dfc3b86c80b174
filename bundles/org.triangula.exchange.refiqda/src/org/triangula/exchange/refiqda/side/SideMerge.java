// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;

/**
 * Brings the study of a side file into a study. Where the project is the one that the side file was written with, all
 * of it comes in. Where another program has changed the project, that has been entered before, and only what the
 * standard has no place for is added, as far as what it belongs to is still there. What the side file does not say
 * stays as the study has it.
 */
public final class SideMerge {

    private final Study theirs;
    private final Study ours;
    private final Counterparts counterparts;
    private final SideSelection selection;

    private SideMerge(SideFile side, Study ours, Function<String, Identified> index) {
        this.theirs = side.study();
        this.ours = ours;
        this.counterparts = new Counterparts(theirs, ours, index);
        this.selection = new SideSelection(side.isWhole(), isFresh(ours), counterparts);
        if (!side.isWhole()) {
            leaveOutCarried();
        }
    }

    /** What the project could carry and does not have any more was removed by the other program. */
    private void leaveOutCarried() {
        for (TreeIterator<EObject> all = theirs.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (counterparts.of(object) == null && selection.isCarried(object)) {
                counterparts.leaveOut(object);
            }
        }
        counterparts.leaveOutDependents(theirs);
    }

    /** Whether a study has nothing of its own yet, so that it can become the study of the side file. */
    private static boolean isFresh(Study study) {
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            switch (object.eClass().getName()) {
                case "Places", "Actors", "Texts", "CodeSystem", "Surveys", "Inquiry" -> {
                    // every study has them
                }
                // what this import has entered already does not count
                case "Source" -> all.prune();
                case "Vocabulary" -> all.prune();
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether identities of the side file belong to something else in a study, so that it cannot be used there.
     *
     * @param side the side file
     * @param study the study
     * @return true if so
     */
    public static boolean isConflict(SideFile side, Study study) {
        return new Counterparts(side.study(), study, index(study)::get).isConflict();
    }

    private static Map<String, Identified> index(Study study) {
        Map<String, Identified> index = new HashMap<>();
        index.put(study.getId(), study);
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified && identified.getId() != null) {
                index.put(identified.getId(), identified);
            }
        }
        return index;
    }

    /**
     * Foresees what the side file brings.
     *
     * @param side the side file
     * @param study the study; not changed
     * @param carried identities that the project in the package has, which will be in the study by then
     * @return numbers and findings
     */
    public static Outlook foresee(SideFile side, Study study, Set<String> carried) {
        Map<String, Identified> index = index(study);
        SideMerge merge = new SideMerge(side, study, index::get);
        Tally tally = new Tally();
        for (TreeIterator<EObject> all = side.study().eAllContents(); all.hasNext();) {
            Identified object = (Identified) all.next();
            Identified counterpart = merge.counterparts.of(object);
            boolean coming = !side.isWhole() && counterpart == null && carried.contains(object.getId());
            if (counterpart != null) {
                tally.known(merge.selection.labelled(object), merge.selection.differs(object, counterpart));
            } else if (coming) {
                tally.known(merge.selection.labelled(object), false);
            } else if (!merge.counterparts.isLeftOut(object) || merge.isBelowComing(object, carried)) {
                tally.added(merge.selection.labelled(object), object);
            } else {
                merge.selection.lostKinds(object).forEach(tally::unfitting);
            }
        }
        return tally.outlook(side.isWhole(), merge.selection);
    }

    /** Whether something is left out only because what contains it is not in the study yet. */
    private boolean isBelowComing(EObject object, Set<String> carried) {
        return !selection.isCarried(object) && object.eContainer() instanceof Identified container
            && (carried.contains(container.getId()) || isBelowComing(container, carried));
    }

    /**
     * What a side file brings.
     *
     * @param counts numbers of each kind
     * @param findings what a person should know
     * @param preview the objects behind the numbers
     */
    public record Outlook(List<Count> counts, List<Finding> findings, ImportPreview preview) {
    }

    /** Adds up. */
    private static final class Tally {

        private final Carried carried = Carried.load();
        private final Map<String, int[]> numbers = new LinkedHashMap<>();
        private final Map<String, Integer> unfitting = new LinkedHashMap<>();
        private final Map<EObject, Boolean> counted = new LinkedHashMap<>();
        private final Set<EObject> added = new HashSet<>();
        private final ImportPreview.Builder preview = new ImportPreview.Builder();

        void known(Optional<EObject> object, boolean changed) {
            object.ifPresent(each -> {
                Boolean before = counted.get(each);
                int[] number = number(each);
                if (before == null) {
                    number[0]++;
                }
                if (changed && !Boolean.TRUE.equals(before)) {
                    number[2]++;
                }
                counted.put(each, changed || Boolean.TRUE.equals(before));
            });
        }

        void added(Optional<EObject> labelled, EObject object) {
            if (labelled.isPresent() && labelled.get() == object) {
                int[] number = number(object);
                number[0]++;
                number[1]++;
                counted.put(object, true);
                added.add(object);
            } else {
                known(labelled, true);
            }
        }

        void unfitting(String kind) {
            unfitting.merge(kind, 1, Integer::sum);
        }

        private int[] number(EObject object) {
            return numbers.computeIfAbsent(carried.label(object).orElse(""), key -> new int[3]);
        }

        /** The kinds of things that change in an object or in its parts. */
        private static List<FieldChange> fields(EObject object, SideSelection selection, String label) {
            List<FieldChange> fields = selection.lostKinds(object).stream()
                .map(kind -> new FieldChange(LostKind.label(kind), "", "")).toList();
            return fields.isEmpty() ? List.of(new FieldChange(label, "", "")) : fields;
        }

        Outlook outlook(boolean whole, SideSelection selection) {
            List<Count> counts = new ArrayList<>();
            numbers.forEach((label, number) -> counts.add(new Count(label, number[0], number[1], number[2])));
            List<Finding> findings = new ArrayList<>();
            findings.add(new Finding(whole ? Severity.NOTE : Severity.DOUBTFUL, "",
                whole ? Messages.whole : Messages.changed));
            unfitting.forEach((kind, number) -> findings.add(new Finding(Severity.LOST, LostKind.label(kind),
                Messages.bind(Messages.unfitting, number))));
            counted.forEach((object, changed) -> {
                String label = carried.label(object).orElse("");
                String name = object instanceof NamedElement named ? named.getName() : "";
                if (added.contains(object)) {
                    preview.added(label, name, SideFile.PART);
                } else {
                    preview.known(label, name, SideFile.PART, changed ? fields(object, selection, label) : List.of());
                }
            });
            return new Outlook(counts, findings, preview.build());
        }
    }

    /**
     * Brings the side file in.
     *
     * @param side the side file
     * @param edit the study to change
     * @param container the package, for texts and data files
     * @param before identities of the objects that the study had before the import
     * @throws ProblemException if a file cannot be read or stored
     */
    public static void perform(SideFile side, StudyEdit edit, ProjectPackage container, Set<String> before)
        throws ProblemException {
        SideMerge merge = new SideMerge(side, edit.study(), edit.index()::find);
        if (!merge.counterparts.isConflict()) {
            merge.perform(new SideStore(side, edit, container), before);
        }
    }

    private void perform(SideStore store, Set<String> before) throws ProblemException {
        // references and paths first, while nobody watches: what joins the study is complete
        for (TreeIterator<EObject> all = theirs.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (counterparts.of(object) == null && !counterparts.isLeftOut(object)) {
                redirect(object);
                store.settle(object);
            }
        }
        Map<Identified, Identified> known = new LinkedHashMap<>();
        known.put(theirs, ours);
        new SideContents(counterparts, selection, known).merge(theirs, ours);
        for (Map.Entry<Identified, Identified> pair : known.entrySet()) {
            if (!before.contains(pair.getValue().getId())) {
                selection.unsettle(pair.getKey(), pair.getValue());
            }
            selection.settle(pair.getKey(), pair.getValue(), store);
        }
    }

    private void redirect(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || !object.eIsSet(reference)) {
                continue;
            }
            Object value = object.eGet(reference);
            if (value instanceof List<?> many) {
                List<EObject> targets = counterparts.targets(many);
                if (!targets.equals(many)) {
                    object.eSet(reference, targets);
                }
            } else {
                EObject target = counterparts.target((EObject) value);
                if (target != value) {
                    object.eSet(reference, target);
                }
            }
        }
    }

    /** Features of an object that hold values of their own. */
    static List<EStructuralFeature> plain(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
            .filter(feature -> !(feature instanceof EReference reference && reference.isContainment())
                && !feature.getName().equals("id")).toList();
    }
}
