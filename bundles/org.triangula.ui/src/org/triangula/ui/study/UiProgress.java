// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.core.runtime.IProgressMonitor;
import org.triangula.core.progress.Progress;

/** Shows progress of the domain in the progress monitor of a job. */
public final class UiProgress implements Progress {

    private static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private int shown;

    /**
     * Begins.
     *
     * @param monitor the monitor of the job
     * @param name name of the whole work
     */
    public UiProgress(IProgressMonitor monitor, String name) {
        this.monitor = monitor;
        monitor.beginTask(name, STEPS);
    }

    @Override
    public synchronized void report(String task, double share) {
        monitor.subTask(task);
        int now = (int) (Math.min(1, share) * STEPS);
        if (now > shown) {
            monitor.worked(now - shown);
            shown = now;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
