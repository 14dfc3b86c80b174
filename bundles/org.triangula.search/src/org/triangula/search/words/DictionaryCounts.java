// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.search.query.Hit;
import org.triangula.search.query.PhraseSearch;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;

/**
 * How often the categories of a dictionary occur in portions of the texts. A pure function.
 *
 * @param portions the portions
 * @param rows the categories in the order of the dictionary
 * @param words number of words in each portion
 */
public record DictionaryCounts(List<Portion> portions, List<Row> rows, int[] words) {

    /** Copies the lists. */
    public DictionaryCounts {
        portions = List.copyOf(portions);
        rows = List.copyOf(rows);
    }

    /**
     * A category.
     *
     * @param category the category
     * @param hits all its occurrences in at least one portion, in the order of documents and text
     * @param counts number of occurrences in each portion
     */
    public record Row(Dictionary.Category category, List<Hit> hits, int[] counts) {
    }

    /**
     * Counts occurrences.
     *
     * @param index the texts
     * @param portions the portions
     * @param dictionary the categories
     * @param progress told about progress; asked whether the work is still wanted
     * @return the counts
     * @throws ProblemException if an entry of the dictionary has no letters or digits
     */
    public static DictionaryCounts of(TextIndex index, List<Portion> portions, Dictionary dictionary,
        Progress progress) throws ProblemException {
        PhraseSearch search = new PhraseSearch(index);
        List<Row> rows = new ArrayList<>();
        for (Dictionary.Category category : dictionary.categories()) {
            progress.report(Messages.Counting, (double) rows.size() / dictionary.categories().size());
            List<Hit> hits = new ArrayList<>();
            int[] counts = new int[portions.size()];
            for (Hit hit : search.find(category.entries(), progress)) {
                boolean inside = false;
                for (int i = 0; i < counts.length; i++) {
                    if (portions.get(i).holds(hit.document(), hit.start())) {
                        counts[i]++;
                        inside = true;
                    }
                }
                if (inside) {
                    hits.add(hit);
                }
            }
            rows.add(new Row(category, List.copyOf(hits), counts));
        }
        int[] words = new int[portions.size()];
        for (int i = 0; i < words.length; i++) {
            int portion = i;
            for (IndexedDocument document : portions.get(i).documents(index)) {
                portions.get(i).words(document, word -> words[portion]++);
            }
        }
        return new DictionaryCounts(portions, rows, words);
    }
}
