// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.triangula.core.text.DocumentText;
import org.triangula.search.query.Expression.All;
import org.triangula.search.query.Expression.Any;
import org.triangula.search.query.Expression.Near;
import org.triangula.search.query.Expression.Not;
import org.triangula.search.query.Expression.Phrase;
import org.triangula.search.query.Spans.Span;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.Sentences;

/** Finds words that belong together as an expression says. */
final class WordsMatcher implements DocumentMatcher {

    private final Expression expression;
    private final Within within;
    private final WordMasks masks;
    private final boolean independent;

    /**
     * Creates a matcher.
     *
     * @param expression what is looked for
     * @param query in what words must be together
     * @param masks bits of the words in the language of the documents
     */
    WordsMatcher(Expression expression, TextQuery query, WordMasks masks) {
        this.within = query.within();
        this.expression = within == Within.WORDS ? near(expression, query.distance()) : expression;
        this.masks = masks;
        independent = isIndependent(this.expression);
    }

    /** Within so many words, "and" means near. */
    private static Expression near(Expression expression, int distance) {
        return switch (expression) {
            case Phrase phrase -> phrase;
            case All all -> new Near(all.operands().stream().map(each -> near(each, distance)).toList(), distance);
            case Any any -> new Any(any.operands().stream().map(each -> near(each, distance)).toList());
            case Near near -> near;
            case Not not -> new Not(near(not.operand(), distance));
        };
    }

    /** Whether what is found does not depend on the unit in which words are together. */
    private static boolean isIndependent(Expression expression) {
        return switch (expression) {
            case Phrase phrase -> true;
            case Any any -> any.operands().stream().allMatch(WordsMatcher::isIndependent);
            case Near near -> true;
            case All all -> false;
            case Not not -> false;
        };
    }

    @Override
    public void match(IndexedDocument document, Paragraphs paragraphs, Found found) {
        Occurrences occurrences = Occurrences.in(document, paragraphs, masks);
        if (occurrences.size() == 0) {
            return;
        }
        if (expression instanceof Phrase phrase && phrase.words().size() == 1) {
            for (int i = 0; i < occurrences.size(); i++) {
                found.found(document.start(occurrences.word(i)), document.end(occurrences.word(i)));
            }
            return;
        }
        Evaluation evaluation = new Evaluation(document, occurrences, found);
        if (independent || within == Within.PARAGRAPH || within == Within.WORDS) {
            evaluation.units(0, occurrences.size(), occurrences::paragraph);
        } else if (within == Within.DOCUMENT) {
            evaluation.units(0, occurrences.size(), place -> 0);
        } else if (within == Within.TURN) {
            evaluation.units(0, occurrences.size(), place -> document.turn(occurrences.paragraph(place)));
        } else {
            evaluation.sentences();
        }
    }

    private final class Evaluation {
        private final IndexedDocument document;
        private final Occurrences occurrences;
        private final Found found;

        Evaluation(IndexedDocument document, Occurrences occurrences, Found found) {
            this.document = document;
            this.occurrences = occurrences;
            this.found = found;
        }

        /** Evaluates each run of places that belong to the same unit. */
        void units(int from, int to, IntUnaryOperator unit) {
            int first = from;
            while (first < to) {
                int last = first + 1;
                int here = unit.applyAsInt(first);
                while (last < to && unit.applyAsInt(last) == here) {
                    last++;
                }
                Spans spans = new Spans(occurrences, masks, first, last);
                if (spans.isPossible(expression)) {
                    tell(spans.of(expression));
                }
                first = last;
            }
        }

        void sentences() {
            Sentences sentences = new Sentences(document.source().language());
            DocumentText text = document.text();
            int first = 0;
            while (first < occurrences.size()) {
                int paragraph = occurrences.paragraph(first);
                int last = first + 1;
                while (last < occurrences.size() && occurrences.paragraph(last) == paragraph) {
                    last++;
                }
                // what is not in the paragraph is in none of its sentences
                if (new Spans(occurrences, masks, first, last).isPossible(expression)) {
                    int from = text.charIndex(document.paragraphStart(paragraph));
                    int[] ends = sentences.ends(
                        text.text().substring(from, text.charIndex(document.paragraphEnd(paragraph))));
                    units(first, last, place -> Sentences.at(ends,
                        text.charIndex(document.start(occurrences.word(place))) - from));
                }
                first = last;
            }
        }

        private void tell(List<Span> spans) {
            if (spans == null) {
                return;
            }
            List<Span> told = new ArrayList<>();
            for (Span span : spans) {
                if (told.isEmpty() || !told.get(told.size() - 1).equals(span)) {
                    told.add(span);
                    found.found(document.start(span.from()), document.end(span.to()));
                }
            }
        }
    }
}
