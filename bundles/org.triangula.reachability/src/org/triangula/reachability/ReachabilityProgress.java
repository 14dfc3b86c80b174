// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.concurrent.CancellationException;

/** What long work tells its caller, and how the caller stops it. Calls may come from several threads. */
public interface ReachabilityProgress {
    /** A progress that is not shown and never cancelled. */
    ReachabilityProgress NONE = new ReachabilityProgress() {
        @Override
        public void report(String task, double share) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work has come.
     *
     * @param task  what is being done, in a few English words
     * @param share done part of this task, 0 to 1
     */
    void report(String task, double share);

    /** Returns whether the caller wants the work to stop. */
    boolean isCancelled();

    /**
     * Ends the work if the caller asked for it.
     *
     * @throws CancellationException if {@link #isCancelled()}
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("The computation was cancelled.");
        }
    }
}
