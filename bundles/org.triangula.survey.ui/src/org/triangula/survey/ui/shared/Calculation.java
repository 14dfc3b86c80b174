// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.Problems;

/**
 * Computes what a view shows in a job that holds the session's monitor. What was asked for last is what is shown; older
 * results are dropped.
 *
 * @param <T> what is computed
 */
public final class Calculation<T> {

    private final String name;
    private final Control control;
    private final Consumer<T> shown;
    private long request;
    private boolean running;

    /** Computes. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Computes; called in a job.
         *
         * @return what is shown
         * @throws ProblemException if it cannot be computed
         */
        T compute() throws ProblemException;
    }

    /**
     * Creates it.
     *
     * @param name name of the job
     * @param control the control that shows it; nothing is shown any more when it is gone
     * @param shown told the result in the thread of the user interface
     */
    public Calculation(String name, Control control, Consumer<T> shown) {
        this.name = name;
        this.control = control;
        this.shown = shown;
    }

    /**
     * Begins to compute.
     *
     * @param session the open study
     * @param work what is computed
     */
    public void start(StudySession session, Work<T> work) {
        long mine = ++request;
        running = true;
        Display display = control.getDisplay();
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            try {
                T result;
                synchronized (session) {
                    result = work.compute();
                }
                display.asyncExec(() -> deliver(mine, () -> shown.accept(result)));
            } catch (ProblemException e) {
                display.asyncExec(() -> deliver(mine, () -> Problems.show(e.problem())));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void deliver(long mine, Runnable delivery) {
        if (mine == request && !control.isDisposed()) {
            running = false;
            delivery.run();
        }
    }

    /** What was asked for is not wanted any more. */
    public void drop() {
        request++;
        running = false;
    }

    /**
     * Whether a result is still to come.
     *
     * @return true if so
     */
    public boolean isRunning() {
        return running;
    }
}
