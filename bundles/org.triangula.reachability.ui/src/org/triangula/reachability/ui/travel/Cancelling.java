// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.function.BooleanSupplier;
import org.triangula.reachability.ReachabilityProgress;

/**
 * Cancels when a job is cancelled; nobody sees how far it is.
 *
 * @param cancelled whether the job is cancelled
 */
record Cancelling(BooleanSupplier cancelled) implements ReachabilityProgress {

    @Override
    public void report(String task, double share) {
        // quick enough not to say
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
