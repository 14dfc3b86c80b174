// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Evaluates an expression on the occurrences of one unit (a sentence, a paragraph ...).
 *
 * @param occurrences all occurrences of the document
 * @param masks bits of the words
 * @param first place of the unit's first occurrence
 * @param last place after its last
 */
record Spans(Occurrences occurrences, WordMasks masks, int first, int last) {

    /**
     * Words one after the other.
     *
     * @param paragraph place of the paragraph
     * @param from number of the first word
     * @param to number of the last word
     */
    record Span(int paragraph, int from, int to) {
        static final Comparator<Span> IN_TEXT = Comparator.comparingInt(Span::from).thenComparingInt(Span::to);

        private boolean holds(Span other) {
            return from <= other.from && other.to <= to;
        }
    }

    /**
     * Evaluates.
     *
     * @param expression the expression
     * @return what makes it true in the order of the text; empty and not {@code null} when only the absence of
     *     something makes it true; {@code null} when it is false
     */
    List<Span> of(Expression expression) {
        return switch (expression) {
            case Expression.Phrase phrase -> trueIfAny(phrase(phrase));
            case Expression.Not not -> of(not.operand()) == null ? List.of() : null;
            case Expression.Any any -> any(any);
            case Expression.All all -> all(all);
            case Expression.Near near -> trueIfAny(near(near));
        };
    }

    /**
     * Whether an expression can be true for a unit, judged by all words in it together; it saves the evaluation of most
     * units.
     *
     * @param expression the expression
     * @return false if it is surely false
     */
    boolean isPossible(Expression expression) {
        long all = 0;
        for (int i = first; i < last; i++) {
            all |= occurrences.mask(i);
        }
        return isPossible(expression, all);
    }

    private boolean isPossible(Expression expression, long words) {
        return switch (expression) {
            case Expression.Phrase phrase -> {
                boolean possible = true;
                for (int i = 0; i < phrase.words().size() && possible; i++) {
                    possible = (words & masks.bit(phrase.words().get(i))) != 0;
                }
                yield possible;
            }
            case Expression.Not not -> true;
            case Expression.Any any -> any.operands().stream().anyMatch(each -> isPossible(each, words));
            case Expression.All all -> all.operands().stream().allMatch(each -> isPossible(each, words));
            case Expression.Near near -> near.operands().stream().allMatch(each -> isPossible(each, words));
        };
    }

    private static List<Span> trueIfAny(List<Span> spans) {
        return spans.isEmpty() ? null : spans;
    }

    private List<Span> phrase(Expression.Phrase phrase) {
        List<Span> spans = new ArrayList<>();
        int length = phrase.words().size();
        long[] bits = phrase.words().stream().mapToLong(masks::bit).toArray();
        for (int i = first; i + length <= last; i++) {
            boolean matches = true;
            for (int k = 0; k < length && matches; k++) {
                matches = (occurrences.mask(i + k) & bits[k]) != 0
                    && occurrences.word(i + k) == occurrences.word(i) + k
                    && occurrences.paragraph(i + k) == occurrences.paragraph(i);
            }
            if (matches) {
                spans.add(new Span(occurrences.paragraph(i), occurrences.word(i), occurrences.word(i) + length - 1));
            }
        }
        return spans;
    }

    private List<Span> any(Expression.Any any) {
        List<Span> spans = new ArrayList<>();
        boolean holds = false;
        for (Expression operand : any.operands()) {
            List<Span> found = of(operand);
            if (found != null) {
                holds = true;
                spans.addAll(found);
            }
        }
        spans.sort(Span.IN_TEXT);
        return holds ? spans : null;
    }

    private List<Span> all(Expression.All all) {
        List<Span> spans = new ArrayList<>();
        for (Expression operand : all.operands()) {
            List<Span> found = of(operand);
            if (found == null) {
                return null;
            }
            spans.addAll(found);
        }
        spans.sort(Span.IN_TEXT);
        return spans;
    }

    /** The smallest windows with one span of each operand, without those near something that must not be there. */
    private List<Span> near(Expression.Near near) {
        List<List<Span>> wanted = new ArrayList<>();
        List<Span> unwanted = new ArrayList<>();
        for (Expression operand : near.operands()) {
            List<Span> spans = of(operand instanceof Expression.Not not ? not.operand() : operand);
            if (operand instanceof Expression.Not) {
                unwanted.addAll(spans == null ? List.of() : spans);
            } else if (spans == null) {
                return List.of();
            } else {
                wanted.add(spans);
            }
        }
        List<Span> windows = new ArrayList<>();
        for (int operand = 0; operand < wanted.size(); operand++) {
            for (Span leftmost : wanted.get(operand)) {
                Span window = window(leftmost, operand, wanted);
                if (window != null && window.to - window.from <= Math.max(near.distance(), leftmost.to - leftmost.from)
                    && unwanted.stream().noneMatch(span -> isNear(window, span, near.distance()))) {
                    windows.add(window);
                }
            }
        }
        return smallest(windows);
    }

    private static Span window(Span leftmost, int operand, List<List<Span>> wanted) {
        int end = leftmost.to;
        for (int other = 0; other < wanted.size(); other++) {
            if (other == operand) {
                continue;
            }
            Span nearest = null;
            for (Span span : wanted.get(other)) {
                boolean after = span.from > leftmost.from || span.from == leftmost.from && span.to != leftmost.to;
                if (span.paragraph == leftmost.paragraph && after && (nearest == null || span.to < nearest.to)) {
                    nearest = span;
                }
            }
            if (nearest == null) {
                return null;
            }
            end = Math.max(end, nearest.to);
        }
        return new Span(leftmost.paragraph, leftmost.from, end);
    }

    private static boolean isNear(Span one, Span other, int distance) {
        return one.paragraph == other.paragraph
            && Math.max(one.from, other.from) - Math.min(one.to, other.to) <= distance;
    }

    private static List<Span> smallest(List<Span> windows) {
        List<Span> sorted = windows.stream().distinct().sorted(Span.IN_TEXT).toList();
        List<Span> kept = new ArrayList<>();
        for (Span window : sorted) {
            // later windows begin later; those before that hold this one are not the smallest
            while (!kept.isEmpty() && kept.get(kept.size() - 1).holds(window)) {
                kept.remove(kept.size() - 1);
            }
            if (kept.isEmpty() || !window.holds(kept.get(kept.size() - 1))) {
                kept.add(window);
            }
        }
        return kept;
    }
}
