// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;

/** What may be written of a transcript: nothing that was said off the record. */
final class RecordedText {

    private RecordedText() {
    }

    /** Whether a document may be written at all. */
    static boolean isWritten(Document document) {
        return document.getRecordStatus() != RecordStatus.OFF_RECORD;
    }

    /**
     * The words of a paragraph, with a mark in place of every passage off the record.
     *
     * @param document the document
     * @param paragraph one of its paragraphs
     * @return the words that may be written
     */
    static String words(Document document, DocumentText.Paragraph paragraph) {
        int[] points = paragraph.text().codePoints().toArray();
        boolean[] hidden = new boolean[points.length];
        for (Selection selection : offRecord(document)) {
            int end = Math.min(points.length, selection.getEnd() - paragraph.start());
            for (int i = Math.max(0, selection.getStart() - paragraph.start()); i < end; i++) {
                hidden[i] = true;
            }
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (!hidden[i]) {
                words.appendCodePoint(points[i]);
            } else if (i == 0 || !hidden[i - 1]) {
                words.append(Messages.omitted);
            }
        }
        return words.toString();
    }

    private static List<Selection> offRecord(Document document) {
        return document.getSelections().stream()
            .filter(selection -> selection.getRecordStatus() == RecordStatus.OFF_RECORD).toList();
    }

    /** Tells what was left out, and what may be read but not quoted. */
    static List<Finding> findings(Study study) {
        List<Document> documents = study.getTexts().getDocuments();
        List<Document> written = documents.stream().filter(RecordedText::isWritten).toList();
        List<Finding> findings = new ArrayList<>();
        add(findings, Severity.LOST, Messages.offRecord_documents, documents.size() - written.size());
        add(findings, Severity.LOST, Messages.offRecord_passages,
            written.stream().mapToInt(document -> offRecord(document).size()).sum());
        add(findings, Severity.DOUBTFUL, Messages.background, written.stream()
            .mapToInt(document -> (document.getRecordStatus() == RecordStatus.BACKGROUND ? 1 : 0)
                + (int) document.getSelections().stream()
                    .filter(selection -> selection.getRecordStatus() == RecordStatus.BACKGROUND).count()).sum());
        return findings;
    }

    private static void add(List<Finding> findings, Severity severity, String message, int count) {
        if (count > 0) {
            findings.add(new Finding(severity, "", Messages.bind(message, count)));
        }
    }
}
