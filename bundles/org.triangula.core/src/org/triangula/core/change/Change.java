// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.change;

import com.google.gson.JsonElement;

/**
 * One elementary change of one feature of one object of a study, with all that is needed to do and to undo it.
 *
 * <p>Values are JSON: {@code null} for unset, a string for an attribute value or for the identity of a referenced
 * object, an object (see {@link ObjectCodec}) for a contained one.
 */
public sealed interface Change {

    /**
     * Identity of the changed object.
     *
     * @return the {@code id} of the object
     */
    String object();

    /**
     * Name of the changed feature.
     *
     * @return the name in the Ecore
     */
    String feature();

    /**
     * The change that takes this one back.
     *
     * @return the inverse change
     */
    Change inverse();

    /** A single value is replaced. */
    record Replaced(String object, String feature, JsonElement before, JsonElement after) implements Change {
        @Override
        public Change inverse() {
            return new Replaced(object, feature, after, before);
        }
    }

    /** A value is inserted into a list at {@code index}. */
    record Inserted(String object, String feature, int index, JsonElement value) implements Change {
        @Override
        public Change inverse() {
            return new Removed(object, feature, index, value);
        }
    }

    /** A value is removed from a list at {@code index}. */
    record Removed(String object, String feature, int index, JsonElement value) implements Change {
        @Override
        public Change inverse() {
            return new Inserted(object, feature, index, value);
        }
    }

    /** A value of a list moves from index {@code from} to index {@code to}. */
    record Moved(String object, String feature, int from, int to) implements Change {
        @Override
        public Change inverse() {
            return new Moved(object, feature, to, from);
        }
    }
}
