// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.triangula.core.progress.Progress;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;

/**
 * How often words are used in portions of the texts. A pure function of texts, portions and options.
 *
 * @param portions the portions
 * @param rows the counted words, the most frequent first, then in the order of the alphabet
 * @param whole figures of all portions together; what is in several portions counts once
 * @param figures figures of each portion
 */
public record WordFrequencies(List<Portion> portions, List<Row> rows, TypeToken whole, List<TypeToken> figures) {

    /** Copies the lists. */
    public WordFrequencies {
        portions = List.copyOf(portions);
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }

    /**
     * A word.
     *
     * @param word its most frequent form
     * @param total how often it is used in all portions together; what is in several portions counts once
     * @param documents number of documents in which it is used
     * @param counts how often it is used in each portion
     */
    public record Row(String word, int total, int documents, int[] counts) {
    }

    /**
     * Variety of words. All spoken words count here, also short and stop words.
     *
     * @param tokens number of words (tokens)
     * @param types number of different words (types)
     * @param once number of words that are used once only (hapax legomena)
     */
    public record TypeToken(int tokens, int types, int once) {
        /**
         * Type-token ratio (Johnson 1944); it falls with the length of the text.
         *
         * @return types per token, 0 to 1; 0 without words
         */
        public double ratio() {
            return tokens == 0 ? 0 : (double) types / tokens;
        }

        /**
         * Root type-token ratio (Guiraud 1954), which depends less on the length of the text.
         *
         * @return types per square root of tokens; 0 without words
         */
        public double guiraud() {
            return tokens == 0 ? 0 : types / Math.sqrt(tokens);
        }
    }

    /**
     * Counts words.
     *
     * @param index the texts
     * @param portions the portions
     * @param options which words are counted
     * @param progress told about progress; asked whether the work is still wanted
     * @return the frequencies
     */
    public static WordFrequencies of(TextIndex index, List<Portion> portions, WordOptions options, Progress progress) {
        WordClasses classes = new WordClasses(index, options);
        Portion union = Portion.union("", portions);
        List<IndexedDocument> documents = union.documents(index);
        documents.forEach(classes::of);
        Count whole = new Count(classes, index.forms().size(), true);
        int done = 0;
        for (IndexedDocument document : documents) {
            progress.checkCancelled();
            progress.report(Messages.Counting, 0.5 * done++ / documents.size());
            whole.add(document, union);
        }
        List<Count> each = new ArrayList<>();
        for (Portion portion : portions) {
            progress.checkCancelled();
            progress.report(Messages.Counting, 0.5 + 0.5 * each.size() / portions.size());
            Count count = new Count(classes, 0, false);
            portion.documents(index).forEach(document -> count.add(document, portion));
            each.add(count);
        }
        return new WordFrequencies(portions, rows(classes, whole, each), whole.figures(),
            each.stream().map(Count::figures).toList());
    }

    private static List<Row> rows(WordClasses classes, Count whole, List<Count> each) {
        String[] labels = classes.labels(whole.forms);
        List<Row> rows = new ArrayList<>();
        for (int word = 0; word < classes.size(); word++) {
            if (whole.listed[word] > 0) {
                int number = word;
                rows.add(new Row(labels[word], whole.listed[word], whole.documents[word],
                    each.stream().mapToInt(count -> count.listed[number]).toArray()));
            }
        }
        rows.sort(Comparator.comparingInt(Row::total).reversed().thenComparing(Row::word));
        return rows;
    }

    /** Counts of one portion, by class of words. */
    private static final class Count {
        private final WordClasses classes;
        private final int[] all;
        private final int[] listed;
        private final int[] documents;
        private final int[] lastDocument;
        private final int[] forms;
        private int document;
        private int tokens;

        Count(WordClasses classes, int forms, boolean byDocument) {
            this.classes = classes;
            all = new int[classes.size()];
            listed = new int[classes.size()];
            documents = new int[byDocument ? classes.size() : 0];
            lastDocument = new int[documents.length];
            this.forms = new int[forms];
        }

        void add(IndexedDocument source, Portion portion) {
            int[] classOf = classes.of(source);
            document++;
            portion.words(source, word -> {
                int form = source.form(word);
                int number = classOf[form];
                if (number < 0 || !classes.counts(source, word)) {
                    return;
                }
                tokens++;
                all[number]++;
                if (classes.isListed(form)) {
                    listed[number]++;
                    if (forms.length > 0) {
                        forms[form]++;
                    }
                    if (documents.length > 0 && lastDocument[number] != document) {
                        lastDocument[number] = document;
                        documents[number]++;
                    }
                }
            });
        }

        TypeToken figures() {
            int types = 0;
            int once = 0;
            for (int count : all) {
                types += count > 0 ? 1 : 0;
                once += count == 1 ? 1 : 0;
            }
            return new TypeToken(tokens, types, once);
        }
    }
}
