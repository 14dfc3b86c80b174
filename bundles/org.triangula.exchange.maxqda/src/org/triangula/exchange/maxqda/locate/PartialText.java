// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.triangula.core.text.DocumentText;
import org.triangula.exchange.maxqda.Position;

/**
 * What is known of a document from its coded passages alone: the passages in the order of their paragraphs, once each,
 * with a mark where something is missing. The numbers of the paragraphs stay as they are in MAXQDA unless gaps are very
 * long.
 *
 * @param text the text; paragraphs end with LF
 * @param places where each passage stands, in the order in which they were given; none for passages without text
 * @param gaps number of places where text is missing
 */
public record PartialText(String text, List<Optional<Candidate>> places, int gaps) {

    /** Stands for missing text. */
    public static final String GAP = "[…]";

    private static final int LONGEST_GAP = 200;
    private static final int LEAST_OVERLAP = 10;

    /** Copies the list. */
    public PartialText {
        places = List.copyOf(places);
    }

    /** A passage, divided into paragraphs. */
    private record Piece(int number, List<String> lines) {
    }

    /**
     * Builds the text.
     *
     * @param passages all passages of the document that are known
     * @return the text; empty if no passage has a text
     */
    public static PartialText of(List<Sought> passages) {
        List<Piece> pieces = passages.stream().map(PartialText::piece).toList();
        boolean numbered = passages.stream().filter(each -> !each.text().isBlank()).allMatch(PartialText::isNumbered);
        Map<Integer, List<String>> paragraphs = new TreeMap<>();
        List<Integer> order = IntStream.range(0, passages.size()).boxed()
            .sorted(Comparator.comparingLong(i -> position(passages.get(i)))).toList();
        Map<Integer, Integer> begins = new TreeMap<>();
        int next = 1;
        for (int i : order) {
            List<String> lines = pieces.get(i).lines();
            int number = numbered ? pieces.get(i).number() : next;
            begins.put(i, number);
            for (int line = 0; line < lines.size(); line++) {
                add(paragraphs.computeIfAbsent(number + line, key -> new ArrayList<>()), lines.get(line));
            }
            // passages whose paragraphs are not known stand apart
            next += lines.isEmpty() ? 0 : lines.size() + 1;
        }
        return write(pieces, paragraphs, begins);
    }

    private static boolean isNumbered(Sought passage) {
        return passage.begin().filter(begin -> begin.kind() == Position.Kind.PARAGRAPH && begin.number() > 0
            && begin.number() < 1_000_000).isPresent();
    }

    private static long position(Sought passage) {
        return passage.begin().map(Position::number).orElse(Long.MAX_VALUE);
    }

    private static Piece piece(Sought passage) {
        List<String> lines = passage.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int begin = isNumbered(passage) ? (int) passage.begin().orElseThrow().number() : 0;
        long end = passage.end().filter(each -> each.kind() == Position.Kind.PARAGRAPH).map(Position::number)
            .orElse((long) begin);
        if (lines.size() > 1 && begin > 0 && end - begin + 1 != lines.size()) {
            // the lines are not the paragraphs; they stay together in the first one
            lines = List.of(String.join(" ", lines));
        }
        return new Piece(begin, lines);
    }

    /** Adds a text to those that are known of a paragraph; overlapping texts become one. */
    private static void add(List<String> known, String line) {
        for (int i = 0; i < known.size(); i++) {
            String other = known.get(i);
            if (other.contains(line)) {
                return;
            }
            Optional<String> joined = line.contains(other) ? Optional.of(line)
                : join(other, line).or(() -> join(line, other));
            if (joined.isPresent()) {
                known.remove(i);
                add(known, joined.get());
                return;
            }
        }
        known.add(line);
    }

    private static Optional<String> join(String first, String second) {
        for (int overlap = Math.min(first.length(), second.length()) - 1; overlap >= LEAST_OVERLAP; overlap--) {
            if (first.endsWith(second.substring(0, overlap))) {
                return Optional.of(first + second.substring(overlap));
            }
        }
        return Optional.empty();
    }

    private static PartialText write(List<Piece> pieces, Map<Integer, List<String>> paragraphs,
        Map<Integer, Integer> begins) {
        StringBuilder text = new StringBuilder();
        Map<Integer, Integer> starts = new TreeMap<>();
        int gaps = 0;
        int last = 0;
        for (int number : new TreeSet<>(paragraphs.keySet())) {
            int missing = number - last - 1;
            gaps += missing > 0 ? 1 : 0;
            for (int i = 0; i < (missing > LONGEST_GAP ? 1 : missing); i++) {
                text.append(GAP).append('\n');
            }
            starts.put(number, text.length());
            gaps += paragraphs.get(number).size() - 1;
            text.append(String.join(' ' + GAP + ' ', paragraphs.get(number))).append('\n');
            last = number;
        }
        DocumentText whole = new DocumentText(text.toString());
        List<Optional<Candidate>> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<String> lines = pieces.get(i).lines();
            if (lines.isEmpty()) {
                places.add(Optional.empty());
                continue;
            }
            int first = starts.get(begins.get(i));
            int end = starts.get(begins.get(i) + lines.size() - 1);
            places.add(Optional.of(new Candidate(whole.codePoint(text.indexOf(lines.getFirst(), first)),
                whole.codePoint(text.indexOf(lines.getLast(), end) + lines.getLast().length()), 1,
                Candidate.Reason.TEXT_AND_PARAGRAPH_ONCE)));
        }
        return new PartialText(text.toString(), places, gaps);
    }
}
