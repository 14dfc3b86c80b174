// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.triangula.exchange.maxqda.locate.Candidate.Reason;
import org.triangula.exchange.maxqda.locate.NormalText.Span;

/**
 * Finds passages that resemble one that is not in the document word by word, because the document was corrected since.
 * Short runs of words that both have say where to look; the share of common words says how similar a place is.
 */
final class SimilarPassages {

    private static final int SHORTEST = 12;
    private static final int WORDS_IN_RUN = 3;
    private static final int MOST_RUNS = 40;
    private static final int MOST_PLACES = 8;
    private static final double LEAST = 0.6;
    private static final int MOST = 5;

    private final NormalText document;

    SimilarPassages(NormalText document) {
        this.document = document;
    }

    /** The best places, the most similar first. */
    List<Candidate> find(String pattern) {
        if (pattern.length() < SHORTEST) {
            return List.of();
        }
        Map<Integer, Candidate> found = new TreeMap<>();
        for (int begin : begins(pattern)) {
            candidate(pattern, begin, found);
        }
        List<Candidate> best = new ArrayList<>();
        found.values().stream().sorted(Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparingInt(Candidate::start)).forEach(each -> {
                boolean overlaps = best.stream().anyMatch(other -> each.start() < other.end()
                    && other.start() < each.end());
                if (!overlaps && best.size() < MOST) {
                    best.add(each);
                }
            });
        return best;
    }

    /** Where the passage would begin if a run of its words stood at its place. */
    private List<Integer> begins(String pattern) {
        List<Integer> begins = new ArrayList<>();
        int[] words = wordStarts(pattern);
        int step = Math.max(1, (words.length - WORDS_IN_RUN) / MOST_RUNS + 1);
        for (int word = 0; word + WORDS_IN_RUN <= words.length; word += step) {
            int from = words[word];
            int to = word + WORDS_IN_RUN == words.length ? pattern.length() : words[word + WORDS_IN_RUN] - 1;
            String run = pattern.substring(from, to);
            int places = 0;
            for (int at = document.text().indexOf(run); at >= 0
                && places < MOST_PLACES; at = document.text().indexOf(run, at + 1)) {
                begins.add(Math.max(0, at - from));
                places++;
            }
        }
        return begins;
    }

    private static int[] wordStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void candidate(String pattern, int begin, Map<Integer, Candidate> found) {
        String text = document.text();
        int from = begin;
        while (from > 0 && text.charAt(from - 1) != ' ') {
            from--;
        }
        int to = Math.min(text.length(), begin + pattern.length());
        while (to < text.length() && text.charAt(to) != ' ') {
            to++;
        }
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from < to) {
            double similarity = dice(pattern, text.substring(from, to));
            Span span = document.span(from, to);
            if (similarity >= LEAST && span != null) {
                found.merge(span.start(),
                    new Candidate(span.start(), span.end(), similarity / 2, Reason.SIMILAR),
                    (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
    }

    /** Dice (1945): twice the number of common words by the number of words of both. */
    private static double dice(String one, String other) {
        Map<String, Integer> words = new HashMap<>();
        String[] first = one.split(" ");
        String[] second = other.split(" ");
        for (String word : first) {
            words.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : second) {
            if (words.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (first.length + second.length);
    }
}
