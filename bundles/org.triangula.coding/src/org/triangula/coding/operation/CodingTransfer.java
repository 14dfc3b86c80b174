// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.References;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;

/** Gives passages another code in place of the one they have. */
final class CodingTransfer {

    private final StudyEdit edit;

    CodingTransfer(StudyEdit edit) {
        this.edit = edit;
    }

    /**
     * Moves codings to a code. A passage that the same person had already given the code keeps one coding, with the
     * comments of both and the larger weight. An anchor example of the former code is none of it any more.
     *
     * @param codings the codings, in the study
     * @param into the code
     * @throws ProblemException if the code is a folder
     */
    void move(Collection<Coding> codings, Code into) throws ProblemException {
        if (!codings.isEmpty() && !into.isCodable()) {
            throw new ProblemException(StudyLookup.name(into), org.triangula.coding.Messages.Problem_merge_folder,
                org.triangula.coding.Messages.Problem_merge_folder_remedy);
        }
        Map<Coding, Coding> doubles = new LinkedHashMap<>();
        for (Coding coding : codings) {
            Code former = coding.getCode();
            if (former == into) {
                continue;
            }
            boolean example = former != null && former.getExamples().remove(coding);
            Coding same = CodeSegment.find((Selection) coding.eContainer(), into, coding.getCoder());
            if (same == null) {
                coding.setCode(into);
            } else {
                combine(coding, same);
                doubles.put(coding, same);
            }
            Coding kept = same == null ? coding : same;
            if (example && !into.getExamples().contains(kept)) {
                into.getExamples().add(kept);
            }
        }
        replaceReferences(doubles);
        doubles.keySet().forEach(EcoreUtil::remove);
    }

    private static void combine(Coding coding, Coding same) {
        same.setWeight(Math.max(same.getWeight(), coding.getWeight()));
        String comment = coding.getComment();
        if (comment != null && !comment.isBlank() && !comment.equals(same.getComment())) {
            String other = same.getComment();
            same.setComment(other == null || other.isBlank() ? comment : other + "\n" + comment);
        }
    }

    /** Lets everything that referred to the one refer to the other; one look through the study for all of them. */
    void replaceReferences(Map<? extends EObject, ? extends EObject> replacements) {
        References.byTarget(edit.study(), replacements.keySet()).forEach((from, uses) -> {
            EObject to = replacements.get(from);
            for (EStructuralFeature.Setting use : uses) {
                if (use.getEStructuralFeature().isMany() && ((List<?>) use.get(true)).contains(to)) {
                    EcoreUtil.remove(use, from);
                } else {
                    EcoreUtil.replace(use, from, to);
                }
            }
        });
    }
}
