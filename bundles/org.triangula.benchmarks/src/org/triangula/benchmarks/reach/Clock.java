// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.time.Duration;

/** Wall time and processor time of this program since a moment, in seconds. */
final class Clock {

    private static final double NANOS = 1e9;

    private final long started = System.nanoTime();
    private final Duration cpu = processorTime();

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    double wall() {
        return (System.nanoTime() - started) / NANOS;
    }

    double cpu() {
        return processorTime().minus(cpu).toNanos() / NANOS;
    }
}
