// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Identified;

/** Puts new objects of a side file into the study and known ones where they belong, from the top down. */
final class SideContents {

    private final Counterparts counterparts;
    private final SideSelection selection;
    private final Map<Identified, Identified> known;

    /**
     * Prepares.
     *
     * @param counterparts which objects are the same
     * @param selection what of the side file is taken
     * @param known receives the pairs that were met
     */
    SideContents(Counterparts counterparts, SideSelection selection, Map<Identified, Identified> known) {
        this.counterparts = counterparts;
        this.selection = selection;
        this.known = known;
    }

    void merge(Identified theirs, Identified ours) {
        for (EReference reference : theirs.eClass().getEAllContainments()) {
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                EList<EObject> list = (EList<EObject>) ours.eGet(reference);
                children(List.copyOf((List<?>) theirs.eGet(reference)), list);
            } else if (theirs.eGet(reference) instanceof Identified child) {
                child(child, reference, ours);
            }
        }
    }

    private void child(Identified child, EReference reference, Identified ours) {
        Identified counterpart = counterparts.of(child);
        if (counterpart != null) {
            known.put(child, counterpart);
            merge(child, counterpart);
        } else if (!counterparts.isLeftOut(child)) {
            List<Moved> moved = new ArrayList<>();
            strip(child, moved);
            ours.eSet(reference, child);
            moved.forEach(this::put);
        }
    }

    private void children(List<?> children, EList<EObject> list) {
        int place = 0;
        for (Object each : children) {
            Identified child = (Identified) each;
            Identified counterpart = counterparts.of(child);
            if (counterpart == null && !counterparts.isLeftOut(child)) {
                List<Moved> moved = new ArrayList<>();
                strip(child, moved);
                list.add(Math.min(place, list.size()), child);
                place++;
                moved.forEach(this::put);
            } else if (counterpart != null) {
                place = place(counterpart, list, place, selection.decidesOrder(child));
                known.put(child, counterpart);
                merge(child, counterpart);
            }
        }
    }

    /** Puts a known object behind its neighbour, and says where the next one belongs. */
    private int place(Identified object, EList<EObject> list, int place, boolean decides) {
        if (place < list.size() && list.get(place) == object) {
            return place + 1;
        }
        int at = list.indexOf(object);
        if (at < 0) {
            if (!decides || !list.isEmpty() && EcoreUtil.isAncestor(object, list.get(0).eContainer())) {
                return place;
            }
            list.add(Math.min(place, list.size()), object);
            return place + 1;
        }
        if (at > place || !decides) {
            // others of this study lie between, and stay there
            return at + 1;
        }
        list.move(Math.min(place, list.size()) - 1, object);
        return place;
    }

    /** A known object that lies inside of a new one. */
    private record Moved(EObject parent, EReference reference, Identified theirs, Identified ours) {
    }

    /** Takes out of a new object what the study has elsewhere and what is left out. */
    private void strip(EObject object, List<Moved> moved) {
        for (EObject child : List.copyOf(object.eContents())) {
            Identified counterpart = counterparts.of(child);
            if (counterpart != null) {
                moved.add(new Moved(object, child.eContainmentFeature(), (Identified) child, counterpart));
                EcoreUtil.remove(child);
            } else if (counterparts.isLeftOut(child)) {
                EcoreUtil.remove(child);
            } else {
                strip(child, moved);
            }
        }
    }

    private void put(Moved moved) {
        if (moved.reference().isMany()) {
            @SuppressWarnings("unchecked")
            EList<EObject> list = (EList<EObject>) moved.parent().eGet(moved.reference());
            list.add(moved.ours());
        } else {
            moved.parent().eSet(moved.reference(), moved.ours());
        }
        known.put(moved.theirs(), moved.ours());
        merge(moved.theirs(), moved.ours());
    }
}
