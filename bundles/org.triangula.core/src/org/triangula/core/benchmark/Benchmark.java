// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.benchmark;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** A set of measurements, contributed through the extension point {@value #EXTENSION_POINT}. */
public interface Benchmark {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.core.benchmarks";

    /**
     * Name by which the benchmark is called.
     *
     * @return a lower-case word, for example foundation; it begins the identity of every figure
     */
    String name();

    /**
     * Measures.
     *
     * @param report receives each figure as soon as it is known
     * @param progress told about progress; work stops when it is cancelled
     * @throws ProblemException if something cannot be measured
     */
    void run(BenchmarkReport report, Progress progress) throws ProblemException;
}
