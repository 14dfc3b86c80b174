// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.ui.UiBundle;

/**
 * The one open study of the workbench, and everything views do with it. All methods are called in the thread of the
 * user interface unless they say otherwise; listeners are told there, too.
 */
public interface StudyWorkspace {

    /**
     * The workspace of the running workbench.
     *
     * @return the service
     */
    static StudyWorkspace get() {
        return UiBundle.service(StudyWorkspace.class);
    }

    /**
     * The open study. May be called from any thread.
     *
     * @return its session; empty when no study is open
     */
    Optional<StudySession> current();

    /**
     * Opens a study in a job with progress, in place of the one that is open (which is saved and closed first). When it
     * cannot be opened, the person is told why and the study that was open stays open. May be called from any thread.
     *
     * @param folder the study's folder
     * @return completed in the thread of the user interface with true when the study is open
     */
    CompletableFuture<Boolean> open(Path folder);

    /**
     * Creates a study and opens it, as {@link #open(Path)} does.
     *
     * @param folder the folder to create
     * @param title the title of the study
     * @return completed in the thread of the user interface with true when the study is open
     */
    CompletableFuture<Boolean> create(Path folder, String title);

    /** Saves and closes the open study, if there is one. Waits until it is saved. */
    void close();

    /** Saves the open study in a job. */
    void save();

    /**
     * Does an operation at once. When it cannot be done, the person is told place, reason and remedy. For operations
     * that may take longer than a tenth of a second there is {@link #runInBackground(StudyOperation, Consumer)}.
     *
     * @param operation the operation
     * @return true if it changed the study
     */
    boolean run(StudyOperation operation);

    /**
     * Does a long operation in a job with progress. The model must not be read from the thread of the user interface
     * meanwhile without holding the session's monitor; views need not care, since the workbench shows itself busy.
     *
     * @param operation the operation
     * @param done told in the thread of the user interface whether it changed the study
     */
    void runInBackground(StudyOperation operation, Consumer<Boolean> done);

    /** Takes back the latest operation; tells the person when that is impossible. */
    void undo();

    /** Does the operation again that was taken back last; tells the person when that is impossible. */
    void redo();

    /**
     * Studies that were open lately.
     *
     * @return folders, the latest first, without those that are gone
     */
    List<Path> recent();

    /**
     * Adds a listener.
     *
     * @param listener told in the thread of the user interface from now on
     */
    void addListener(StudyWorkspaceListener listener);

    /**
     * Removes a listener.
     *
     * @param listener no longer told
     */
    void removeListener(StudyWorkspaceListener listener);
}
