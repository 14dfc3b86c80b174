// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;

/** What of a side file is taken for objects that the study has already. */
final class SideSelection {

    private static final Set<String> OWN = Set.of("name", "createdAt");

    private final boolean whole;
    private final boolean fresh;
    private final Counterparts counterparts;
    private final Carried carried = Carried.load();

    /**
     * Prepares.
     *
     * @param whole whether everything is taken, or only what the standard has no place for
     * @param fresh whether the study had nothing of its own
     * @param counterparts which objects are the same
     */
    SideSelection(boolean whole, boolean fresh, Counterparts counterparts) {
        this.whole = whole;
        this.fresh = fresh;
        this.counterparts = counterparts;
    }

    boolean isCarried(EObject object) {
        return carried.isCarried(object);
    }

    /** Whether the order of objects is that of the side file. */
    boolean decidesOrder(EObject theirs) {
        return whole || !carried.isCarried(theirs);
    }

    /** The object under which reports count another one. */
    Optional<EObject> labelled(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (carried.label(each).isPresent()) {
                return Optional.of(each);
            }
            if (!carried.isPart(each)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The kinds of things that are lost with an object. */
    Set<String> lostKinds(EObject object) {
        Set<String> kinds = new LinkedHashSet<>();
        carried.lostKind(object).ifPresent(kinds::add);
        if (carried.isCarried(object)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (object.eIsSet(feature)) {
                    carried.lostKind(object.eClass(), feature).ifPresent(kinds::add);
                }
            }
        }
        return kinds;
    }

    /** Whether the study's object would be another one. */
    boolean differs(Identified theirs, Identified ours) {
        for (EStructuralFeature feature : SideMerge.plain(theirs)) {
            if (isTaken(theirs, ours, feature)) {
                Object now = ours.eGet(feature);
                Object wanted = feature instanceof EReference ? wanted(theirs, ours, feature) : theirs.eGet(feature);
                if (!Objects.equals(now instanceof List<?> list ? List.copyOf(list) : now, wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTaken(Identified theirs, Identified ours, EStructuralFeature feature) {
        if (!theirs.eIsSet(feature)) {
            return false;
        }
        if (theirs instanceof Study) {
            boolean own = OWN.contains(feature.getName()) || !fresh && ours.eIsSet(feature);
            return !own || whole && !Counterparts.isOnlyAlike(theirs, ours);
        }
        if (Counterparts.isOnlyAlike(theirs, ours) && !fresh && ours.eIsSet(feature)) {
            // vocabularies of this study have the words that are used here
            return false;
        }
        if (whole || !carried.isCarried(theirs)) {
            return true;
        }
        if (theirs instanceof Variable variable && feature.getName().equals("type")) {
            // the standard has text for categories
            return variable.getType() == VariableType.CATEGORY && ((Variable) ours).getType() == VariableType.TEXT;
        }
        return carried.lostKind(theirs.eClass(), feature).isPresent() || carried.isPartly(theirs.eClass(), feature);
    }

    /** The value that the study will have: of lists first what the side file says, then what is only here. */
    private Object wanted(Identified theirs, Identified ours, EStructuralFeature feature) {
        if (!feature.isMany()) {
            EObject target = counterparts.target((EObject) theirs.eGet(feature));
            return target == null ? ours.eGet(feature) : target;
        }
        List<EObject> targets = counterparts.targets((List<?>) theirs.eGet(feature));
        List<?> own = (List<?>) ours.eGet(feature);
        if (!whole && carried.isPartly(theirs.eClass(), feature)) {
            targets.removeIf(target -> Carried.isTarget(theirs, target) && !own.contains(target));
        }
        Set<Object> all = new LinkedHashSet<>(targets);
        own.forEach(all::add);
        return new ArrayList<>(all);
    }

    /** Takes from an object that this import has made what it was given for want of better, such as the time of now. */
    void unsettle(Identified theirs, Identified ours) {
        for (EStructuralFeature feature : SideMerge.plain(theirs)) {
            boolean lost = carried.isCarried(theirs) && carried.lostKind(theirs.eClass(), feature).isPresent()
                && !(feature instanceof EReference);
            if (!theirs.eIsSet(feature) && ours.eIsSet(feature) && (lost || feature.getName().equals("createdAt"))) {
                ours.eUnset(feature);
            }
        }
    }

    /** Gives an object of the study what the side file says. */
    void settle(Identified theirs, Identified ours, SideStore store) throws ProblemException {
        for (EStructuralFeature feature : SideMerge.plain(theirs)) {
            if (!isTaken(theirs, ours, feature)) {
                continue;
            }
            Object value = feature instanceof EReference ? wanted(theirs, ours, feature) : theirs.eGet(feature);
            if (feature instanceof EAttribute attribute && value instanceof String text) {
                value = store.settled(attribute, text);
            }
            Object now = ours.eGet(feature);
            if (feature.isMany()) {
                @SuppressWarnings("unchecked")
                EList<Object> list = (EList<Object>) now;
                if (!list.equals(value)) {
                    ECollections.setEList(list, (List<?>) value);
                }
            } else if (!Objects.equals(now, value)) {
                ours.eSet(feature, value);
            }
        }
    }
}
