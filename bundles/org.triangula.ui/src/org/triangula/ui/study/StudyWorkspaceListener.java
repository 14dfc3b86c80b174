// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;

/** Told about the open study, in the thread of the user interface. */
public interface StudyWorkspaceListener {

    /**
     * A study was opened.
     *
     * @param session its session
     */
    default void opened(StudySession session) {
        // most listeners only care for some events
    }

    /**
     * The study is about to be saved and closed: the last moment to keep what somebody is typing.
     *
     * @param session its session
     */
    default void closing(StudySession session) {
        // most listeners have nothing unfinished
    }

    /** The study was closed; no study is open now (another one may be opened right after). */
    default void closed() {
        // most listeners only care for some events
    }

    /**
     * An operation was done, undone or redone.
     *
     * @param event what changed
     */
    default void changed(StudyEvent event) {
        // most listeners only care for some events
    }

    /** The study was saved. */
    default void saved() {
        // most listeners only care for some events
    }
}
