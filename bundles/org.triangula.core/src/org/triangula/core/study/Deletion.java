// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.query.References;
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
        delete(List.of(object));
    }

    /**
     * Deletes objects. They may already have been taken out of the study, then only what points to them goes.
     *
     * @param objects the objects
     */
    void delete(Collection<? extends EObject> objects) {
        Set<EObject> doomed = new LinkedHashSet<>();
        List<EObject> roots = new ArrayList<>();
        objects.forEach(object -> doom(object, doomed, roots));
        List<EStructuralFeature.Setting> uses = References.to(study, doomed);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (EStructuralFeature.Setting use : uses) {
                if (use.getEStructuralFeature().isRequired() && !doomed.contains(use.getEObject())) {
                    doom(use.getEObject(), doomed, roots);
                    grown = true;
                }
            }
            if (grown) {
                uses = References.to(study, doomed);
            }
        }
        for (EStructuralFeature.Setting use : uses) {
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
