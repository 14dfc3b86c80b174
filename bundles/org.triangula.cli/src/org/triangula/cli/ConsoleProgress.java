// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

import org.triangula.core.progress.Progress;

/**
 * Progress on the error stream: on a terminal one line that is written again and again, elsewhere (a log file) a line
 * now and then. Short work shows nothing.
 */
final class ConsoleProgress implements Progress {

    private static final long SECOND = 1_000_000_000L;
    private static final long TERMINAL_INTERVAL = SECOND / 10;
    private static final long LOG_INTERVAL = 10 * SECOND;
    private static final int WIDTH = 79;
    private static final double SMALLEST_SHARE = 0.02;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final long started;
    private long shownAt;
    private boolean lineOpen;
    private volatile boolean cancelled;

    ConsoleProgress(PrintStream err, boolean terminal, LongSupplier nanoTime) {
        this.err = err;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.shownAt = terminal ? started + SECOND - TERMINAL_INTERVAL : started;
    }

    @Override
    public synchronized void report(String task, double share) {
        long now = nanoTime.getAsLong();
        if (now - shownAt < (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL)) {
            return;
        }
        shownAt = now;
        String line = line(task.replaceAll("\\s+", " "), share, now - started);
        if (terminal) {
            err.print("\r" + line + "\u001b[K");
            err.flush();
            lineOpen = true;
        } else {
            err.println(line);
        }
    }

    private static String line(String task, double share, long elapsed) {
        if (share < 0) {
            return cut(task, WIDTH);
        }
        double known = Math.min(1, share);
        String end = " %3d %%".formatted(Math.round(100 * known));
        if (known >= SMALLEST_SHARE && known < 1) {
            long seconds = Math.round(elapsed * (1 - known) / known / SECOND);
            end += "  " + Messages.bind(Messages.remaining, "%d:%02d".formatted(seconds / 60, seconds % 60));
        }
        return cut(task, WIDTH - end.length()) + end;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /** Takes the line away, so that something else can be written. */
    synchronized void clear() {
        if (lineOpen) {
            err.print("\r\u001b[K");
            err.flush();
            lineOpen = false;
        }
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
