// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.Stemming;
import org.triangula.search.text.TextIndex;
import org.triangula.search.text.WordForms;

/** Which word forms count as one word under certain options. */
final class WordClasses {

    /** Class of forms that are not words under the options: numbers. */
    static final int NONE = -1;

    private final TextIndex index;
    private final WordOptions options;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, int[]> byLanguage = new HashMap<>();
    private final boolean[] listed;

    WordClasses(TextIndex index, WordOptions options) {
        this.index = index;
        this.options = options;
        listed = new boolean[index.forms().size()];
        for (int i = 0; i < listed.length; i++) {
            String form = index.forms().form(i);
            listed[i] = form.length() >= options.minimumLength()
                && !options.stopWords().contains(form.toLowerCase(Locale.ROOT));
        }
    }

    /** Class of each form in the language of a document. */
    int[] of(IndexedDocument document) {
        return byLanguage.computeIfAbsent(Stemming.key(document.source().language()), this::read);
    }

    private int[] read(String language) {
        WordForms.Snapshot forms = index.forms();
        WordForms.StemTable stems = options.stems() ? forms.stems(language) : null;
        int[] classes = new int[forms.size()];
        for (int i = 0; i < classes.length; i++) {
            String form = forms.form(i);
            String key = stems == null ? form.toLowerCase(Locale.ROOT) : stems.names()[stems.numbers()[i]];
            classes[i] = !options.numbers() && Character.isDigit(form.codePointAt(0)) ? NONE
                : numbers.computeIfAbsent(key, this::add);
        }
        return classes;
    }

    private int add(String key) {
        keys.add(key);
        return keys.size() - 1;
    }

    /** Number of classes until now. */
    int size() {
        return keys.size();
    }

    /** Whether a form is long enough and no stop word. */
    boolean isListed(int form) {
        return listed[form];
    }

    /** Whether a word counts at all: it was spoken, or what was not spoken counts, too. */
    boolean counts(IndexedDocument document, int word) {
        return options.marks() || !document.isMarked(word);
    }

    /**
     * The form by which each class is called: the most frequent one, of equally frequent ones the first in the
     * alphabet.
     */
    String[] labels(int[] formCounts) {
        int[] best = new int[keys.size()];
        Arrays.fill(best, -1);
        for (int[] classes : byLanguage.values()) {
            for (int form = 0; form < formCounts.length; form++) {
                int word = classes[form];
                if (word >= 0 && formCounts[form] > 0 && (best[word] < 0 || isBetter(form, best[word], formCounts))) {
                    best[word] = form;
                }
            }
        }
        String[] labels = new String[best.length];
        for (int i = 0; i < best.length; i++) {
            labels[i] = best[i] < 0 ? keys.get(i) : index.forms().form(best[i]);
        }
        return labels;
    }

    private boolean isBetter(int form, int other, int[] formCounts) {
        return formCounts[form] != formCounts[other] ? formCounts[form] > formCounts[other]
            : index.forms().form(form).compareTo(index.forms().form(other)) < 0;
    }
}
