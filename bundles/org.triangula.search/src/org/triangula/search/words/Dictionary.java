// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.List;
import java.util.Objects;

import org.triangula.model.Study;
import org.triangula.model.Term;

/**
 * Categories of words whose occurrences are counted together (dictionary-based content analysis, Stone et al. 1966).
 *
 * @param categories the categories in order
 */
public record Dictionary(List<Category> categories) {

    /** Key of the vocabulary that holds the dictionary of a study. */
    public static final String VOCABULARY = "text-dictionary";

    /**
     * A category.
     *
     * @param id identity in the study; empty for a new one
     * @param name name
     * @param entries words or phrases; {@code *} and {@code ?} are wildcards, in quotation marks only this form counts
     */
    public record Category(String id, String name, List<String> entries) {
        /** Copies the list. */
        public Category {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            entries = List.copyOf(entries);
        }
    }

    /** Copies the list. */
    public Dictionary {
        categories = List.copyOf(categories);
    }

    /**
     * The dictionary of a study.
     *
     * @param study the study
     * @return its dictionary, perhaps without categories
     */
    public static Dictionary of(Study study) {
        return new Dictionary(Vocabularies.find(study, VOCABULARY).map(vocabulary -> vocabulary.getTerms().stream()
            .map(term -> new Category(Objects.toString(term.getId(), ""), Objects.toString(term.getName(), ""),
                term.getTerms().stream().map(Term::getName).filter(Objects::nonNull).toList()))
            .toList()).orElse(List.of()));
    }
}
