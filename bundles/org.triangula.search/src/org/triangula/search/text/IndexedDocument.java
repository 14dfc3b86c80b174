// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.coding.transcript.TranscriptMarks;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;

/**
 * The words of one document in flat arrays, immutable. Words are numbered from 0 through the document; labels of
 * speakers and time marks are no words. All positions are Unicode code points; ends are exclusive.
 */
public final class IndexedDocument {

    private final SourceText source;
    private final int[] forms;
    private final int[] starts;
    private final int[] ends;
    /** First word of each paragraph, and one more entry: the number of words. */
    private final int[] paragraphWords;
    /** First and last code point of each paragraph in turn. */
    private final int[] paragraphs;
    private final int[] turns;
    private final int[] paragraphSpeakers;
    private final String[] speakers;
    /** Words that are inside a transcript mark. */
    private final BitSet marked;

    private IndexedDocument(Builder builder) {
        source = builder.source;
        forms = Arrays.copyOf(builder.forms, builder.count);
        starts = Arrays.copyOf(builder.starts, builder.count);
        ends = Arrays.copyOf(builder.ends, builder.count);
        paragraphWords = builder.paragraphWords;
        paragraphs = builder.paragraphs;
        turns = builder.turns;
        paragraphSpeakers = builder.paragraphSpeakers;
        speakers = builder.speakers.toArray(String[]::new);
        marked = builder.marked;
    }

    /**
     * Finds the words of a document.
     *
     * @param source the document
     * @param words numbers of words
     * @param scanner finds words
     * @param marks finds transcript marks
     * @return the words
     */
    static IndexedDocument of(SourceText source, WordForms words, WordScanner scanner, TranscriptMarks marks) {
        Builder builder = new Builder(source);
        builder.read(words, scanner, marks);
        return new IndexedDocument(builder);
    }

    /**
     * The same words for a document of which only name, kind or the like changed.
     *
     * @param now the document
     * @return the words
     */
    IndexedDocument as(SourceText now) {
        return source.equals(now) ? this : new IndexedDocument(this, now);
    }

    private IndexedDocument(IndexedDocument before, SourceText source) {
        this.source = source;
        forms = before.forms;
        starts = before.starts;
        ends = before.ends;
        paragraphWords = before.paragraphWords;
        paragraphs = before.paragraphs;
        turns = before.turns;
        paragraphSpeakers = before.paragraphSpeakers;
        speakers = before.speakers;
        marked = before.marked;
    }

    /**
     * The document.
     *
     * @return identity, name and so on
     */
    public SourceText source() {
        return source;
    }

    /**
     * The text.
     *
     * @return the text
     */
    public DocumentText text() {
        return source.text();
    }

    /**
     * Number of words.
     *
     * @return the number
     */
    public int words() {
        return forms.length;
    }

    /**
     * Which word stands at a place.
     *
     * @param word number of the word in the document, from 0
     * @return number of the word's form
     */
    public int form(int word) {
        return forms[word];
    }

    /**
     * Where a word begins.
     *
     * @param word number of the word
     * @return its first code point
     */
    public int start(int word) {
        return starts[word];
    }

    /**
     * Where a word ends.
     *
     * @param word number of the word
     * @return code point after its last
     */
    public int end(int word) {
        return ends[word];
    }

    /**
     * Whether a word stands inside a transcript mark, as {@code lacht} in {@code (lacht)}.
     *
     * @param word number of the word
     * @return true if it was not spoken
     */
    public boolean isMarked(int word) {
        return marked.get(word);
    }

    /**
     * Number of paragraphs.
     *
     * @return the number
     */
    public int paragraphCount() {
        return turns.length;
    }

    /**
     * The first word of a paragraph.
     *
     * @param paragraph place of the paragraph, from 0 to the number of paragraphs
     * @return number of the word; the number of words for the place after the last paragraph
     */
    public int firstWord(int paragraph) {
        return paragraphWords[paragraph];
    }

    /**
     * Where a paragraph begins.
     *
     * @param paragraph place of the paragraph, from 0
     * @return its first code point
     */
    public int paragraphStart(int paragraph) {
        return paragraphs[2 * paragraph];
    }

    /**
     * Where a paragraph ends.
     *
     * @param paragraph place of the paragraph, from 0
     * @return code point after its last, without the line end
     */
    public int paragraphEnd(int paragraph) {
        return paragraphs[2 * paragraph + 1];
    }

    /**
     * The speaker turn a paragraph belongs to: a turn begins where a speaker is named, or at the top.
     *
     * @param paragraph place of the paragraph, from 0
     * @return number of the turn, from 0
     */
    public int turn(int paragraph) {
        return turns[paragraph];
    }

    /**
     * Who speaks in a paragraph.
     *
     * @param paragraph place of the paragraph, from 0
     * @return label of the speaker whose turn it is; empty before the first
     */
    public String speaker(int paragraph) {
        int speaker = paragraphSpeakers[paragraph];
        return speaker < 0 ? "" : speakers[speaker];
    }

    /**
     * The speakers.
     *
     * @return their labels in order of appearance
     */
    public List<String> speakers() {
        return List.of(speakers);
    }

    /**
     * The paragraph a position is in.
     *
     * @param position code point
     * @return its place, from 0
     */
    public int paragraphAt(int position) {
        return Math.max(0, source.text().paragraphAt(position) - 1);
    }

    /**
     * The paragraph a word is in.
     *
     * @param word number of the word
     * @return its place, from 0
     */
    public int paragraphOf(int word) {
        return paragraphAt(starts[word]);
    }

    /**
     * Where a speaker turn begins and ends.
     *
     * @param paragraph place of a paragraph in the turn
     * @return place of its first paragraph and place after its last
     */
    public int[] turnAround(int paragraph) {
        int first = paragraph;
        int last = paragraph + 1;
        while (first > 0 && turns[first - 1] == turns[paragraph]) {
            first--;
        }
        while (last < turns.length && turns[last] == turns[paragraph]) {
            last++;
        }
        return new int[] {first, last};
    }

    /**
     * The words inside a range.
     *
     * @param start first code point
     * @param end code point after the last
     * @return number of the first word that begins in the range, and number after the last
     */
    public int[] wordsBetween(int start, int end) {
        return new int[] {place(start), place(end)};
    }

    private int place(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found < 0 ? -found - 1 : found;
    }

    /** Collects words. */
    private static final class Builder {
        private final SourceText source;
        private final int[] paragraphWords;
        private final int[] paragraphs;
        private final int[] turns;
        private final int[] paragraphSpeakers;
        private final List<String> speakers = new ArrayList<>();
        private final BitSet marked = new BitSet();
        private int[] forms = new int[256];
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int count;

        Builder(SourceText source) {
            this.source = source;
            int number = source.text().paragraphCount();
            paragraphWords = new int[number + 1];
            paragraphs = new int[2 * number];
            turns = new int[number];
            paragraphSpeakers = new int[number];
        }

        void read(WordForms words, WordScanner scanner, TranscriptMarks marks) {
            DocumentText text = source.text();
            Map<String, Integer> known = new HashMap<>();
            int turn = -1;
            int speaker = -1;
            for (int i = 0; i < turns.length; i++) {
                Paragraph paragraph = text.paragraph(i + 1);
                if (paragraph.speaker().isPresent() || turn < 0) {
                    turn++;
                    speaker = paragraph.speaker().map(label -> known.computeIfAbsent(label, this::add)).orElse(-1);
                }
                turns[i] = turn;
                paragraphSpeakers[i] = speaker;
                paragraphs[2 * i] = paragraph.start();
                paragraphs[2 * i + 1] = paragraph.end();
                paragraphWords[i] = count;
                read(paragraph, words, scanner, marks.in(paragraph.text()));
            }
            paragraphWords[turns.length] = count;
        }

        private int add(String label) {
            speakers.add(label);
            return speakers.size() - 1;
        }

        private void read(Paragraph paragraph, WordForms words, WordScanner scanner, List<TranscriptMarks.Mark> marks) {
            String text = paragraph.text();
            int from = paragraph.speaker().isPresent() ? text.indexOf(':') + 1 : 0;
            DocumentText whole = source.text();
            int offset = whole.charIndex(paragraph.start());
            scanner.scan(text, from, text.length(), (start, end) -> {
                TranscriptMarks.Mark mark = markAt(marks, start);
                if (mark != null && mark.kind().equals(TranscriptMarks.TIME)) {
                    return;
                }
                if (count == forms.length) {
                    grow();
                }
                if (mark != null && !mark.kind().equals(TranscriptMarks.OVERLAP)) {
                    marked.set(count);
                }
                forms[count] = words.number(text, start, end);
                starts[count] = whole.codePoint(offset + start);
                ends[count] = whole.codePoint(offset + end);
                count++;
            });
        }

        private static TranscriptMarks.Mark markAt(List<TranscriptMarks.Mark> marks, int index) {
            for (TranscriptMarks.Mark mark : marks) {
                if (mark.start() <= index && index < mark.end()) {
                    return mark;
                }
            }
            return null;
        }

        private void grow() {
            int size = count * 2;
            forms = Arrays.copyOf(forms, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
    }
}
