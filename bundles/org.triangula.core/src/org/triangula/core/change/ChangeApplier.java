// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.change.ObjectCodec.PendingReference;

import com.google.gson.JsonElement;

/** Applies recorded changes to the study: for undo, redo and recovery from the journal. */
public final class ChangeApplier {

    private final ObjectCodec codec = new ObjectCodec();
    private final StudyIndex index;

    /**
     * Creates an applier.
     *
     * @param index the index of the study to change; it must follow the changes
     */
    public ChangeApplier(StudyIndex index) {
        this.index = index;
    }

    /**
     * Applies changes in order.
     *
     * @param changes the changes
     * @throws IllegalStateException if a change does not fit the state of the study
     */
    public void apply(List<Change> changes) {
        List<PendingReference> pending = new ArrayList<>();
        List<Runnable> late = new ArrayList<>();
        for (Change change : changes) {
            applyOne(change, pending, late);
        }
        pending.forEach(this::resolve);
        late.forEach(Runnable::run);
    }

    /**
     * Takes changes back, last one first.
     *
     * @param changes the changes as they were applied
     */
    public void revert(List<Change> changes) {
        apply(inverse(changes));
    }

    /**
     * The changes that take others back.
     *
     * @param changes changes in the order in which they were applied
     * @return their inverses in reverse order
     */
    public static List<Change> inverse(List<Change> changes) {
        List<Change> inverse = new ArrayList<>(changes.size());
        for (int i = changes.size() - 1; i >= 0; i--) {
            inverse.add(changes.get(i).inverse());
        }
        return List.copyOf(inverse);
    }

    private void applyOne(Change change, List<PendingReference> pending, List<Runnable> late) {
        EObject object = index.find(change.object());
        if (object == null) {
            throw new IllegalStateException("The changed object " + change.object() + " is not in the study.");
        }
        EStructuralFeature feature = object.eClass().getEStructuralFeature(change.feature());
        if (feature == null) {
            throw new IllegalStateException(object.eClass().getName() + " has no feature " + change.feature() + ".");
        }
        switch (change) {
            case Change.Replaced replaced -> replace(object, feature, replaced.after(), pending, late);
            case Change.Inserted inserted -> insert(object, feature, inserted, pending);
            case Change.Removed removed -> list(object, feature).remove(removed.index());
            case Change.Moved moved -> list(object, feature).move(moved.to(), moved.from());
        }
    }

    private void replace(EObject object, EStructuralFeature feature, JsonElement after, List<PendingReference> pending,
        List<Runnable> late) {
        if (after.isJsonNull()) {
            object.eUnset(feature);
            return;
        }
        Object value = codec.decode(feature, after, index::find, pending);
        if (value == null) {
            // the target is created later in the same entry
            late.add(() -> object.eSet(feature, require(after.getAsString())));
        } else {
            object.eSet(feature, value);
        }
    }

    private void insert(EObject object, EStructuralFeature feature, Change.Inserted inserted,
        List<PendingReference> pending) {
        Object value = codec.decode(feature, inserted.value(), index::find, pending);
        if (value == null) {
            throw new IllegalStateException("The object " + inserted.value() + " is not in the study.");
        }
        list(object, feature).add(inserted.index(), value);
    }

    private void resolve(PendingReference pending) {
        EReference reference = pending.reference();
        if (reference.isMany()) {
            list(pending.owner(), reference).addAll(pending.targets().stream().map(this::require).toList());
        } else {
            pending.owner().eSet(reference, require(pending.targets().get(0)));
        }
    }

    private EObject require(String id) {
        EObject target = index.find(id);
        if (target == null) {
            throw new IllegalStateException("The object " + id + " is not in the study.");
        }
        return target;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }
}
