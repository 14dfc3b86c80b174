// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Texts;
import org.triangula.search.text.StudyTexts;
import org.triangula.search.text.TextIndex;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * What the views of search share: the words of all texts of the open study. They are read in the background when a view
 * asks for them first, and again after changes of texts; they are in memory only. Used in the thread of the user
 * interface.
 */
public final class SearchContext {

    private final StudyWorkspace workspace;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final StudyWorkspaceListener follower = new Follower();
    private TextIndex index;
    private boolean wanted;
    private Reading reading;

    SearchContext(StudyWorkspace workspace) {
        this.workspace = workspace;
        workspace.addListener(follower);
    }

    /**
     * The context of the running workbench.
     *
     * @return the context
     */
    public static SearchContext get() {
        return SearchUiBundle.context();
    }

    /**
     * The words of all texts.
     *
     * @return the index; empty as long as it is being made, or when no study is open
     */
    public Optional<TextIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Has the texts read, unless that is done or going on. Listeners are told when they are there. */
    public void request() {
        wanted = true;
        if (index == null && reading == null) {
            read();
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener told when the words of the texts are other ones, or there are none any more
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

    void dispose() {
        workspace.removeListener(follower);
        listeners.clear();
        forget();
    }

    private void forget() {
        index = null;
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }

    private void read() {
        StudySession session = workspace.current().orElse(null);
        if (session != null) {
            if (reading != null) {
                reading.cancel();
            }
            reading = new Reading(session, index == null ? TextIndex.empty() : index);
            reading.schedule();
        }
    }

    private void finished(Reading job, TextIndex result) {
        if (job == reading) {
            reading = null;
            index = result;
            listeners.forEach(Runnable::run);
        }
    }

    private final class Follower implements StudyWorkspaceListener {
        @Override
        public void opened(StudySession session) {
            forget();
            if (wanted) {
                read();
            }
            listeners.forEach(Runnable::run);
        }

        @Override
        public void closed() {
            forget();
            listeners.forEach(Runnable::run);
        }

        @Override
        public void changed(StudyEvent event) {
            if (wanted && (event.touches(Document.class) || event.touches(Texts.class))) {
                read();
            }
        }
    }

    /** Reads the texts in the background. */
    private final class Reading extends Job {
        private final StudySession session;
        private final TextIndex before;
        private final Display display = Display.getCurrent();

        Reading(StudySession session, TextIndex before) {
            super(Messages.Reading);
            this.session = session;
            this.before = before;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            monitor.beginTask(Messages.Reading, 1000);
            try {
                TextIndex result = StudyTexts.index(session, before, new MonitorProgress(monitor));
                display.asyncExec(() -> finished(this, result));
            } catch (CancellationException e) {
                display.asyncExec(() -> gone(this));
                return Status.CANCEL_STATUS;
            } catch (ProblemException e) {
                display.asyncExec(() -> {
                    gone(this);
                    Problems.show(e.problem());
                });
            }
            return Status.OK_STATUS;
        }

        private void gone(Reading job) {
            reading = reading == job ? null : reading;
        }
    }

    /** Progress of the platform. */
    private static final class MonitorProgress implements Progress {
        private final IProgressMonitor monitor;
        private int told;

        MonitorProgress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void report(String task, double share) {
            int now = (int) (1000 * share);
            if (now > told) {
                monitor.subTask(task);
                monitor.worked(now - told);
                told = now;
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
