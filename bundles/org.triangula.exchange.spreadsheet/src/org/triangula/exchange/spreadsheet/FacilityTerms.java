// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.study.StudyFolder;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.places.Area;

/** Finds the types of facility and the areas of a study by the words of a table. */
final class FacilityTerms {

    private static final String VOCABULARY = "facility-type";
    private static final Aliases TYPES = Aliases.load("facility-types.properties");

    private final Study study;
    private final Map<String, Term> types = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();

    FacilityTerms(Study study) {
        this.study = study;
        for (Vocabulary vocabulary : study.getVocabularies()) {
            if (VOCABULARY.equals(vocabulary.getKey())) {
                add(vocabulary.getTerms());
            }
        }
        if (study.getPlaces() != null) {
            for (Area area : study.getPlaces().getAreas()) {
                put(area.getName(), area);
                put(area.getShortName(), area);
                put(area.getOfficialKey(), area);
                area.getAliases().forEach(alias -> put(alias, area));
            }
        }
    }

    private void add(List<Term> terms) {
        for (Term term : terms) {
            put(term.getKey(), term);
            put(term.getName(), term);
            term.getWordings().forEach(wording -> put(wording.getText(), term));
            add(term.getTerms());
        }
    }

    private void put(String word, Term term) {
        if (word != null) {
            types.putIfAbsent(Aliases.normal(word), term);
        }
    }

    private void put(String word, Area area) {
        if (word != null) {
            areas.putIfAbsent(Aliases.normal(word), area);
        }
    }

    /** The type; {@code null} when the vocabulary does not have it. */
    Term type(String word) {
        Term term = types.get(Aliases.normal(word));
        return term != null ? term : TYPES.find(word).map(key -> types.get(Aliases.normal(key))).orElse(null);
    }

    /** The area; {@code null} when the study does not have it. */
    Area area(String name) {
        Area area = areas.get(Aliases.normal(name));
        return area != null ? area : areas.get(Aliases.normal(name.replaceFirst("(?i)^(landkreis|lk|kreis) +", "")));
    }

    /** Adds a type to the vocabulary. */
    Term create(String word) {
        Vocabulary vocabulary = study.getVocabularies().stream()
            .filter(each -> VOCABULARY.equals(each.getKey())).findFirst().orElseGet(this::createVocabulary);
        Term term = ModelFactory.eINSTANCE.createTerm();
        term.setKey(StudyFolder.fileName(word));
        term.setName(word);
        vocabulary.getTerms().add(term);
        put(word, term);
        put(term.getKey(), term);
        return term;
    }

    private Vocabulary createVocabulary() {
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        vocabulary.setKey(VOCABULARY);
        vocabulary.setName(VOCABULARY);
        study.getVocabularies().add(vocabulary);
        return vocabulary;
    }
}
