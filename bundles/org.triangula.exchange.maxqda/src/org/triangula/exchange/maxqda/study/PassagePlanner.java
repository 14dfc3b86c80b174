// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentTexts;
import org.triangula.exchange.maxqda.locate.Located;
import org.triangula.exchange.maxqda.locate.Located.Outcome;
import org.triangula.exchange.maxqda.locate.PartialText;
import org.triangula.exchange.maxqda.locate.SegmentLocator;
import org.triangula.model.texts.Document;

/** Decides for each passage of an export where it goes, without changing anything. */
final class PassagePlanner {

    private final StudyDocuments documents;
    private final DocumentTexts texts;
    private final Set<String> ledger;
    private final boolean rebuild;
    private final List<Finding> findings;

    PassagePlanner(StudyDocuments documents, DocumentTexts texts, Set<String> ledger, boolean rebuild,
        List<Finding> findings) {
        this.documents = documents;
        this.texts = texts;
        this.ledger = ledger;
        this.rebuild = rebuild;
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
                findings.add(new Finding(Severity.LOST, key.toString(),
                    Messages.bind(Messages.document_several, found.size(), rows.size())));
                return Optional.empty();
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
                passages.add(new Planned.Passage(rows.get(i), located.get(i).place(), located.get(i).outcome()));
            }
        }
        return Optional.of(new Planned(key, Optional.of(document.getId()),
            document.getTextChecksum() == null ? "" : document.getTextChecksum(), "", passages));
    }

    private List<Located> locate(Document document, List<PassageRow> rows) throws ProblemException {
        return new SegmentLocator(texts.text(document)).locate(rows.stream().map(PassageRow::sought).toList());
    }

    private Optional<Planned> rebuilt(DocumentKey key, List<PassageRow> rows) {
        PartialText partial = PartialText.of(rows.stream().map(PassageRow::sought).toList());
        if (!rebuild || partial.text().isBlank()) {
            findings.add(new Finding(Severity.LOST, key.toString(),
                Messages.bind(Messages.document_missing, rows.size())));
            return Optional.empty();
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
