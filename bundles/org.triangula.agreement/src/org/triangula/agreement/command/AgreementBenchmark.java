// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import org.triangula.agreement.compare.AgreementAnalysis;
import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.agreement.compare.AgreementOptions;
import org.triangula.agreement.compare.Level;
import org.triangula.agreement.disagreement.Disagreements;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.TextsFactory;

/** Measures the agreement of two coders on 200 documents with 10,000 codings of 100 codes and 1,000 samples. */
public final class AgreementBenchmark implements Benchmark {

    private static final int DOCUMENTS = 200;
    private static final int CODINGS = 10_000;
    private static final int CODES = 100;
    private static final int LENGTH = 60_000;

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        AgreementData data = data();
        List<String> coders = List.of("A", "B");
        AgreementOptions options = new AgreementOptions(coders, data.documentsOfSeveral(coders), data.tree().codes(),
            Level.SEGMENTS, AgreementOptions.DEFAULT_THRESHOLD, false, false, AgreementOptions.DEFAULT_SAMPLES);
        long started = System.nanoTime();
        AgreementAnalysis.compute(data, options, progress);
        report.atMost("agreement.segments", (System.nanoTime() - started) / 1e6, "ms", 10_000);
        started = System.nanoTime();
        Disagreements.of(data, options);
        report.atMost("agreement.disagreements", (System.nanoTime() - started) / 1e6, "ms", 1_000);
    }

    /** The second coder repeats half of what the first gave, moves a fifth a little, and adds codings of their own. */
    private static AgreementData data() {
        CodeSystem system = TextsFactory.eINSTANCE.createCodeSystem();
        for (int code = 0; code < CODES; code++) {
            Code created = TextsFactory.eINSTANCE.createCode();
            created.setId("code" + code);
            created.setName("Code " + code);
            system.getCodes().add(created);
        }
        SplittableRandom random = new SplittableRandom(13);
        List<ComparedDocument> documents = new ArrayList<>();
        for (int document = 0; document < DOCUMENTS; document++) {
            List<CodedSegment> segments = new ArrayList<>();
            for (int i = 0; i < CODINGS / DOCUMENTS / 2; i++) {
                int start = random.nextInt(LENGTH - 600);
                int end = start + 50 + random.nextInt(500);
                int code = random.nextInt(CODES);
                segments.add(segment("A", document, segments.size(), code, start, end));
                int kind = random.nextInt(10);
                int moved = kind < 5 ? 0 : kind < 7 ? 1 + random.nextInt(40) : random.nextInt(LENGTH - 600) - start;
                segments.add(segment("B", document, segments.size(), code, start + moved, end + moved));
            }
            documents.add(new ComparedDocument("document" + document, "Document " + document, LENGTH, segments));
        }
        Map<String, String> coders = new LinkedHashMap<>();
        coders.put("A", "A");
        coders.put("B", "B");
        return new AgreementData(coders, documents, CodeTree.of(system), Set.of());
    }

    private static CodedSegment segment(String coder, int document, int number, int code, int start, int end) {
        return new CodedSegment("coding" + document + "-" + number, "selection", "document" + document, "code" + code,
            coder, start, end, 0, "", null, CodingOrigin.MANUAL);
    }
}
