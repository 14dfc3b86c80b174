// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.util.List;

import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;

/**
 * What of a document may leave the team: nothing that was said off the record.
 *
 * @param document the document
 * @param hidden its passages off the record
 */
record RecordedWords(Document document, List<Selection> hidden) {

    static RecordedWords of(Document document) {
        return new RecordedWords(document, document.getSelections().stream()
            .filter(selection -> selection.getRecordStatus() == RecordStatus.OFF_RECORD).toList());
    }

    boolean isWritten() {
        return document.getRecordStatus() != RecordStatus.OFF_RECORD;
    }

    /** Whether a passage touches nothing off the record. */
    boolean isFree(int start, int end) {
        return isWritten() && hidden.stream().noneMatch(each -> each.getStart() < end && start < each.getEnd());
    }

    /** The words of a paragraph from one of its characters on, with a mark in place of what is hidden. */
    String words(Paragraph paragraph, int from) {
        int[] points = paragraph.text().codePoints().toArray();
        StringBuilder words = new StringBuilder();
        boolean before = false;
        for (int i = from; i < points.length; i++) {
            int position = paragraph.start() + i;
            boolean here = hidden.stream().anyMatch(each -> each.getStart() <= position && position < each.getEnd());
            if (!here) {
                words.appendCodePoint(points[i]);
            } else if (!before) {
                words.append(Messages.omitted);
            }
            before = here;
        }
        return words.toString();
    }
}
