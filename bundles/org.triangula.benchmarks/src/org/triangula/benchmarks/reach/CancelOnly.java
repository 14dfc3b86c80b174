// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import org.triangula.core.progress.Progress;
import org.triangula.reachability.ReachabilityProgress;

/** Passes the wish to stop on to the engine; what the engine reports is not shown. */
record CancelOnly(Progress progress) implements ReachabilityProgress {

    @Override
    public void report(String task, double share) {
        // figures are printed as they come
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
