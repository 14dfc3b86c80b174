// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.study.StudySession;

/**
 * Computes something about the study in a background job, for a control. Only the latest request is told: what was
 * computed of an earlier state of the study is thrown away.
 *
 * @param <T> the result
 */
public final class LatestComputation<T> {

    private static final int PATIENCE = 150;

    private final Control control;
    private final String name;
    private final Consumer<T> follower;
    private final Runnable slow;
    private Job current;

    /**
     * Creates it.
     *
     * @param control what the results are for; nothing is told any more when it is disposed
     * @param name name of the job
     * @param follower told the result in the thread of the user interface
     */
    public LatestComputation(Control control, String name, Consumer<T> follower) {
        this(control, name, follower, () -> { });
    }

    /**
     * Creates it.
     *
     * @param control what the results are for; nothing is told any more when it is disposed
     * @param name name of the job
     * @param follower told the result in the thread of the user interface
     * @param slow told in the thread of the user interface when a result keeps so long that what is still shown of the
     *     state before would be taken for it
     */
    public LatestComputation(Control control, String name, Consumer<T> follower, Runnable slow) {
        this.control = control;
        this.name = name;
        this.follower = follower;
        this.slow = slow;
    }

    /**
     * Starts in place of what is going on.
     *
     * @param <S> what is read from the study
     * @param session the session; its monitor is held while the study is read
     * @param reading reads from the study; quick
     * @param work computes from what was read, without the monitor
     */
    public <S> void start(StudySession session, Supplier<S> reading, Function<S, T> work) {
        cancel();
        Display display = control.getDisplay();
        Job[] mine = new Job[1];
        mine[0] = Job.create(name, (ICoreRunnable) monitor -> {
            S read;
            synchronized (session) {
                if (monitor.isCanceled()) {
                    return;
                }
                read = reading.get();
            }
            if (monitor.isCanceled()) {
                return;
            }
            T result = work.apply(read);
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(mine[0], result));
            }
        });
        current = mine[0];
        current.setSystem(true);
        current.schedule();
        display.timerExec(PATIENCE, () -> {
            if (mine[0] == current && !control.isDisposed()) {
                slow.run();
            }
        });
    }

    /** Gives up what is going on; it is not told. */
    public void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    /**
     * Whether something is being computed.
     *
     * @return true until it is told
     */
    public boolean isPending() {
        return current != null;
    }

    private void tell(Job job, T result) {
        if (job == current && !control.isDisposed()) {
            current = null;
            follower.accept(result);
        }
    }
}
