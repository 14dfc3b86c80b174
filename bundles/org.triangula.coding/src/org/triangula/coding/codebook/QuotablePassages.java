// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.triangula.core.text.DocumentText;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;

/**
 * Decides what may be quoted outside the team: neither passages that are background or off record, nor words that stand
 * in such passages.
 */
public final class QuotablePassages {

    private final List<String> restricted = new ArrayList<>();
    private final List<Partly> partly = new ArrayList<>();

    /** A document of which only some passages may not be quoted; its text in one line, with the place of each word. */
    private record Partly(OneLine text, List<int[]> ranges) {
    }

    /**
     * Reads which words may not be quoted.
     *
     * @param study the study
     * @param texts gives the text of a document; empty where it cannot be read
     */
    public QuotablePassages(Study study, Function<Document, Optional<DocumentText>> texts) {
        for (Document document : study.getTexts().getDocuments()) {
            boolean whole = document.getRecordStatus() != RecordStatus.ON_RECORD;
            List<int[]> ranges = new ArrayList<>();
            for (Selection selection : document.getSelections()) {
                if (selection.getRecordStatus() != RecordStatus.ON_RECORD) {
                    ranges.add(new int[] {selection.getStart(), selection.getEnd()});
                }
            }
            if (whole || !ranges.isEmpty()) {
                texts.apply(document).map(text -> OneLine.of(text.text())).ifPresent(line -> {
                    if (whole) {
                        restricted.add(line.words);
                    } else {
                        partly.add(new Partly(line, ranges));
                    }
                });
            }
        }
    }

    /**
     * Whether a passage may be quoted: its document and the passage itself are on record, and it does not touch a
     * passage that is not.
     *
     * @param selection the passage
     * @return true if it may appear outside the team
     */
    public static boolean isQuotable(Selection selection) {
        Document document = (Document) selection.eContainer();
        return document != null && document.getRecordStatus() == RecordStatus.ON_RECORD
            && selection.getRecordStatus() == RecordStatus.ON_RECORD
            && document.getSelections().stream().noneMatch(other -> other.getRecordStatus() != RecordStatus.ON_RECORD
                && other.getStart() < selection.getEnd() && selection.getStart() < other.getEnd());
    }

    /**
     * Whether words may be quoted: no line of them stands in a passage that is background or off record.
     *
     * @param words words that somebody entered, for example an anchor example
     * @return true if they may appear outside the team
     */
    public boolean isQuotable(String words) {
        return words.lines().map(QuotablePassages::bare).filter(line -> !line.isEmpty()).allMatch(this::isFree);
    }

    private boolean isFree(String line) {
        return restricted.stream().noneMatch(text -> text.contains(line))
            && partly.stream().noneMatch(text -> touches(text, line));
    }

    private static boolean touches(Partly document, String line) {
        String words = document.text.words;
        for (int at = words.indexOf(line); at >= 0; at = words.indexOf(line, at + 1)) {
            int start = document.text.places[at];
            int end = document.text.places[at + line.length() - 1] + 1;
            if (document.ranges.stream().anyMatch(range -> range[0] < end && start < range[1])) {
                return true;
            }
        }
        return false;
    }

    /** A line without the quotation marks and dots around it. */
    private static String bare(String line) {
        String around = "[\\p{Pi}\\p{Pf}\\p{Ps}\"'\\s…]+";
        return OneLine.of(line.replaceAll("^" + around + "|" + around + "$", "")).words.strip();
    }

    /**
     * A text with every white space made one blank.
     *
     * @param words the text
     * @param places the Unicode code point in the original text for each char of the words
     */
    private record OneLine(String words, int[] places) {
        static OneLine of(String text) {
            StringBuilder words = new StringBuilder(text.length());
            int[] places = new int[text.length()];
            int codePoint = 0;
            for (int i = 0; i < text.length(); codePoint++) {
                int character = text.codePointAt(i);
                int width = Character.charCount(character);
                boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character);
                if (!blank || words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                    for (int j = 0; j < width; j++) {
                        places[words.length()] = codePoint;
                        words.append(blank ? ' ' : text.charAt(i + j));
                    }
                }
                i += width;
            }
            return new OneLine(words.toString(), places);
        }
    }
}
