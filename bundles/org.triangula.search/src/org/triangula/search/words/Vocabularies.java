// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.Optional;

import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Vocabulary;

/** Finds and makes vocabularies of a study. */
final class Vocabularies {

    private Vocabularies() {
    }

    static Optional<Vocabulary> find(Study study, String key) {
        return study.getVocabularies().stream().filter(vocabulary -> key.equals(vocabulary.getKey())).findFirst();
    }

    static Vocabulary create(Study study, String key, String name) {
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        vocabulary.setKey(key);
        vocabulary.setName(name);
        study.getVocabularies().add(vocabulary);
        return vocabulary;
    }
}
