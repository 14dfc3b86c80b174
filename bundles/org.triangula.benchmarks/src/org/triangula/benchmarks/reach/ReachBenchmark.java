// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.triangula.benchmarks.TemporaryFolder;
import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Travel times on a generated state and, where its files are at hand, on Heidelberg. The environment variable
 * {@code TRIANGULA_REACH_SIZE} may be {@code tenth} for a tenth of the state; {@code TRIANGULA_DATA} names the folder
 * that holds {@code heidelberg}.
 */
public final class ReachBenchmark implements Benchmark {

    @Override
    public String name() {
        return "reach";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        boolean tenth = "tenth".equals(System.getenv("TRIANGULA_REACH_SIZE"));
        String data = System.getenv("TRIANGULA_DATA");
        Runtime machine = Runtime.getRuntime();
        report.atLeast("reach.cores", machine.availableProcessors(), "cores", 0);
        report.atLeast("reach.heap-limit", machine.maxMemory() / (1 << 20), "MiB", 0);
        try {
            Path folder = Files.createTempDirectory("triangula-reach");
            try {
                if (data != null && Files.isDirectory(Path.of(data, "heidelberg"))) {
                    new HeidelbergMeasurements(report, progress).run(Path.of(data, "heidelberg"), folder);
                }
                new StateMeasurements(report, progress, tenth ? StateSize.TENTH : StateSize.STATE,
                        tenth ? "reach.tenth" : "reach.state").run(folder);
            } finally {
                TemporaryFolder.delete(folder);
            }
        } catch (IOException e) {
            throw new ProblemException("reach", String.valueOf(e.getMessage()), "");
        }
    }
}
