// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.Identified;
import org.triangula.model.Study;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;

/**
 * Watches every object of a study: keeps the index, gives identities to new objects, records changes while an operation
 * runs, and refuses changes outside of operations.
 */
public final class StudyObserver extends EContentAdapter {

    /** What changes are allowed and recorded at the moment. */
    private enum Mode {
        /** Nobody may change anything: the study is only read. */
        CLOSED,
        /** An operation runs; its changes are recorded. */
        RECORDING,
        /** Recorded changes are applied again or taken back. */
        REPLAYING
    }

    private final ObjectCodec codec = new ObjectCodec();
    private final StudyIndex index = new StudyIndex();
    private final Supplier<String> identities;
    private final Listener listener;
    private final Set<EObject> takenOut = new LinkedHashSet<>();
    private List<Change> recorded = new ArrayList<>();
    private Mode mode = Mode.REPLAYING;

    /**
     * Creates an observer and attaches it to the study and all it contains.
     *
     * @param study the study
     * @param identities makes new identities
     * @param listener told about every change
     */
    public StudyObserver(Study study, Supplier<String> identities, Listener listener) {
        this.identities = identities;
        this.listener = listener;
        study.eAdapters().add(this);
        mode = Mode.CLOSED;
    }

    /**
     * The index of the study.
     *
     * @return the index, which follows all changes
     */
    public StudyIndex index() {
        return index;
    }

    /** Starts to record. */
    public void startRecording() {
        recorded = new ArrayList<>();
        takenOut.clear();
        mode = Mode.RECORDING;
    }

    /**
     * The objects that were taken out of the study since {@link #startRecording()} and not put back.
     *
     * @return the objects in the order in which they were taken out
     */
    public List<EObject> takenOut() {
        return List.copyOf(takenOut);
    }

    /**
     * The changes since {@link #startRecording()}.
     *
     * @return the changes so far
     */
    public List<Change> recorded() {
        return List.copyOf(recorded);
    }

    /**
     * Stops to record.
     *
     * @return the changes since {@link #startRecording()}
     */
    public List<Change> stopRecording() {
        mode = Mode.CLOSED;
        List<Change> changes = List.copyOf(recorded);
        recorded = new ArrayList<>();
        return changes;
    }

    /**
     * Lets recorded changes be applied without recording them again.
     *
     * @param replay applies them
     */
    public void replay(Runnable replay) {
        mode = Mode.REPLAYING;
        try {
            replay.run();
        } finally {
            mode = Mode.CLOSED;
        }
    }

    @Override
    protected void addAdapter(org.eclipse.emf.common.notify.Notifier notifier) {
        if (notifier instanceof Identified identified && !identified.eAdapters().contains(this)) {
            if (identified.getId() == null) {
                identified.setId(identities.get());
            }
            index.add(identified);
        }
        super.addAdapter(notifier);
    }

    @Override
    protected void setTarget(EObject target) {
        if (target instanceof Study study) {
            if (study.getId() == null) {
                study.setId(identities.get());
            }
            index.add(study);
        }
        super.setTarget(target);
    }

    @Override
    protected void removeAdapter(org.eclipse.emf.common.notify.Notifier notifier) {
        if (notifier instanceof EObject object) {
            index.remove(object);
        }
        super.removeAdapter(notifier);
    }

    @Override
    protected void unsetTarget(EObject target) {
        index.remove(target);
        super.unsetTarget(target);
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object)
            || !(notification.getFeature() instanceof EStructuralFeature feature) || feature.isTransient()
            || notification.getEventType() == Notification.RESOLVE
            || notification.getEventType() == Notification.REMOVING_ADAPTER) {
            super.notifyChanged(notification);
            return;
        }
        if (mode == Mode.CLOSED) {
            throw new IllegalStateException("The study may only be changed inside an operation: "
                + object.eClass().getName() + "." + feature.getName());
        }
        // first the adapters: they give identities to new objects, which the record needs
        super.notifyChanged(notification);
        if (mode == Mode.RECORDING) {
            record(notification, object, feature);
        }
        tell(notification, object, feature);
    }

    private void tell(Notification notification, EObject object, EStructuralFeature feature) {
        listener.touched(object);
        if (feature instanceof EReference reference && reference.isContainment()) {
            List<EObject> removed = objects(notification.getOldValue());
            removed.forEach(listener::removed);
            takenOut.addAll(removed);
            List<EObject> added = objects(notification.getNewValue());
            takenOut.removeAll(added);
            added.forEach(listener::added);
        }
    }

    private static List<EObject> objects(Object value) {
        // the platform hands on whatever collection was added
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    private void record(Notification notification, EObject object, EStructuralFeature feature) {
        String id = ((Identified) object).getId();
        String name = feature.getName();
        int position = notification.getPosition();
        switch (notification.getEventType()) {
            case Notification.SET, Notification.UNSET -> {
                if (feature.isMany()) {
                    recorded.add(new Change.Removed(id, name, position, value(feature, notification.getOldValue())));
                    recorded.add(new Change.Inserted(id, name, position, value(feature, notification.getNewValue())));
                } else {
                    recorded.add(new Change.Replaced(id, name, single(feature, notification.getOldValue()),
                        single(feature, notification.getNewValue())));
                }
            }
            case Notification.ADD ->
                recorded.add(new Change.Inserted(id, name, position, value(feature, notification.getNewValue())));
            case Notification.REMOVE ->
                recorded.add(new Change.Removed(id, name, position, value(feature, notification.getOldValue())));
            case Notification.ADD_MANY -> {
                int at = position;
                for (Object value : (Collection<?>) notification.getNewValue()) {
                    recorded.add(new Change.Inserted(id, name, at++, value(feature, value)));
                }
            }
            case Notification.REMOVE_MANY -> recordRemovals(notification, id, feature);
            case Notification.MOVE ->
                recorded.add(new Change.Moved(id, name, (Integer) notification.getOldValue(), position));
            default -> throw new IllegalStateException("Unknown kind of change " + notification.getEventType());
        }
    }

    private void recordRemovals(Notification notification, String id, EStructuralFeature feature) {
        List<?> values = (List<?>) notification.getOldValue();
        int[] positions = (int[]) notification.getNewValue();
        for (int i = values.size() - 1; i >= 0; i--) {
            recorded.add(new Change.Removed(id, feature.getName(), positions == null ? i : positions[i],
                value(feature, values.get(i))));
        }
    }

    private JsonElement single(EStructuralFeature feature, Object value) {
        boolean unset = value == null || value.equals(feature.getDefaultValue());
        return unset ? JsonNull.INSTANCE : value(feature, value);
    }

    private JsonElement value(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            ensureIdentities((EObject) value);
        } else if (!(feature instanceof EAttribute) && value instanceof Identified target && target.getId() == null) {
            // a reference to a new object that joins the study later in the same operation
            target.setId(identities.get());
        }
        return codec.encode(feature, value);
    }

    private void ensureIdentities(EObject root) {
        for (Iterator<Object> contents = EcoreUtil.getAllContents(Set.of(root)); contents.hasNext();) {
            Object object = contents.next();
            if (object instanceof Identified identified) {
                if (identified.getId() == null) {
                    identified.setId(identities.get());
                }
                for (EReference reference : identified.eClass().getEAllReferences()) {
                    if (!reference.isContainment() && !reference.isContainer()) {
                        ensureTargets(identified, reference);
                    }
                }
            }
        }
    }

    private void ensureTargets(EObject owner, EReference reference) {
        Object value = owner.eGet(reference);
        List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        for (Object target : targets) {
            if (target instanceof Identified identified && identified.getId() == null) {
                identified.setId(identities.get());
            }
        }
    }

    /** Told about changes after they happened. */
    public interface Listener {
        /**
         * A feature of an object changed.
         *
         * @param object the object
         */
        void touched(EObject object);

        /**
         * An object became part of another one.
         *
         * @param object the contained object
         */
        void added(EObject object);

        /**
         * An object is no longer part of another one.
         *
         * @param object the object, perhaps already part of a third one
         */
        void removed(EObject object);
    }
}
