// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Study;

/**
 * Removes objects together with everything that points to them. An object whose required single reference (lower
 * bound 1 in the Ecore) points to a removed object makes no sense any more and is removed as well.
 */
final class Deletion {

    private final Study study;

    Deletion(Study study) {
        this.study = study;
    }

    void delete(EObject object) {
        Set<EObject> doomed = new HashSet<>();
        List<EObject> roots = new ArrayList<>();
        doom(object, doomed, roots);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (EStructuralFeature.Setting use : uses(doomed)) {
                if (use.getEStructuralFeature().isRequired() && !doomed.contains(use.getEObject())) {
                    doom(use.getEObject(), doomed, roots);
                    grown = true;
                }
            }
        }
        for (EStructuralFeature.Setting use : uses(doomed)) {
            if (!doomed.contains(use.getEObject())) {
                remove(use, doomed);
            }
        }
        for (int i = roots.size() - 1; i >= 0; i--) {
            EcoreUtil.remove(roots.get(i));
        }
    }

    private static void doom(EObject object, Set<EObject> doomed, List<EObject> roots) {
        roots.add(object);
        doomed.add(object);
        object.eAllContents().forEachRemaining(doomed::add);
    }

    private List<EStructuralFeature.Setting> uses(Set<EObject> targets) {
        List<EStructuralFeature.Setting> found = new ArrayList<>();
        study.eAllContents().forEachRemaining(object -> collect(object, targets, found));
        collect(study, targets, found);
        return found;
    }

    private static void collect(EObject object, Set<EObject> targets, List<EStructuralFeature.Setting> found) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            Object value = object.eGet(reference);
            boolean hit = value instanceof Collection<?> many ? many.stream().anyMatch(targets::contains)
                : targets.contains(value);
            if (hit) {
                found.add(((org.eclipse.emf.ecore.InternalEObject) object).eSetting(reference));
            }
        }
    }

    private static void remove(EStructuralFeature.Setting use, Set<EObject> doomed) {
        Object value = use.get(true);
        if (value instanceof List<?> many) {
            for (int i = many.size() - 1; i >= 0; i--) {
                if (doomed.contains(many.get(i))) {
                    many.remove(i);
                }
            }
        } else {
            use.unset();
        }
    }
}
