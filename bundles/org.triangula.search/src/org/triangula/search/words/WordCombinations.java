// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.progress.Progress;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;

/**
 * Words that stand directly one after the other in one paragraph (n-grams). First and last word are counted words
 * under the options; between them any spoken word may stand, so that {@code Angebote für Geflüchtete} is one. Numbers
 * that are not counted and words inside transcript marks end a combination. A pure function.
 *
 * @param rows the combinations, the most frequent first, then the longer ones, then in the order of the alphabet
 * @param tokens number of words in the portion
 */
public record WordCombinations(List<Row> rows, int tokens) {

    private static final int BUCKETS = 1 << 22;

    /** Copies the list. */
    public WordCombinations {
        rows = List.copyOf(rows);
    }

    /**
     * A combination.
     *
     * @param words its words as they first stand in the texts
     * @param length number of words
     * @param total how often it is used
     * @param documents number of documents in which it is used
     */
    public record Row(String words, int length, int total, int documents) {
    }

    /**
     * Counts combinations.
     *
     * @param index the texts
     * @param portion the part of them
     * @param shortest least number of words, 2 and above
     * @param longest greatest number of words, {@code shortest} to 5
     * @param least how often a combination must be used at least, 1 and above
     * @param options which words are counted
     * @param progress told about progress; asked whether the work is still wanted
     * @return the combinations
     */
    public static WordCombinations of(TextIndex index, Portion portion, int shortest, int longest, int least,
        WordOptions options, Progress progress) {
        if (shortest < 2 || longest < shortest || longest > 5 || least < 1) {
            throw new IllegalArgumentException("From " + shortest + " to " + longest + " words, least " + least);
        }
        WordClasses classes = new WordClasses(index, options);
        List<IndexedDocument> documents = portion.documents(index);
        documents.forEach(classes::of);
        // first only how often each hash comes: most combinations are used once and need not be kept
        int[] hashes = new int[least > 1 ? BUCKETS : 0];
        Map<Gram, Count> counts = new HashMap<>();
        int[] tokens = {0};
        for (int pass = least > 1 ? 0 : 1; pass < 2; pass++) {
            boolean counting = pass == 1;
            int done = 0;
            for (IndexedDocument document : documents) {
                progress.checkCancelled();
                progress.report(Messages.Counting, (pass + (double) done / documents.size()) / 2);
                int number = done++;
                new Reader(document, classes).read(portion, shortest, longest, gram -> {
                    int bucket = (gram.hash ^ gram.hash >>> 16) & BUCKETS - 1;
                    if (!counting) {
                        hashes[bucket]++;
                    } else if (least == 1 || hashes[bucket] >= least) {
                        Count count = counts.get(gram);
                        if (count == null) {
                            count = new Count(document, gram.first);
                            counts.put(gram.kept(), count);
                        }
                        count.add(number);
                    }
                }, tokens, counting);
            }
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((gram, count) -> {
            if (count.total >= least) {
                rows.add(new Row(words(index, count, gram.length), gram.length, count.total, count.documents));
            }
        });
        rows.sort(Comparator.comparingInt(Row::total).reversed()
            .thenComparing(Comparator.comparingInt(Row::length).reversed()).thenComparing(Row::words));
        return new WordCombinations(rows, tokens[0]);
    }

    private static String words(TextIndex index, Count count, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = count.first; i < count.first + length; i++) {
            words.append(words.isEmpty() ? "" : " ").append(index.forms().form(count.document.form(i)));
        }
        return words.toString();
    }

    @FunctionalInterface
    private interface GramConsumer {
        void accept(Gram gram);
    }

    /** Combinations of one document; each run of spoken words of one paragraph is read by itself. */
    private record Reader(IndexedDocument document, WordClasses classes) {

        void read(Portion portion, int shortest, int longest, GramConsumer consumer, int[] tokens, boolean counting) {
            int[] classOf = classes.of(document);
            int[] run = new int[256];
            int[] state = {0, -2, -1};
            int[][] holder = {run};
            portion.words(document, word -> {
                int form = document.form(word);
                boolean spoken = classOf[form] >= 0 && classes.counts(document, word);
                int paragraph = document.paragraphOf(word);
                if (!spoken || word != state[1] + 1 || paragraph != state[2]) {
                    state[0] = 0;
                }
                state[1] = word;
                state[2] = paragraph;
                if (!spoken) {
                    return;
                }
                if (counting) {
                    tokens[0]++;
                }
                if (state[0] == holder[0].length) {
                    holder[0] = Arrays.copyOf(holder[0], 2 * state[0]);
                }
                holder[0][state[0]++] = classOf[form];
                if (classes.isListed(form)) {
                    for (int length = shortest; length <= Math.min(longest, state[0]); length++) {
                        if (classes.isListed(document.form(word - length + 1))) {
                            consumer.accept(new Gram(holder[0], state[0] - length, length, word - length + 1));
                        }
                    }
                }
            });
        }
    }

    /** Some classes of words in a row; compared by them. */
    private static final class Gram {
        private final int[] source;
        private final int from;
        private final int length;
        private final int first;
        private final int hash;

        Gram(int[] source, int from, int length, int first) {
            this.source = source;
            this.from = from;
            this.length = length;
            this.first = first;
            int sum = length;
            for (int i = from; i < from + length; i++) {
                sum = sum * 0x01000193 ^ source[i];
            }
            hash = sum * 0x9E3779B1;
        }

        Gram kept() {
            return new Gram(Arrays.copyOfRange(source, from, from + length), 0, length, first);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Gram gram && gram.hash == hash && gram.length == length
                && Arrays.equals(source, from, from + length, gram.source, gram.from, gram.from + length);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static final class Count {
        private final IndexedDocument document;
        private final int first;
        private int total;
        private int documents;
        private int last = -1;

        Count(IndexedDocument document, int first) {
            this.document = document;
            this.first = first;
        }

        void add(int number) {
            total++;
            if (last != number) {
                last = number;
                documents++;
            }
        }
    }
}
