// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

/** The workspace of a running workbench. Registered as a service by the bundle's activator. */
public final class WorkbenchStudies implements StudyWorkspace {

    /** Operations with more changes are taken back in a job. */
    private static final int LONG_OPERATION = 2000;

    private final List<StudyWorkspaceListener> listeners = new CopyOnWriteArrayList<>();
    private final RecentStudies recent = new RecentStudies(Preferences.node());
    private final StudyStore store = new StudyStore();
    private final Autosave autosave = new Autosave(this);
    private volatile StudySession session;

    @Override
    public Optional<StudySession> current() {
        return Optional.ofNullable(session);
    }

    @Override
    public CompletableFuture<Boolean> open(Path folder) {
        return start(NLS.bind(Messages.opening, folder.getFileName()), folder,
            progress -> store.open(folder, progress));
    }

    @Override
    public CompletableFuture<Boolean> create(Path folder, String title) {
        return start(NLS.bind(Messages.creating, title), folder, progress -> store.create(folder, title));
    }

    /** Makes a session: opens or creates a study. */
    private interface Opening {
        StudySession open(UiProgress progress) throws ProblemException;
    }

    private CompletableFuture<Boolean> start(String name, Path folder, Opening opening) {
        CompletableFuture<Boolean> result = new CompletableFuture<>();
        StudySession open = session;
        if (open != null && open.folder().path().equals(folder.toAbsolutePath().normalize())) {
            result.complete(true);
            return result;
        }
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                StudySession opened = opening.open(new UiProgress(monitor, name));
                // reads the history from the journal here rather than in the thread of the user interface
                opened.undoLabel();
                inUi(() -> {
                    enter(opened);
                    result.complete(true);
                });
            } catch (ProblemException e) {
                inUi(() -> {
                    Problems.show(e.problem());
                    result.complete(false);
                });
            } catch (RuntimeException e) {
                inUi(() -> result.complete(false));
                throw e;
            }
        });
        job.setUser(true);
        job.schedule();
        return result;
    }

    private void enter(StudySession opened) {
        close();
        opened.setAuthor(Preferences.coder());
        session = opened;
        opened.addListener(new Forwarder(opened));
        recent.add(opened.folder().path());
        listeners.forEach(listener -> listener.opened(opened));
        if (!opened.isReadOnly()) {
            autosave.start();
            int recovered = opened.recoveredOperations();
            if (recovered > 0) {
                Problems.notice(recovered == 1 ? Messages.recoveredOne : NLS.bind(Messages.recovered, recovered));
            }
        }
    }

    @Override
    public void close() {
        StudySession open = session;
        if (open == null) {
            return;
        }
        listeners.forEach(listener -> listener.closing(open));
        autosave.stop();
        if (open.isDirty()) {
            try {
                open.save();
            } catch (ProblemException e) {
                // nothing is lost: every operation is in the journal
                Problems.show(e.problem());
            }
        }
        session = null;
        open.close();
        listeners.forEach(StudyWorkspaceListener::closed);
    }

    @Override
    public void save() {
        StudySession open = session;
        if (open == null || open.isReadOnly()) {
            return;
        }
        Job job = Job.create(NLS.bind(Messages.saving, open.study().getName()), (ICoreRunnable) monitor -> {
            try {
                open.save();
            } catch (ProblemException e) {
                inUi(() -> Problems.show(e.problem()));
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    @Override
    public boolean run(StudyOperation operation) {
        StudySession open = session;
        if (open == null) {
            return false;
        }
        try {
            return open.execute(operation);
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return false;
        } catch (RuntimeException e) {
            ILog.of(getClass()).error("An operation failed and was taken back", e);
            Problems.show(unexpected(operation.label()));
            return false;
        }
    }

    @Override
    public void runInBackground(StudyOperation operation, Consumer<Boolean> done) {
        StudySession open = session;
        if (open == null) {
            done.accept(false);
            return;
        }
        Job job = Job.create(operation.label(), (ICoreRunnable) monitor -> {
            boolean changed = false;
            try {
                changed = open.execute(operation);
            } catch (ProblemException e) {
                inUi(() -> Problems.show(e.problem()));
            } catch (RuntimeException e) {
                ILog.of(getClass()).error("An operation failed and was taken back", e);
                inUi(() -> Problems.show(unexpected(operation.label())));
            } finally {
                boolean result = changed;
                inUi(() -> done.accept(result));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    @Override
    public void undo() {
        replay(StudySession::undo, Messages.undoing);
    }

    @Override
    public void redo() {
        replay(StudySession::redo, Messages.redoing);
    }

    /** Undo or redo. */
    private interface Replay {
        Optional<String> perform(StudySession session) throws ProblemException;
    }

    private void replay(Replay replay, String name) {
        StudySession open = session;
        if (open == null) {
            return;
        }
        Runnable action = () -> {
            try {
                replay.perform(open);
            } catch (ProblemException e) {
                inUi(() -> Problems.show(e.problem()));
            }
        };
        boolean isLong = !open.isReadOnly() && open.history().stream().limit(1)
            .anyMatch(entry -> entry.changeCount() > LONG_OPERATION);
        if (isLong) {
            Job job = Job.create(name, (ICoreRunnable) monitor -> action.run());
            job.setUser(true);
            job.schedule();
        } else {
            action.run();
        }
    }

    @Override
    public List<Path> recent() {
        return recent.list();
    }

    @Override
    public void addListener(StudyWorkspaceListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(StudyWorkspaceListener listener) {
        listeners.remove(listener);
    }

    /** Ends with the bundle. */
    public void dispose() {
        autosave.stop();
        StudySession open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    private static Problem unexpected(String label) {
        return new Problem(label, Messages.unexpectedReason, Messages.unexpectedRemedy);
    }

    static void inUi(Runnable action) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay()
            : Display.getDefault();
        if (Display.getCurrent() == display) {
            action.run();
        } else if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    /** Carries events of a session to the thread of the user interface. */
    private final class Forwarder implements StudyListener {

        private final StudySession source;

        Forwarder(StudySession source) {
            this.source = source;
        }

        @Override
        public void changed(StudyEvent event) {
            tell(listener -> listener.changed(event));
        }

        @Override
        public void saved() {
            tell(StudyWorkspaceListener::saved);
        }

        private void tell(Consumer<StudyWorkspaceListener> message) {
            inUi(() -> {
                if (session == source) {
                    listeners.forEach(message);
                }
            });
        }
    }
}
