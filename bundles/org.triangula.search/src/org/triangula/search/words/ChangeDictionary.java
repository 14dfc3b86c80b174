// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;

/**
 * Makes the dictionary of the study as it is wanted. Categories keep their identity; those that are missing are
 * deleted.
 *
 * @param wanted the dictionary
 * @param what what is changed, for the label
 */
public record ChangeDictionary(Dictionary wanted, String what) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.Operation_dictionary, what);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Set<String> names = new LinkedHashSet<>();
        for (Dictionary.Category category : wanted.categories()) {
            if (category.name().isBlank()) {
                throw new ProblemException("", Messages.Problem_category_name, Messages.Problem_category_name_remedy);
            }
            if (!names.add(category.name().strip())) {
                throw new ProblemException(category.name(), Messages.Problem_category_twice,
                    Messages.Problem_category_name_remedy);
            }
        }
        Vocabulary vocabulary = Vocabularies.find(edit.study(), Dictionary.VOCABULARY).orElseGet(
            () -> Vocabularies.create(edit.study(), Dictionary.VOCABULARY, Messages.Vocabulary_dictionary));
        List<Term> kept = new ArrayList<>();
        for (Dictionary.Category category : wanted.categories()) {
            Term term = vocabulary.getTerms().stream().filter(each -> category.id().equals(each.getId())).findFirst()
                .orElseGet(() -> add(vocabulary.getTerms()));
            kept.add(term);
            if (!category.name().strip().equals(term.getName())) {
                term.setName(category.name().strip());
            }
            entries(term, category.entries());
        }
        for (Term term : List.copyOf(vocabulary.getTerms())) {
            if (!kept.contains(term)) {
                edit.delete(term);
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            if (vocabulary.getTerms().get(i) != kept.get(i)) {
                vocabulary.getTerms().move(i, kept.get(i));
            }
        }
    }

    private static void entries(Term category, List<String> entries) {
        Set<String> wanted = new LinkedHashSet<>();
        entries.stream().map(String::strip).filter(entry -> !entry.isEmpty()).forEach(wanted::add);
        category.getTerms().removeIf(term -> !wanted.contains(Objects.toString(term.getName(), "")));
        category.getTerms().forEach(term -> wanted.remove(term.getName()));
        wanted.forEach(entry -> add(category.getTerms()).setName(entry));
    }

    private static Term add(EList<Term> terms) {
        Term term = ModelFactory.eINSTANCE.createTerm();
        terms.add(term);
        return term;
    }
}
