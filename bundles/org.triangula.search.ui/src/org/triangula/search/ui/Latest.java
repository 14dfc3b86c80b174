// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Computes in the background for a control; only the latest request counts, earlier ones are cancelled. */
public final class Latest {

    /**
     * Something to be computed.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Computes.
         *
         * @param progress asked whether the work is still wanted
         * @return the result
         * @throws ProblemException if it cannot be computed
         */
        T compute(Progress progress) throws ProblemException;
    }

    private final Control control;
    private Job current;

    /**
     * Creates it.
     *
     * @param control what the results are for; nothing is told any more when it is disposed
     */
    public Latest(Control control) {
        this.control = control;
    }

    /**
     * Starts work in place of what is going on.
     *
     * @param <T> the result
     * @param name name of the job
     * @param work the work
     * @param done told the result in the thread of the user interface
     * @param failed told the problem in the thread of the user interface
     */
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<Problem> failed) {
        cancel();
        Display display = control.getDisplay();
        current = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Job mine = this;
                try {
                    T result = work.compute(new Progress() {
                        @Override
                        public void report(String task, double share) {
                            // short work: nobody has time to read it
                        }

                        @Override
                        public boolean isCancelled() {
                            return monitor.isCanceled();
                        }
                    });
                    display.asyncExec(() -> tell(mine, () -> done.accept(result)));
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (ProblemException e) {
                    display.asyncExec(() -> tell(mine, () -> failed.accept(e.problem())));
                }
                return Status.OK_STATUS;
            }
        };
        current.setSystem(true);
        current.schedule();
    }

    /** Gives up what is going on. */
    public void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    private void tell(Job job, Runnable action) {
        if (job == current && !control.isDisposed()) {
            current = null;
            action.run();
        }
    }
}
