// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;

/**
 * Changes the stop words of the study.
 *
 * @param added words to be added
 * @param removed words to be taken out
 */
public record ChangeStopWords(List<String> added, List<String> removed) implements StudyOperation {

    /** Copies the lists. */
    public ChangeStopWords {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public String label() {
        if (added.isEmpty()) {
            return NLS.bind(Messages.Operation_stop_remove, String.join(", ", removed));
        }
        return NLS.bind(Messages.Operation_stop_add, String.join(", ", added));
    }

    @Override
    public void perform(StudyEdit edit) {
        Set<String> out = removed.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        Vocabulary vocabulary = Vocabularies.find(edit.study(), StopWords.VOCABULARY).orElse(null);
        if (vocabulary == null) {
            if (added.isEmpty()) {
                return;
            }
            vocabulary = Vocabularies.create(edit.study(), StopWords.VOCABULARY, Messages.Vocabulary_stop_words);
        }
        vocabulary.getTerms().removeIf(term -> out.contains(name(term)));
        Set<String> known = vocabulary.getTerms().stream().map(ChangeStopWords::name).collect(Collectors.toSet());
        for (String word : added) {
            String clean = word.strip().toLowerCase(Locale.ROOT);
            if (!clean.isEmpty() && known.add(clean)) {
                Term term = ModelFactory.eINSTANCE.createTerm();
                term.setName(clean);
                vocabulary.getTerms().add(term);
            }
        }
    }

    private static String name(Term term) {
        return term.getName() == null ? "" : term.getName().toLowerCase(Locale.ROOT);
    }
}
