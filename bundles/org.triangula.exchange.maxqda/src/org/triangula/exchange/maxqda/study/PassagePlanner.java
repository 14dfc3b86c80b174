// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentTexts;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.Located;
import org.triangula.exchange.maxqda.locate.Located.Outcome;
import org.triangula.exchange.maxqda.locate.PartialText;
import org.triangula.exchange.maxqda.locate.PassageContext;
import org.triangula.exchange.maxqda.locate.SegmentLocator;
import org.triangula.model.texts.Document;

/** Decides for each passage of an export where it goes, without changing anything. */
final class PassagePlanner {

    private static final int CONTEXT = 130;

    private final StudyDocuments documents;
    private final DocumentTexts texts;
    private final Set<String> ledger;
    private final Map<String, String> options;
    private final List<Finding> findings;
    private final List<PlacementQuestion> questions = new ArrayList<>();
    private final Map<DocumentKey, String> leftOut = new HashMap<>();

    PassagePlanner(StudyDocuments documents, DocumentTexts texts, Set<String> ledger,
        Map<String, String> options, List<Finding> findings) {
        this.documents = documents;
        this.texts = texts;
        this.ledger = ledger;
        this.options = options;
        this.findings = findings;
    }

    List<Planned> plan(List<PassageRow> rows, Progress progress) throws ProblemException {
        Map<DocumentKey, List<PassageRow>> byDocument = new LinkedHashMap<>();
        rows.forEach(row -> byDocument.computeIfAbsent(row.document(), key -> new ArrayList<>()).add(row));
        List<Planned> planned = new ArrayList<>();
        int done = 0;
        for (Map.Entry<DocumentKey, List<PassageRow>> entry : byDocument.entrySet()) {
            progress.checkCancelled();
            progress.report(entry.getKey().name(), done++ / (double) byDocument.size());
            plan(entry.getKey(), entry.getValue()).ifPresent(planned::add);
        }
        return planned;
    }

    private Optional<Planned> plan(DocumentKey key, List<PassageRow> rows) throws ProblemException {
        if (rows.stream().allMatch(row -> ledger.contains(row.fingerprint()))) {
            return Optional.empty();
        }
        List<Document> found = documents.find(key);
        if (found.isEmpty()) {
            return rebuilt(key, rows);
        }
        Document document = found.getFirst();
        List<Located> located = locate(document, rows);
        if (found.size() > 1) {
            List<Document> fitting = new ArrayList<>();
            for (Document each : found) {
                List<Located> own = each == document ? located : locate(each, rows);
                if (own.stream().anyMatch(one -> one.outcome() == Outcome.PLACED)) {
                    fitting.add(each);
                    located = own;
                }
            }
            if (fitting.size() != 1) {
                return leaveOut(key, Messages.bind(Messages.document_several, found.size(), rows.size()));
            }
            document = fitting.getFirst();
        }
        if (!StudyDocuments.normal(document.getName()).equals(StudyDocuments.normal(key.name()))) {
            findings.add(new Finding(Severity.DOUBTFUL, key.toString(),
                Messages.bind(Messages.document_cut, document.getName())));
        }
        List<Planned.Passage> passages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!ledger.contains(rows.get(i).fingerprint())) {
                Optional<Candidate> place = located.get(i).place();
                if (place.isEmpty()) {
                    place = ask(document, rows.get(i), located.get(i));
                }
                passages.add(new Planned.Passage(rows.get(i), place, located.get(i).outcome()));
            }
        }
        return Optional.of(new Planned(key, Optional.of(document.getId()),
            document.getTextChecksum() == null ? "" : document.getTextChecksum(), "", passages));
    }

    private Optional<Planned> leaveOut(DocumentKey key, String reason) {
        findings.add(new Finding(Severity.LOST, key.toString(), reason));
        leftOut.put(key, reason);
        return Optional.empty();
    }

    /** Documents whose passages are left out, with the reason. */
    Map<DocumentKey, String> leftOut() {
        return leftOut;
    }

    /** Asks where a passage belongs; gives the place if a person has chosen it already. */
    private Optional<Candidate> ask(Document document, PassageRow row, Located located) throws ProblemException {
        String chosen = PlacementQuestion.choice(options, row.fingerprint());
        Optional<Candidate> place =
            located.candidates().stream().filter(each -> key(each).equals(chosen)).findFirst();
        DocumentText text = texts.text(document);
        questions.add(new PlacementQuestion(row.fingerprint(), document.getName(),
            row.code().map(CodePath::toString).orElse(Messages.kind_paraphrases), row.text(), reason(located.outcome()),
            located.candidates().stream().map(each -> {
                PassageContext context = PassageContext.of(text, each.start(), each.end(), CONTEXT);
                return new PlacementQuestion.Candidate(key(each),
                    Messages.bind(Messages.place_paragraph, context.paragraph()), context.before(), context.passage(),
                    context.after(), each.score());
            }).toList()));
        return place;
    }

    private static String key(Candidate candidate) {
        return candidate.start() + "-" + candidate.end();
    }

    static String reason(Outcome outcome) {
        return switch (outcome) {
            case SEVERAL -> Messages.reason_several;
            case MISSING -> Messages.reason_missing;
            default -> Messages.reason_weak;
        };
    }

    /** What a person may decide before the import; what is not decided waits in the review list. */
    List<PlacementQuestion> questions() {
        return questions;
    }

    private List<Located> locate(Document document, List<PassageRow> rows) throws ProblemException {
        return new SegmentLocator(texts.text(document)).locate(rows.stream().map(PassageRow::sought).toList());
    }

    private Optional<Planned> rebuilt(DocumentKey key, List<PassageRow> rows) {
        PartialText partial = PartialText.of(rows.stream().map(PassageRow::sought).toList());
        if ("false".equals(options.get("rebuild")) || partial.text().isBlank()) {
            return leaveOut(key, Messages.bind("false".equals(options.get("rebuild")) ? Messages.document_notRebuilt
                : Messages.document_missing, rows.size()));
        }
        findings.add(new Finding(Severity.DOUBTFUL, key.toString(),
            Messages.bind(Messages.document_partial, rows.size(), partial.gaps())));
        List<Planned.Passage> passages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            passages.add(new Planned.Passage(rows.get(i), partial.places().get(i),
                partial.places().get(i).isPresent() ? Outcome.PLACED : Outcome.MISSING));
        }
        return Optional.of(new Planned(key, Optional.empty(), "", partial.text(), passages));
    }
}
