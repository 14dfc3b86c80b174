// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.operation.StudyEdit;
import org.triangula.model.texts.Coding;

/** Makes one coding of two that say the same, without losing weight, comment or what refers to them. */
final class CodingJoin {

    private CodingJoin() {
    }

    /** The larger weight and both comments. */
    static void combine(Coding coding, Coding same) {
        same.setWeight(Math.max(same.getWeight(), coding.getWeight()));
        String comment = coding.getComment();
        if (comment != null && !comment.isBlank() && !comment.equals(same.getComment())) {
            String other = same.getComment();
            same.setComment(other == null || other.isBlank() ? comment : other + "\n" + comment);
        }
    }

    /** Lets everything that refers to one object refer to another one. */
    static void replaceReferences(StudyEdit edit, EObject from, EObject to) {
        for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(from, edit.study())) {
            if (use.getEStructuralFeature().isMany() && ((List<?>) use.get(true)).contains(to)) {
                EcoreUtil.remove(use, from);
            } else {
                EcoreUtil.replace(use, from, to);
            }
        }
    }
}
