// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.triangula.analysis.algebra.Paragraphs;
import org.triangula.analysis.matrix.CodeMatrix;
import org.triangula.analysis.matrix.CodeMatrixQuestion;
import org.triangula.analysis.matrix.CodeRelations;
import org.triangula.analysis.matrix.CodeRelationsQuestion;
import org.triangula.analysis.matrix.CodeRelationsQuestion.Relation;
import org.triangula.analysis.matrix.CodingTable;
import org.triangula.analysis.matrix.Counting;
import org.triangula.analysis.matrix.DocumentColumns;
import org.triangula.analysis.query.CodingQuery;
import org.triangula.analysis.query.CodingQueryEvaluation;
import org.triangula.analysis.query.QueryFunction;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.retrieval.CodeFrequencies;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.Retrieval;
import org.triangula.coding.retrieval.SegmentReader;
import org.triangula.coding.stripe.StripeLanes;
import org.triangula.coding.stripe.StripeLanes.Extent;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyListener;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Identified;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.search.query.SearchScope;
import org.triangula.search.query.TextQuery;
import org.triangula.search.query.TextSearch;
import org.triangula.search.text.StudyTexts;
import org.triangula.search.text.TextIndex;

/** The figures of the coding benchmark, measured in an open study whose last document is the long one. */
final class CodingMeasurements {

    private static final int CODES = 40;
    private static final int EDITS = 60;
    private static final int REPEATS = 7;
    private static final List<String> SEARCHES = List.of("Amt", "haben wir", "Amt OR Netzwerk", "Zuständigkeit*");

    private final StudySession session;
    private final BenchmarkReport report;
    private final Progress progress;
    private final CodeTree tree;
    private final Document longDocument;
    private CodingIndex index;

    CodingMeasurements(StudySession session, BenchmarkReport report, Progress progress) {
        this.session = session;
        this.report = report;
        this.progress = progress;
        tree = CodeTree.of(session.study().getTexts().getCodeSystem());
        longDocument = session.study().getTexts().getDocuments().getLast();
    }

    /** Something that takes time. */
    @FunctionalInterface
    private interface Work {
        void run() throws ProblemException;
    }

    void run() throws ProblemException {
        open();
        long started = System.nanoTime();
        CodingIndex.of(session.study());
        report.atMost("coding.index-first", millis(started) / 1000, "s", 10);
        started = System.nanoTime();
        index = CodingIndex.of(session.study());
        report.atMost("coding.index", millis(started), "ms", 1000);
        retrieve();
        update();
        query();
        matrices();
        search();
    }

    /** What has to be there before a window can show the document; the first time, as a person opens it. */
    private void open() throws ProblemException {
        long started = System.nanoTime();
        DocumentText text = session.text(longDocument);
        int paragraphs = text.paragraphs().size();
        List<Extent> extents = new ArrayList<>();
        longDocument.getSelections().stream().flatMap(selection -> selection.getCodings().stream()
            .map(coding -> new Extent(selection.getStart(), selection.getEnd())))
            .sorted(Comparator.comparingInt(Extent::from)).forEach(extents::add);
        int lanes = StripeLanes.pack(extents).count();
        double time = millis(started);
        if (paragraphs == 0 || lanes == 0) {
            throw new IllegalStateException("The long document is empty.");
        }
        report.atMost("coding.open-document", time, "ms", 500);
    }

    /** Segments of a code with their words, in all documents whose texts have been read once. */
    private void retrieve() throws ProblemException {
        List<String> codes = tree.codes();
        double[] times = new double[CODES];
        SegmentReader reader = new SegmentReader(session);
        for (Document document : session.study().getTexts().getDocuments()) {
            session.text(document);
        }
        for (int i = 0; i < CODES; i++) {
            progress.checkCancelled();
            String code = codes.get(i * codes.size() / CODES);
            long started = System.nanoTime();
            reader.coded(Retrieval.ofCodes(Set.of(code), false).find(index, tree));
            times[i] = millis(started);
        }
        report.atMost("coding.retrieve", median(times), "ms", 100);
    }

    /** Bringing index and frequencies up to date after one coding. */
    private void update() throws ProblemException {
        Random random = new Random(12);
        List<Document> documents = session.study().getTexts().getDocuments();
        List<Code> codes = session.study().getTexts().getCodeSystem().getCodes();
        List<Collection<? extends Identified>> touched = new ArrayList<>();
        StudyListener listener = event -> touched.add(event.touched());
        session.addListener(listener);
        CodeFrequencies frequencies = CodeFrequencies.of(index);
        double[] times = new double[EDITS];
        double[] edits = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            progress.checkCancelled();
            Document document = documents.get(random.nextInt(documents.size()));
            int start = random.nextInt(document.getTextLength() - 50);
            long started = System.nanoTime();
            session.execute(new CodeSegment(new Passage(document, start, start + 50),
                List.of(codes.get(random.nextInt(codes.size()))), "Coder"));
            edits[i] = millis(started);
            started = System.nanoTime();
            CodingIndex after = index.after(session.study(), touched.getLast());
            frequencies = frequencies.after(index, after);
            times[i] = millis(started);
            index = after;
        }
        session.removeListener(listener);
        report.atMost("coding.code-passage", median(edits), "ms", 50);
        report.atMost("coding.update", median(times), "ms", 5);
    }

    /** The slowest of the ten functions, with five codes and those below them. */
    private void query() throws ProblemException {
        Map<String, Paragraphs> known = new HashMap<>();
        CodingQueryEvaluation evaluation = new CodingQueryEvaluation(index, tree, id -> {
            Paragraphs paragraphs = known.get(id);
            if (paragraphs == null) {
                paragraphs = Paragraphs.of(session.text(session.index().find(Document.class, id).orElseThrow()));
                known.put(id, paragraphs);
            }
            return paragraphs;
        });
        List<String> codes = session.study().getTexts().getCodeSystem().getCodes().stream().map(Code::getId).toList();
        int some = Math.min(5, codes.size() / 2);
        double slowest = 0;
        for (QueryFunction function : QueryFunction.values()) {
            progress.checkCancelled();
            CodingQuery query = CodingQuery.of(function, codes.subList(0, some), codes.subList(some, 2 * some));
            slowest = Math.max(slowest, repeated(() -> evaluation.find(query, index.documents())));
        }
        report.atMost("coding.query", slowest, "ms", 500);
    }

    private void matrices() throws ProblemException {
        CodingTable table = CodingTable.of(index, tree);
        CodeMatrixQuestion matrix = new CodeMatrixQuestion(tree.codes(), DocumentColumns.documents(session.study()),
            Counting.SEGMENTS, false);
        report.atMost("coding.code-matrix", repeated(() -> CodeMatrix.of(table, matrix)), "ms", 300);
        progress.checkCancelled();
        CodeRelationsQuestion relations = new CodeRelationsQuestion(tree.codes(), Set.of(), Relation.INTERSECTION, 0,
            Counting.SEGMENTS, false);
        report.atMost("coding.relations-matrix",
            repeated(() -> CodeRelations.of(table, (document, position) -> 0, relations)), "ms", 1000);
    }

    /** The slowest of a few searches, in an index that is there. */
    private void search() throws ProblemException {
        long started = System.nanoTime();
        TextIndex texts = StudyTexts.index(session, TextIndex.empty(), Progress.NONE);
        report.atMost("coding.search-index", millis(started) / 1000, "s", 30);
        TextSearch search = new TextSearch(texts, index);
        double slowest = 0;
        for (String words : SEARCHES) {
            progress.checkCancelled();
            slowest = Math.max(slowest,
                repeated(() -> search.find(TextQuery.words(words), SearchScope.EVERYWHERE, Progress.NONE)));
        }
        report.atMost("coding.search", slowest, "ms", 200);
    }

    private static double repeated(Work work) throws ProblemException {
        double[] times = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            long started = System.nanoTime();
            work.run();
            times[i] = millis(started);
        }
        return median(times);
    }

    private static double millis(long started) {
        return (System.nanoTime() - started) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
