// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.model.Decision;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;

/** Keeps in the study what both sides had where only one value can stand, and that the copy was brought in. */
final class MergeNotes {

    private final StudyEdit edit;
    private final CoderCopy copy;
    private final Map<Identified, List<String>> lines = new LinkedHashMap<>();

    MergeNotes(StudyEdit edit, CoderCopy copy) {
        this.edit = edit;
        this.copy = copy;
    }

    /** Two values of one thing; the one of the open study stands. */
    void conflict(Identified object, String what, String here, String there) {
        lines.computeIfAbsent(object, each -> new ArrayList<>())
            .add(Messages.bind(Messages.conflict_line, new Object[] {what, here, there}));
    }

    /** Something to know about an object. */
    void remark(Identified object, String text) {
        lines.computeIfAbsent(object, each -> new ArrayList<>()).add(text);
    }

    /** Both sides added an object where only one can be. */
    void both(Identified container, Identified here, Identified there) {
        for (EStructuralFeature feature : there.eClass().getEAllStructuralFeatures()) {
            if (Fingerprint.compares(feature) && there.eIsSet(feature)
                && !ObjectNames.value(here, feature).equals(ObjectNames.value(there, feature))) {
                conflict(container, feature.getName(), ObjectNames.value(here, feature),
                    ObjectNames.value(there, feature));
            }
        }
    }

    /** An object that has no place any more: what it held is kept as a note on the study. */
    void lost(Identified object) {
        String content = object.eClass().getEAllStructuralFeatures().stream()
            .filter(feature -> Fingerprint.compares(feature) && object.eIsSet(feature))
            .map(feature -> feature.getName() + ": " + ObjectNames.value(object, feature))
            .collect(Collectors.joining("\n"));
        remark(edit.study(), ObjectNames.name(object) + "\n" + content);
    }

    void write() {
        lines.forEach((object, texts) -> {
            Decision decision = ModelFactory.eINSTANCE.createDecision();
            decision.setName(Messages.bind(Messages.conflict_name, copy.origin().coder(), ObjectNames.name(object)));
            decision.setDescription(String.join("\n", texts));
            decision.setReason(Messages.conflict_reason);
            decision.setDecidedOn(edit.time().atZone(ZoneId.systemDefault()).toLocalDate());
            decision.getProperties().add(PropertyValues.of(CoderCopy.COPY_KEY, copy.origin().id()));
            decision.getConcerns().add(object);
            edit.study().getDecisions().add(decision);
        });
    }

    void source(Fingerprint now) throws ProblemException {
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setKind(SourceKind.FILE);
        source.setName(Messages.bind(Messages.merge_source, copy.origin().coder()));
        source.setLocation(copy.folder().name());
        source.setFormat(CoderCopy.FORMAT);
        source.setImportedAt(edit.time());
        source.getProperties().add(PropertyValues.of(CoderCopy.COPY_KEY, copy.origin().id()));
        source.getProperties().add(PropertyValues.of(CoderCopy.BASE_KEY,
            edit.storeData("brought-in.gz", now.toBytes())));
        edit.study().getProvenance().add(source);
    }
}
