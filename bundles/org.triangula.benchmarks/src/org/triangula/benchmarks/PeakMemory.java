// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The largest heap in use while something runs, looked at every few milliseconds. Garbage that the collector has not
 * taken yet counts, so the figure is an upper bound of what is needed; with a smaller heap it is smaller.
 */
public final class PeakMemory implements AutoCloseable {

    private static final long INTERVAL = 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final AtomicLong peak = new AtomicLong();
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("peak memory").factory());

    /** Starts watching. */
    public PeakMemory() {
        memory.gc();
        look();
        watcher.scheduleWithFixedDelay(this::look, 0, INTERVAL, TimeUnit.MILLISECONDS);
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
        watcher.shutdownNow();
    }
}
