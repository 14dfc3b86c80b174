// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The largest heap in use while something runs, looked at every few milliseconds. Garbage that the collector has not
 * taken yet counts, so the figure is an upper bound of what is needed; with a smaller heap it is smaller.
 */
public final class PeakMemory implements AutoCloseable {

    private static final long INTERVAL = 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final AtomicLong peak = new AtomicLong();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Thread watcher;

    /** Starts watching. */
    public PeakMemory() {
        memory.gc();
        look();
        watcher = Thread.ofPlatform().daemon().name("peak memory").start(this::watch);
    }

    private void watch() {
        while (running.get()) {
            look();
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void look() {
        peak.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
    }

    /**
     * Largest heap so far.
     *
     * @return MiB
     */
    public double mebibytes() {
        look();
        return peak.get() / (double) (1 << 20);
    }

    @Override
    public void close() {
        running.set(false);
        watcher.interrupt();
    }
}
