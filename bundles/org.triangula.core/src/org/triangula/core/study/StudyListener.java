// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.util.Set;

import org.triangula.model.Identified;

/** Told about a session after something happened, in the thread in which it happened. */
public interface StudyListener {

    /**
     * An operation was done, undone or redone, and is in the journal.
     *
     * @param event what changed
     */
    void changed(StudyEvent event);

    /** The study was saved. */
    default void saved() {
        // most listeners do not care
    }

    /** The session ended. */
    default void closed() {
        // most listeners do not care
    }

    /**
     * What an operation changed.
     *
     * @param session the session
     * @param label what the operation does
     * @param touched the objects of which a feature changed; removed objects are represented by their former container
     */
    record StudyEvent(StudySession session, String label, Set<Identified> touched) {
        /** Copies the set. */
        public StudyEvent {
            touched = Set.copyOf(touched);
        }

        /**
         * Whether an object of a certain type was touched.
         *
         * @param type the type
         * @return true if at least one was
         */
        public boolean touches(Class<?> type) {
            return touched.stream().anyMatch(type::isInstance);
        }
    }
}
