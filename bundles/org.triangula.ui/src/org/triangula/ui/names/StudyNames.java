// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.triangula.core.confidential.NameRegister;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.UiBundle;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * The register of names of the open study. What is unlocked is locked again when the study is closed. Called in the
 * thread of the user interface; the register itself may be used from any thread.
 */
public final class StudyNames implements StudyWorkspaceListener {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private NameRegister register;

    /** Creates it; it follows the workspace once it is its listener. */
    public StudyNames() {
        // the study is told by the workspace
    }

    /**
     * The register of the running workbench.
     *
     * @return the service
     */
    public static StudyNames get() {
        return UiBundle.service(StudyNames.class);
    }

    /**
     * The register of the open study.
     *
     * @return the register; empty when no study is open or its register is damaged
     */
    public Optional<NameRegister> register() {
        return Optional.ofNullable(register);
    }

    /**
     * Adds a listener.
     *
     * @param listener told when names were changed, locked or unlocked
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener no longer told
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells that names were changed, locked or unlocked. */
    public void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void opened(StudySession session) {
        close();
        try {
            register = NameRegister.open(session.folder(), session.isReadOnly());
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
        tell();
    }

    @Override
    public void closed() {
        close();
        tell();
    }

    private void close() {
        if (register != null) {
            register.close();
            register = null;
        }
    }
}
