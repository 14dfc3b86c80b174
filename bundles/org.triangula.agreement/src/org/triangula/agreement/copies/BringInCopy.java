// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * Brings what a coder did in a copy into the open study, as one operation. It compares anew when it runs, so that it
 * also
 * fits a study that was changed after the preview. A copy that holds nothing new changes nothing.
 *
 * @param session the open study
 * @param copy the copy
 * @param options what happens to deleted objects
 */
record BringInCopy(StudySession session, CoderCopy copy, MergeOptions options) implements StudyOperation {

    @Override
    public String label() {
        return Messages.bind(Messages.merge_label, copy.origin().coder());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyComparison comparison = StudyComparison.of(edit.study(), copy.study(), copy.base(), options);
        if (!comparison.isEmpty()) {
            new Run(edit, this, comparison).run();
        }
    }

    /** One run of the operation. */
    private static final class Run {
        private final StudyEdit edit;
        private final CoderCopy copy;
        private final MergeOptions options;
        private final StudyComparison comparison;
        private final MergeNotes notes;
        private final TextMerge texts;
        private final Map<String, Identified> created = new LinkedHashMap<>();

        Run(StudyEdit edit, BringInCopy operation, StudyComparison comparison) {
            this.edit = edit;
            this.copy = operation.copy;
            this.options = operation.options;
            this.comparison = comparison;
            this.notes = new MergeNotes(edit, copy);
            this.texts = new TextMerge(operation.session, edit, copy, comparison, notes);
        }

        void run() throws ProblemException {
            texts.prepare();
            for (Identified object : comparison.added) {
                created.put(object.getId(), create(object));
            }
            for (Identified object : comparison.added) {
                refer(object);
            }
            for (Identified object : comparison.added) {
                attach(object);
            }
            for (Map.Entry<String, Set<String>> entry : comparison.taken.entrySet()) {
                take(entry.getKey(), entry.getValue());
            }
            comparison.united.forEach(this::unite);
            texts.apply();
            conflicts();
            if (options.takeDeletions()) {
                comparison.deletedThere.stream().filter(comparison::isUnchangedHere).forEach(edit::delete);
            }
            notes.source(comparison.fingerprintOfCopy());
        }

        private Identified create(Identified object) throws ProblemException {
            Identified result = (Identified) EcoreUtil.create(object.eClass());
            result.setId(object.getId());
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (Fingerprint.compares(attribute) && object.eIsSet(attribute)) {
                    result.eSet(attribute, attribute.getEAttributeType() == ModelPackage.Literals.RELATIVE_PATH
                        ? store(object, (String) object.eGet(attribute)) : object.eGet(attribute));
                }
            }
            if (object instanceof Selection selection && object.eContainer() instanceof Document document) {
                texts.place(selection, document, (Selection) result);
            }
            return result;
        }

        /** Files are named after their content: what is there already has the same name. */
        private String store(Identified object, String path) throws ProblemException {
            try {
                Path file = copy.folder().resolve(path);
                String name = file.getFileName().toString();
                if (path.startsWith("texts/")) {
                    String plain = name.replaceFirst("(-[0-9a-f]{12})?\\.txt$", "");
                    return edit.storeText(plain, Files.readString(file, StandardCharsets.UTF_8)).file();
                }
                return edit.storeData(name.replaceFirst("-[0-9a-f]{12}(?=\\.|$)", ""), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new ProblemException(new Problem(copy.folder().name() + "/" + path,
                    Messages.bind(Messages.merge_fileMissing, ObjectNames.name(object)),
                    Messages.merge_fileMissing_remedy), e);
            }
        }

        private Identified find(EObject target) {
            if (!(target instanceof Identified identified)) {
                return null;
            }
            Identified made = created.get(identified.getId());
            return made != null ? made : edit.index().find(comparison.name(identified.getId()));
        }

        private void refer(Identified object) {
            Identified result = created.get(object.getId());
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (Fingerprint.compares(reference) && object.eIsSet(reference)) {
                    set(result, reference, targets(object, reference));
                }
            }
        }

        private List<Object> targets(EObject object, EReference reference) {
            List<Object> targets = new ArrayList<>();
            for (Object value : Fingerprint.values(object, reference)) {
                Identified target = find((EObject) value);
                if (target != null && !targets.contains(target)) {
                    targets.add(target);
                }
            }
            return targets;
        }

        private static void set(EObject object, EStructuralFeature feature, List<Object> values) {
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> list = (EList<Object>) object.eGet(feature);
                list.removeIf(value -> !values.contains(value));
                values.stream().filter(value -> !list.contains(value)).forEach(list::add);
            } else if (values.isEmpty()) {
                object.eUnset(feature);
            } else {
                object.eSet(feature, values.getFirst());
            }
        }

        private void attach(Identified object) {
            Identified result = created.get(object.getId());
            Identified container = find(object.eContainer());
            EReference feature = object.eContainmentFeature();
            if (container == null) {
                notes.lost(object);
            } else if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> list = (EList<Object>) container.eGet(feature);
                list.add(result);
            } else if (container.eGet(feature) == null) {
                container.eSet(feature, result);
            } else {
                notes.both(container, (Identified) container.eGet(feature), object);
            }
        }

        private void take(String id, Set<String> names) throws ProblemException {
            Identified here = edit.index().find(id);
            Identified there = comparison.theirs(id);
            for (String name : names) {
                if (Fingerprint.PLACE.equals(name)) {
                    move(here, there);
                    continue;
                }
                EStructuralFeature feature = here.eClass().getEStructuralFeature(name);
                if (feature instanceof EReference reference) {
                    set(here, reference, targets(there, reference));
                } else if (((EAttribute) feature).getEAttributeType() == ModelPackage.Literals.RELATIVE_PATH
                    && there.eGet(feature) != null) {
                    here.eSet(feature, store(there, (String) there.eGet(feature)));
                } else if (feature.isMany()) {
                    set(here, feature, List.copyOf(Fingerprint.values(there, feature)));
                } else if (there.eIsSet(feature)) {
                    here.eSet(feature, there.eGet(feature));
                } else {
                    here.eUnset(feature);
                }
            }
        }

        private void move(Identified here, Identified there) {
            Identified container = find(there.eContainer());
            EReference feature = there.eContainmentFeature();
            if (container == null || EcoreUtil.isAncestor(here, container) || !feature.isMany()) {
                notes.conflict(here, Messages.conflict_place, ObjectNames.name(here.eContainer()),
                    ObjectNames.name(there.eContainer()));
                return;
            }
            @SuppressWarnings("unchecked")
            EList<Object> list = (EList<Object>) container.eGet(feature);
            list.add(here);
        }

        private void unite(String id, Set<String> names) {
            Identified here = edit.index().find(id);
            Identified there = comparison.theirs(id);
            for (String name : names) {
                EStructuralFeature feature = here.eClass().getEStructuralFeature(name);
                List<Object> values = new ArrayList<>(Fingerprint.values(here, feature));
                List<?> more = feature instanceof EReference reference ? targets(there, reference)
                    : Fingerprint.values(there, feature);
                more.stream().filter(value -> !values.contains(value)).forEach(values::add);
                set(here, feature, values);
            }
        }

        private void conflicts() {
            comparison.conflicts.forEach((id, names) -> {
                Identified here = edit.index().find(id);
                Identified there = comparison.theirs(id);
                for (String name : names) {
                    EStructuralFeature feature = here.eClass().getEStructuralFeature(name);
                    if (feature == null) {
                        notes.conflict(here, Messages.conflict_place, ObjectNames.name(here.eContainer()),
                            ObjectNames.name(there.eContainer()));
                    } else {
                        notes.conflict(here, name, ObjectNames.value(here, feature),
                            ObjectNames.value(there, feature));
                    }
                }
            });
            notes.write();
        }
    }
}
