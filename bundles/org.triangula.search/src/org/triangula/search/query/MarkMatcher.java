// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.Set;

import org.triangula.coding.transcript.TranscriptMarks;
import org.triangula.core.text.DocumentText;
import org.triangula.search.text.IndexedDocument;

/** Finds transcript marks. */
final class MarkMatcher implements DocumentMatcher {

    private final TranscriptMarks marks;
    private final Set<String> kinds;

    /**
     * Creates a matcher.
     *
     * @param marks the rules
     * @param kinds keys of the wanted kinds; empty = all
     */
    MarkMatcher(TranscriptMarks marks, Set<String> kinds) {
        this.marks = marks;
        this.kinds = kinds;
    }

    @Override
    public void match(IndexedDocument document, Paragraphs paragraphs, Found found) {
        DocumentText text = document.text();
        for (int i = 0; i < document.paragraphCount(); i++) {
            if (!paragraphs.includes(i)) {
                continue;
            }
            int from = text.charIndex(document.paragraphStart(i));
            String paragraph = text.text().substring(from, text.charIndex(document.paragraphEnd(i)));
            for (TranscriptMarks.Mark mark : marks.in(paragraph)) {
                if (kinds.isEmpty() || kinds.contains(mark.kind())) {
                    found.found(text.codePoint(from + mark.start()), text.codePoint(from + mark.end()));
                }
            }
        }
    }
}
