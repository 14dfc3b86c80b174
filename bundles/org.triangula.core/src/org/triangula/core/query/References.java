// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Study;

/**
 * Finds who refers to objects. Only those parts of the study are searched whose classes can hold a reference to an
 * object of the kind looked for, so that looking for references to a coding does not visit the documents.
 */
public final class References {

    private final Set<EObject> targets;
    private final Set<EClass> targetClasses = new HashSet<>();
    private final Map<EClass, List<EReference>> pointing = new HashMap<>();
    private final Map<EClass, List<EReference>> leading = new HashMap<>();
    private final Map<EClass, List<EClass>> concrete = new HashMap<>();
    private final List<EStructuralFeature.Setting> found = new ArrayList<>();

    private References(Collection<? extends EObject> targets) {
        this.targets = new HashSet<>(targets);
        targets.forEach(target -> targetClasses.add(target.eClass()));
    }

    /**
     * Finds all references, other than containment, to any of some objects.
     *
     * @param study where to look
     * @param targets the objects
     * @return the references in the order of the study: who refers ({@code getEObject}), by which feature
     */
    public static List<EStructuralFeature.Setting> to(Study study, Collection<? extends EObject> targets) {
        References references = new References(targets);
        if (!references.targets.isEmpty()) {
            references.visit(study);
        }
        return List.copyOf(references.found);
    }

    /**
     * Finds all references, other than containment, to any of some objects, sorted by what they point to.
     *
     * @param <T> type of the objects
     * @param study where to look
     * @param targets the objects
     * @return for every object that is referred to: the references in the order of the study; the others are absent
     */
    public static <T extends EObject> Map<T, List<EStructuralFeature.Setting>> byTarget(Study study,
        Collection<? extends T> targets) {
        List<EStructuralFeature.Setting> uses = to(study, targets);
        Map<EObject, List<EStructuralFeature.Setting>> byTarget = new HashMap<>();
        for (EStructuralFeature.Setting use : uses) {
            Object value = use.get(true);
            for (Object each : value instanceof Collection<?> many ? new HashSet<>(many) : Set.of(value)) {
                byTarget.computeIfAbsent((EObject) each, key -> new ArrayList<>()).add(use);
            }
        }
        Map<T, List<EStructuralFeature.Setting>> wanted = new LinkedHashMap<>();
        for (T target : targets) {
            List<EStructuralFeature.Setting> found = byTarget.get(target);
            if (found != null) {
                wanted.put(target, found);
            }
        }
        return wanted;
    }

    private void visit(EObject object) {
        EClass type = object.eClass();
        for (EReference reference : pointing.computeIfAbsent(type, this::pointing)) {
            if (object.eIsSet(reference) && hits(object.eGet(reference))) {
                found.add(((InternalEObject) object).eSetting(reference));
            }
        }
        for (EReference containment : leading.computeIfAbsent(type, this::leading)) {
            Object value = object.eIsSet(containment) ? object.eGet(containment) : null;
            if (value instanceof List<?> children) {
                children.forEach(child -> visit((EObject) child));
            } else if (value instanceof EObject child) {
                visit(child);
            }
        }
    }

    private boolean hits(Object value) {
        return value instanceof Collection<?> many ? many.stream().anyMatch(targets::contains)
            : targets.contains(value);
    }

    private List<EReference> pointing(EClass type) {
        return type.getEAllReferences().stream()
            .filter(reference -> !reference.isContainment() && !reference.isContainer())
            .filter(reference -> targetClasses.stream().anyMatch(reference.getEReferenceType()::isSuperTypeOf))
            .toList();
    }

    private List<EReference> leading(EClass type) {
        return type.getEAllContainments().stream()
            .filter(containment -> leadsToReferrer(containment.getEReferenceType(), new HashSet<>())).toList();
    }

    private boolean leadsToReferrer(EClass type, Set<EClass> seen) {
        if (!seen.add(type)) {
            return false;
        }
        for (EClass each : concrete.computeIfAbsent(type, References::concrete)) {
            if (!pointing.computeIfAbsent(each, this::pointing).isEmpty()) {
                return true;
            }
            for (EReference containment : each.getEAllContainments()) {
                if (leadsToReferrer(containment.getEReferenceType(), seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The class itself and everything that may stand in its place. */
    private static List<EClass> concrete(EClass type) {
        List<EClass> classes = new ArrayList<>();
        Resource model = type.eResource();
        EObject root = model == null ? EcoreUtil.getRootContainer(type) : model.getContents().get(0);
        root.eAllContents().forEachRemaining(object -> {
            if (object instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                classes.add(candidate);
            }
        });
        return classes;
    }
}
