// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.nio.file.Path;
import java.util.Map;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.refiqda.ProjectExporter;
import org.triangula.exchange.refiqda.ProjectImporter;

/** A REFI-QDA package with half a million codings: in, out, and in again. */
public final class ExchangeBenchmark implements Benchmark {

    /** 250 documents with 500,000 codings and 400 codes. */
    private static final StudySize SIZE = new StudySize(250, 300, 2000, 400, 0, 0);

    private final StudySize size;

    /** Creates the benchmark for a package of the largest size. */
    public ExchangeBenchmark() {
        this(SIZE);
    }

    /** Creates the benchmark for any size. */
    ExchangeBenchmark(StudySize size) {
        this.size = size;
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        TemporaryFolder.use(folder -> {
            Path file = folder.resolve("Generated.qdpx");
            progress.report(Messages.generating, 0);
            GeneratedProject.write(file, size);
            progress.report(Messages.measuring, 0.2);
            Path exported = folder.resolve("Exported.qdpx");
            measure(file, exported, folder.resolve("Imported.triangula"), report, progress);
            progress.report(Messages.measuring, 0.7);
            bringIn(exported, folder.resolve("Again.triangula"), "own", report);
        });
    }

    private static void measure(Path file, Path exported, Path study, BenchmarkReport report, Progress progress)
        throws ProblemException {
        bringIn(file, study, "import", report);
        progress.report(Messages.measuring, 0.5);
        try (StudySession session = new StudyStore().open(study, Progress.NONE); PeakMemory memory = new PeakMemory()) {
            long started = System.nanoTime();
            new ProjectExporter().write(session, exported, Progress.NONE);
            report.atMost("exchange.export", seconds(started), "s", 60);
            report.atMost("exchange.export-memory", memory.mebibytes(), "MiB", 1536);
        }
    }

    /** Reads, enters and saves, as somebody does who imports a project. */
    private static void bringIn(Path file, Path study, String what, BenchmarkReport report) throws ProblemException {
        try (StudySession session = new StudyStore().create(study, "Imported"); PeakMemory memory = new PeakMemory()) {
            long started = System.nanoTime();
            ImportPlan plan = new ProjectImporter().read(new ImportRequest(file, session.study(), Map.of()),
                Progress.NONE);
            report.atMost("exchange." + what + "-read", seconds(started), "s", 60);
            session.execute(plan.operation());
            report.atMost("exchange." + what, seconds(started), "s", 60);
            report.atMost("exchange." + what + "-memory", memory.mebibytes(), "MiB", 1536);
            session.save();
        }
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
