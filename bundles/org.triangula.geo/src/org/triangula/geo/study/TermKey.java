// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;

/** Finds terms in the vocabularies of places. */
public final class TermKey {

    /** Vocabulary of the kinds of area. */
    public static final String AREA_KIND = "area-kind";
    /** Vocabulary of the types of facility. */
    public static final String FACILITY_TYPE = "facility-type";

    private TermKey() {
    }

    /**
     * The vocabulary with a key.
     *
     * @param study the study
     * @param key key of the vocabulary
     * @return the vocabulary
     */
    public static Optional<Vocabulary> vocabulary(Study study, String key) {
        return study.getVocabularies().stream().filter(vocabulary -> key.equals(vocabulary.getKey())).findFirst();
    }

    /**
     * All terms of a vocabulary, larger before their parts.
     *
     * @param study the study
     * @param key key of the vocabulary
     * @return the terms in the vocabulary's order
     */
    public static List<Term> terms(Study study, String key) {
        List<Term> terms = new ArrayList<>();
        vocabulary(study, key).ifPresent(vocabulary -> {
            for (TreeIterator<EObject> all = vocabulary.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Term term) {
                    terms.add(term);
                }
            }
        });
        return terms;
    }

    /**
     * The term that a word of a file means: by key, name or wording, without regard to case, blanks and hyphens.
     *
     * @param terms the terms to choose from
     * @param word the word
     * @return the term
     */
    public static Optional<Term> find(List<Term> terms, String word) {
        String wanted = plain(word);
        return wanted.isEmpty() ? Optional.empty() : terms.stream().filter(term -> plain(term.getKey()).equals(wanted)
                || plain(term.getName()).equals(wanted)
                || term.getWordings().stream().anyMatch(wording -> plain(wording.getText()).equals(wanted)))
                .findFirst();
    }

    /**
     * The key of a term.
     *
     * @param term a term; may be {@code null}
     * @return its key; empty when there is none
     */
    public static String of(Term term) {
        return term == null || term.getKey() == null ? "" : term.getKey();
    }

    private static String plain(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
    }
}
