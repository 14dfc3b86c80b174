// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** Notes how long the user interface does not answer. */
final class Stalls {

    private static final int EVERY = 5;

    private final Display display;
    private final ScheduledExecutorService probe = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("stalls").factory());
    private volatile long longest;
    /** When the question was asked that has not been answered; 0 when there is none. */
    private volatile long asked;

    Stalls(Display display) {
        this.display = display;
        probe.scheduleWithFixedDelay(this::ask, 0, EVERY, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        if (!display.isDisposed()) {
            long now = System.nanoTime();
            asked = now;
            display.syncExec(() -> longest = Math.max(longest, System.nanoTime() - now));
            asked = 0;
        }
    }

    /** The longest time without an answer, in milliseconds, after waiting a while for what comes later. */
    double afterwards(int milliseconds) {
        new CompletableFuture<Void>().completeOnTimeout(null, milliseconds, TimeUnit.MILLISECONDS).join();
        probe.shutdown();
        long waiting = asked;
        return Math.max(longest, waiting == 0 ? 0 : System.nanoTime() - waiting) / 1e6;
    }
}
