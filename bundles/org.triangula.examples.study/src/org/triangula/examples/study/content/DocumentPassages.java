// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.Comparator;
import java.util.TreeMap;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** Finds passages of one document by their words, and makes one selection for each however many codings it has. */
final class DocumentPassages {

    private final Document document;
    private final DocumentText text;
    private final TreeMap<Range, Selection> selections =
        new TreeMap<>(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));

    /** Code points of a passage, the end exclusive. */
    private record Range(int start, int end) {
    }

    DocumentPassages(Document document, DocumentText text) {
        this.document = document;
        this.text = text;
    }

    DocumentText text() {
        return text;
    }

    /**
     * The selection of the words in a row.
     *
     * @param row the row
     * @param paragraph column with the number of the paragraph
     * @param quote column with the words, which occur once in the paragraph
     * @return the selection; new unless the same passage has been selected before
     * @throws ProblemException if the paragraph does not hold the words, or more than once
     */
    Selection select(ExampleRow row, String paragraph, String quote) throws ProblemException {
        Paragraph found = paragraph(row, paragraph);
        String words = row.text(quote);
        int first = found.text().indexOf(words);
        if (first < 0 || words.isEmpty()) {
            throw row.problem(quote, "Paragraph " + found.number() + " does not hold these words.");
        }
        if (found.text().indexOf(words, first + 1) >= 0) {
            throw row.problem(quote, "Paragraph " + found.number() + " holds these words more than once.");
        }
        int start = found.start() + found.text().codePointCount(0, first);
        return select(start, start + words.codePointCount(0, words.length()));
    }

    /** The selection of all paragraphs from one to another. */
    Selection selectParagraphs(ExampleRow row, String first, String last) throws ProblemException {
        return select(paragraph(row, first).start(), paragraph(row, last).end());
    }

    private Paragraph paragraph(ExampleRow row, String column) throws ProblemException {
        int number = row.integer(column);
        if (number < 1 || number > text.paragraphCount()) {
            throw row.problem(column, "The document has " + text.paragraphCount() + " paragraphs.");
        }
        return text.paragraph(number);
    }

    private Selection select(int start, int end) {
        return selections.computeIfAbsent(new Range(start, end), range -> {
            Selection selection = TextsFactory.eINSTANCE.createSelection();
            selection.setStart(range.start());
            selection.setEnd(range.end());
            return selection;
        });
    }

    /** Enters the selections in the document, in order of start, then end. */
    void enter() {
        document.getSelections().addAll(selections.values());
    }
}
