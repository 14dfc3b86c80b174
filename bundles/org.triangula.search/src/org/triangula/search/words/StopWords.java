// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.search.text.DataFiles;
import org.triangula.search.text.Stemming;

/** Words that are not counted because they say little by themselves. */
public final class StopWords {

    /** Key of the vocabulary with the stop words of a study. */
    public static final String VOCABULARY = "stop-words";

    private StopWords() {
    }

    /**
     * The words supplied for a language.
     *
     * @param language a language tag
     * @return the words in lower case; none for languages without a list
     */
    public static Set<String> supplied(String language) {
        String file = "stop-words-" + Stemming.key(language) + ".txt";
        return DataFiles.exists(StopWords.class, file) ? Set.copyOf(DataFiles.lines(StopWords.class, file)) : Set.of();
    }

    /**
     * The study's own words.
     *
     * @param study the study
     * @return the words in lower case, in the order of the study
     */
    public static List<String> of(Study study) {
        return study.getVocabularies().stream().filter(vocabulary -> VOCABULARY.equals(vocabulary.getKey()))
            .map(Vocabulary::getTerms).flatMap(List::stream).map(Term::getName)
            .filter(name -> name != null && !name.isBlank()).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * All stop words for certain languages.
     *
     * @param languages language tags
     * @param study the study, whose own words count in all languages
     * @return the words in lower case
     */
    public static Set<String> all(Iterable<String> languages, Study study) {
        Set<String> all = new HashSet<>(of(study));
        languages.forEach(language -> all.addAll(supplied(language)));
        return all;
    }
}
