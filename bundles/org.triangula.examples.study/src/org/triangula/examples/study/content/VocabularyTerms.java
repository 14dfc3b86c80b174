// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;

/**
 * Finds the terms of the study's vocabularies that values of the data files mean, after {@code vocabulary-terms.tsv}.
 */
public final class VocabularyTerms {

    private static final String FILE = "vocabulary-terms.tsv";

    private final Study study;
    private final Map<String, String> keys = new HashMap<>();

    /**
     * Reads which value means which term.
     *
     * @param study the study
     */
    public VocabularyTerms(Study study) {
        this.study = study;
        for (ExampleRow row : ExampleTable.read(FILE).rows()) {
            keys.put(row.text("vocabulary") + '/' + row.text("value"), row.text("term"));
        }
    }

    /**
     * Adds the terms that the supplied vocabularies lack.
     *
     * @param edit the study
     * @throws ProblemException if the study has no such vocabulary
     */
    static void addMissing(StudyEdit edit) throws ProblemException {
        for (ExampleRow row : ExampleTable.read(FILE).rows()) {
            Vocabulary vocabulary = vocabulary(edit.study(), row.text("vocabulary"))
                .orElseThrow(() -> row.unknown("vocabulary"));
            if (find(vocabulary, row.text("term")).isEmpty()) {
                if (row.isEmpty("name_en") || row.isEmpty("name_de")) {
                    throw row.problem("name_en", "A new term needs a name in both languages.");
                }
                Term term = ModelFactory.eINSTANCE.createTerm();
                term.setKey(row.text("term"));
                term.setName(row.text("name_en"));
                term.getWordings().add(ModelParts.wording("de", row.text("name_de")));
                term.setColour(row.optional("colour"));
                term.setSymbol(row.optional("symbol"));
                vocabulary.getTerms().add(term);
            }
        }
    }

    /** The term that a cell means. */
    Term get(String vocabulary, ExampleRow row, String column) throws ProblemException {
        return get(vocabulary, row.text(column), row.place(column));
    }

    /**
     * The term that a value means.
     *
     * @param vocabulary key of the vocabulary
     * @param value value of a data file, or the key of a term
     * @param place where the value stands, for the message
     * @return the term
     * @throws ProblemException if there is none
     */
    public Term get(String vocabulary, String value, String place) throws ProblemException {
        String key = keys.getOrDefault(vocabulary + '/' + value, value);
        return vocabulary(study, vocabulary).flatMap(terms -> find(terms, key))
            .orElseThrow(() -> new ProblemException(place, "The vocabulary " + vocabulary + " has no term for “"
                + value + "”.", "Correct the value or add it to " + FILE + "."));
    }

    private static Optional<Vocabulary> vocabulary(Study study, String key) {
        return study.getVocabularies().stream().filter(vocabulary -> key.equals(vocabulary.getKey())).findFirst();
    }

    private static Optional<Term> find(Vocabulary vocabulary, String key) {
        return vocabulary.getTerms().stream().filter(term -> key.equals(term.getKey())).findFirst();
    }
}
