// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;

/**
 * Objects of one kind by the keys of the data files, in the order of the files.
 *
 * @param <T> what is found
 */
public final class Keyed<T> {

    private final String kind;
    private final Map<String, T> objects = new LinkedHashMap<>();

    Keyed(String kind) {
        this.kind = kind;
    }

    /**
     * Adds an object.
     *
     * @param key its key
     * @param object the object
     * @param place where the key stands, for the message
     * @throws ProblemException if there is one with this key
     */
    void put(String key, T object, String place) throws ProblemException {
        if (objects.putIfAbsent(key, object) != null) {
            throw new ProblemException(place, "There are two of the kind " + kind + " with the key “" + key + "”.",
                "Give one of them another key.");
        }
    }

    /**
     * Finds an object.
     *
     * @param key its key
     * @param place where it is referred to, for the message
     * @return the object
     * @throws ProblemException if there is none
     */
    T get(String key, String place) throws ProblemException {
        T object = objects.get(key);
        if (object == null) {
            throw new ProblemException(place, "There is no " + kind + " with the key “" + key + "”.",
                "Correct the key or add what it names.");
        }
        return object;
    }

    /** Finds the object that a cell names. */
    T get(ExampleRow row, String column) throws ProblemException {
        return get(row.text(column), row.place(column));
    }

    /** Finds the object that a cell names, {@code null} where nothing was entered. */
    T optional(ExampleRow row, String column) throws ProblemException {
        return row.isEmpty(column) ? null : get(row, column);
    }

    /** Finds an object where it is no error that there is none. */
    Optional<T> find(String key) {
        return Optional.ofNullable(objects.get(key));
    }

    /**
     * All objects.
     *
     * @return objects by key in the order of the files
     */
    public Map<String, T> all() {
        return Collections.unmodifiableMap(objects);
    }

    /**
     * All objects.
     *
     * @return the objects in the order of the files
     */
    Collection<T> values() {
        return all().values();
    }
}
