// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.progress;

import java.util.concurrent.CancellationException;

/** Receives the progress of long work and says whether it is still wanted. Implementations are thread-safe. */
public interface Progress {

    /** Progress that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
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
     * Reports how far the work is.
     *
     * @param task what is being done now, in the language of the user
     * @param share the share of the whole work that is done, 0 to 1; negative when it cannot be known
     */
    void report(String task, double share);

    /**
     * Tells whether the work has been cancelled.
     *
     * @return true when the work should stop at once and leave nothing half-done
     */
    boolean isCancelled();

    /**
     * Stops the work when it has been cancelled.
     *
     * @throws CancellationException if the work has been cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /**
     * A part of this progress.
     *
     * @param from share of this progress at which the part begins, 0 to 1
     * @param to share of this progress at which the part ends, {@code from} to 1
     * @return progress whose 0 to 1 is {@code from} to {@code to} of this one
     */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(String task, double share) {
                whole.report(task, share < 0 ? share : from + Math.min(1, share) * (to - from));
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
