// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.nio.file.Path;
import java.util.Random;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;

/** Reading, coding, retrieving and counting in a study of the largest size, and one very long document. */
public final class CodingBenchmark implements Benchmark {

    /** 200 interviews with 300,000 paragraphs, 200,000 codings and 400 codes. */
    private static final StudySize SIZE = new StudySize(200, 1500, 1000, 400, 0, 1);
    private static final int LONG_TEXT = 1_500_000;
    private static final int LONG_CODINGS = 5000;

    private final StudySize size;
    private final int longText;
    private final int longCodings;

    /** Creates the benchmark for a study of the largest size. */
    public CodingBenchmark() {
        this(SIZE, LONG_TEXT, LONG_CODINGS);
    }

    /** Creates the benchmark for any size; the long document has so many characters and codings. */
    CodingBenchmark(StudySize size, int longText, int longCodings) {
        this.size = size;
        this.longText = longText;
        this.longCodings = longCodings;
    }

    @Override
    public String name() {
        return "coding";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        TemporaryFolder.use(folder -> {
            Path study = folder.resolve("Generated.triangula");
            GeneratedStudy.write(study, size, progress.part(0, 0.6));
            try (StudySession session = new StudyStore().open(study, Progress.NONE)) {
                addLongDocument(session);
            }
            try (StudySession session = new StudyStore().open(study, Progress.NONE)) {
                progress.report(Messages.measuring, 0.65);
                new CodingMeasurements(session, report, progress).run();
            }
        });
    }

    private void addLongDocument(StudySession session) throws ProblemException {
        Random random = new Random(11);
        session.execute(StudyOperation.of("Long document", edit -> {
            StringBuilder text = new StringBuilder();
            while (text.length() < longText) {
                text.append(GeneratedText.interview(random, 100));
            }
            StoredText stored = edit.storeText("long", text.toString());
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Long document");
            document.setTextFile(stored.file());
            document.setTextChecksum(stored.checksum());
            document.setTextLength(stored.length());
            document.setParagraphCount(stored.paragraphs());
            var codes = edit.study().getTexts().getCodeSystem().getCodes();
            for (int i = 0; i < longCodings; i++) {
                document.getSelections().add(GeneratedStudy.selection(random, stored.length(), codes, edit.time()));
            }
            edit.study().getTexts().getDocuments().add(document);
        }));
        session.save();
    }
}
