// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
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
        Application application = new Application(changes);
        changes.forEach(application::apply);
        application.finish();
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

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    /** The state while the changes of one entry are applied. */
    private final class Application {

        private final List<Change> changes;
        private final List<PendingReference> pending = new ArrayList<>();
        private final List<Runnable> late = new ArrayList<>();
        /** Objects taken out so far, by their JSON: one put back unchanged is moved and stays the same object. */
        private final Map<JsonElement, EObject> takenOut = new HashMap<>();

        Application(List<Change> changes) {
            this.changes = changes;
        }

        void apply(Change change) {
            EObject object = index.find(change.object());
            if (object == null) {
                throw new IllegalStateException("The changed object " + change.object() + " is not in the study.");
            }
            EStructuralFeature feature = object.eClass().getEStructuralFeature(change.feature());
            if (feature == null) {
                throw new IllegalStateException(
                    object.eClass().getName() + " has no feature " + change.feature() + ".");
            }
            switch (change) {
                case Change.Replaced replaced -> replace(object, feature, replaced);
                case Change.Inserted inserted -> insert(object, feature, inserted);
                case Change.Removed removed ->
                    takeOut(removed.value(), list(object, feature).remove(removed.index()));
                case Change.Moved moved -> list(object, feature).move(moved.to(), moved.from());
            }
        }

        void finish() {
            pending.forEach(this::resolve);
            late.forEach(Runnable::run);
        }

        private void replace(EObject object, EStructuralFeature feature, Change.Replaced replaced) {
            takeOut(replaced.before(), object.eGet(feature));
            if (replaced.after().isJsonNull()) {
                object.eUnset(feature);
                return;
            }
            Object value = value(feature, replaced.after());
            if (value == null) {
                // the target is created later in the same entry
                late.add(() -> object.eSet(feature, require(replaced.after().getAsString())));
            } else {
                object.eSet(feature, value);
            }
        }

        private void insert(EObject object, EStructuralFeature feature, Change.Inserted inserted) {
            Object value = value(feature, inserted.value());
            list(object, feature).add(inserted.index(), value != null ? value : comingLater(inserted.value()));
        }

        /**
         * Makes an object that joins the study later in the same entry, for a list that has to hold it now; when its
         * turn comes, it is taken from {@link #takenOut}.
         */
        private EObject comingLater(JsonElement reference) {
            String id = reference.getAsString();
            for (Change change : changes) {
                JsonElement json = switch (change) {
                    case Change.Inserted inserted -> inserted.value();
                    case Change.Replaced replaced -> replaced.after();
                    case Change.Removed removed -> null;
                    case Change.Moved moved -> null;
                };
                if (json != null && ObjectCodec.holds(json, id)) {
                    EObject root = takenOut.computeIfAbsent(json,
                        tree -> codec.decodeTree(tree.getAsJsonObject(), index::find, pending));
                    return ObjectCodec.find(root, id);
                }
            }
            throw new IllegalStateException("The object " + id + " is not in the study.");
        }

        private void takeOut(JsonElement json, Object value) {
            if (json.isJsonObject() && value instanceof EObject object) {
                takenOut.put(json, object);
            }
        }

        private Object value(EStructuralFeature feature, JsonElement json) {
            EObject moved = json.isJsonObject() ? takenOut.remove(json) : null;
            return moved != null ? moved : codec.decode(feature, json, index::find, pending);
        }

        private void resolve(PendingReference reference) {
            if (reference.reference().isMany()) {
                list(reference.owner(), reference.reference())
                    .addAll(reference.targets().stream().map(this::require).toList());
            } else {
                reference.owner().eSet(reference.reference(), require(reference.targets().get(0)));
            }
        }

        private EObject require(String id) {
            EObject target = index.find(id);
            if (target == null) {
                throw new IllegalStateException("The object " + id + " is not in the study.");
            }
            return target;
        }
    }
}
