// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;

/**
 * A document as plain text with paragraph numbers.
 *
 * @param fileName name for a file of its own, unique in the study
 * @param document the document
 * @param lines its paragraphs
 */
record NumberedText(String fileName, Document document, List<Line> lines) {

    /**
     * A paragraph.
     *
     * @param number its number in the document
     * @param text the words that may be written
     */
    record Line(int number, String text) {
    }

    /** The documents of a study in their order, without what was said off the record. */
    static List<NumberedText> of(StudySession session) throws ProblemException {
        List<NumberedText> texts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Document document : session.study().getTexts().getDocuments()) {
            if (!RecordedText.isWritten(document)) {
                continue;
            }
            String base = StudyFolder.fileName(document.getName() == null ? "" : document.getName());
            String name = base;
            for (int i = 2; !names.add(name); i++) {
                name = base + "-" + i;
            }
            texts.add(new NumberedText(name + ".txt", document, session.text(document).paragraphs().stream()
                .map(paragraph -> new Line(paragraph.number(), RecordedText.words(document, paragraph))).toList()));
        }
        return texts;
    }

    String title() {
        return document.getName() == null ? document.getId() : document.getName();
    }

    String text() {
        StringBuilder text = new StringBuilder(title()).append("\n\n");
        lines.forEach(line -> text.append(line.number()).append('\t').append(line.text()).append('\n'));
        return text.toString();
    }
}
