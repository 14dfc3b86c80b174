// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Identified;

/** Finds the objects of a study by identity. It follows every change of the study. */
public final class StudyIndex {

    private final Map<String, Identified> objects = new HashMap<>();

    StudyIndex() {
    }

    /**
     * Finds an object.
     *
     * @param id identity
     * @return the object, or {@code null} when the study has none with this identity
     */
    public Identified find(String id) {
        return objects.get(id);
    }

    /**
     * Finds an object of a certain type.
     *
     * @param <T> the type
     * @param type the type
     * @param id identity
     * @return the object; empty when there is none or it is of another type
     */
    public <T> Optional<T> find(Class<T> type, String id) {
        Identified found = objects.get(id);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /**
     * Number of objects in the study.
     *
     * @return the number
     */
    public int size() {
        return objects.size();
    }

    void add(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            objects.put(identified.getId(), identified);
        }
    }

    void remove(EObject object) {
        if (object instanceof Identified identified) {
            objects.remove(identified.getId(), identified);
        }
    }
}
