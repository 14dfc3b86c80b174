// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;

/** How a study of the largest size behaves: opening, memory, journalling, saving, undo. */
public final class FoundationBenchmark implements Benchmark {

    private static final int EDITS = 200;
    private static final int STEPS = 50;

    private final StudySize size;

    /** Creates the benchmark for a study of the largest size. */
    public FoundationBenchmark() {
        this(StudySize.LARGE);
    }

    FoundationBenchmark(StudySize size) {
        this.size = size;
    }

    @Override
    public String name() {
        return "foundation";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        TemporaryFolder.use(folder -> {
            Path study = folder.resolve("Generated.triangula");
            GeneratedStudy.write(study, size, progress.part(0, 0.7));
            measure(study, report, progress.part(0.7, 1));
        });
    }

    private static void measure(Path study, BenchmarkReport report, Progress progress) throws ProblemException {
        usedHeap();
        long started = System.nanoTime();
        try (StudySession session = new StudyStore().open(study, Progress.NONE)) {
            report.atMost("foundation.open", seconds(started), "s", 3);
            report.atMost("foundation.heap", usedHeap() / (double) (1 << 20), "MiB", 1024);
            progress.report(Messages.measuring, 0.2);
            journal(session, report, progress);
            progress.report(Messages.measuring, 0.6);
            started = System.nanoTime();
            session.save();
            report.atMost("foundation.save-many", seconds(started), "s", 5);
            edit(session, new Random(9), session.study().getTexts().getDocuments().get(0));
            started = System.nanoTime();
            session.save();
            report.atMost("foundation.save", seconds(started), "s", 1);
            undo(session, report, progress);
        }
    }

    private static void journal(StudySession session, BenchmarkReport report, Progress progress)
        throws ProblemException {
        Random random = new Random(8);
        List<Document> documents = session.study().getTexts().getDocuments();
        double[] times = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            progress.checkCancelled();
            long started = System.nanoTime();
            edit(session, random, documents.get(random.nextInt(documents.size())));
            times[i] = seconds(started) * 1000;
        }
        report.atMost("foundation.journal", median(times), "ms", 10);
    }

    private static void undo(StudySession session, BenchmarkReport report, Progress progress)
        throws ProblemException {
        long started = System.nanoTime();
        session.undo();
        report.atMost("foundation.undo-first", seconds(started) * 1000, "ms", 1000);
        double[] times = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            progress.checkCancelled();
            started = System.nanoTime();
            session.undo();
            times[i] = seconds(started) * 1000;
        }
        report.atMost("foundation.undo", median(times), "ms", 10);
    }

    private static void edit(StudySession session, Random random, Document document) throws ProblemException {
        List<Code> codes = session.study().getTexts().getCodeSystem().getCodes();
        session.execute(StudyOperation.of("Code segment", edit -> document.getSelections()
            .add(GeneratedStudy.selection(random, document.getTextLength(), codes, Instant.EPOCH))));
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Bytes in use after everything unreachable has gone. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
