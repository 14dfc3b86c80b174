// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance;

import org.eclipse.swt.widgets.Display;

/** Notes how long the user interface does not answer. */
final class Stalls {

    private static final int EVERY = 5;

    private final Display display;
    private final Thread thread = new Thread(this::watch, "stalls");
    private volatile boolean ended;
    private volatile long longest;
    /** When the question was asked that has not been answered; 0 when there is none. */
    private volatile long asked;

    Stalls(Display display) {
        this.display = display;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!ended && !display.isDisposed()) {
            long now = System.nanoTime();
            asked = now;
            display.syncExec(() -> longest = Math.max(longest, System.nanoTime() - now));
            asked = 0;
            pause(EVERY);
        }
    }

    /** The longest time without an answer, in milliseconds, after waiting a while for what comes later. */
    double afterwards(int milliseconds) {
        pause(milliseconds);
        ended = true;
        long waiting = asked;
        return Math.max(longest, waiting == 0 ? 0 : System.nanoTime() - waiting) / 1e6;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
