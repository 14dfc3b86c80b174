// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Wording;
import org.triangula.model.inquiry.CriterionLevel;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.Typology.Criterion;
import org.triangula.organization.typology.Typology.Name;
import org.triangula.organization.typology.Typology.Rule;
import org.triangula.organization.typology.Typology.Type;
import org.triangula.organization.typology.TypologyReader;

/** The typologies that can be applied to a study: its own and those supplied. */
public final class StudyTypologies {

    /** Property that keeps the English name of what is named in German. */
    static final String ENGLISH = "name.en";
    /** Property that keeps the text of a typology. */
    static final String TEXT = "organization.typology.text";

    private StudyTypologies() {
    }

    /**
     * All typologies. The caller holds the monitor of the session.
     *
     * @param study the study
     * @return first those of the study, then those supplied; those of the study without criteria or types do not count
     */
    public static List<Typology> of(Study study) {
        List<Typology> all = new ArrayList<>();
        study.getInquiry().getTypologies().stream().map(StudyTypologies::of)
            .filter(one -> !one.criteria().isEmpty() && !one.types().isEmpty()).forEach(all::add);
        TypologyReader.SUPPLIED.stream().map(TypologyReader::supplied).forEach(all::add);
        return all;
    }

    /**
     * A typology of the study: each type has one rule, the levels that the study gives it.
     *
     * @param entered the typology as entered
     * @return the typology
     */
    public static Typology of(org.triangula.model.inquiry.Typology entered) {
        Optional<String> text = text(entered);
        if (text.isPresent()) {
            try {
                return TypologyReader.read(Objects.toString(entered.getName(), ""), text.get())
                    .withKey(entered.getId());
            } catch (ProblemException e) {
                // made by a later version or by hand: what the study itself says of criteria and types counts
                return structure(entered);
            }
        }
        return structure(entered);
    }

    /**
     * The text of a typology that was written, imported or copied.
     *
     * @param entered the typology
     * @return the text; empty if it was entered in another way
     */
    public static Optional<String> text(org.triangula.model.inquiry.Typology entered) {
        return PropertyValues.get(entered.getProperties(), TEXT);
    }

    private static Map<String, Name> words(org.triangula.model.inquiry.Typology entered) {
        Map<String, Name> words = new LinkedHashMap<>();
        for (org.triangula.model.inquiry.Criterion criterion : entered.getCriteria()) {
            for (Term one : criterion.getLevels()) {
                if (criterion.getKey() != null && one.getKey() != null && one.getName() != null) {
                    words.put(criterion.getKey() + "=" + one.getKey(), new Name(one.getWordings().stream()
                        .filter(word -> "en".equals(word.getLanguage())).map(Wording::getText)
                        .filter(Objects::nonNull).findFirst().orElse(one.getName()), one.getName()));
                }
            }
        }
        return words;
    }

    private static Typology structure(org.triangula.model.inquiry.Typology entered) {
        List<Criterion> criteria = entered.getCriteria().stream()
            .filter(one -> one.getKey() != null && !one.getLevels().isEmpty())
            .map(one -> new Criterion(one.getKey(), one.getLevels().stream().map(Term::getKey)
                .filter(Objects::nonNull).toList(), List.of(), null, name(one, one.getKey())))
            .toList();
        List<Type> types = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        entered.getTypes().stream().filter(one -> one.getKey() != null).forEach(one -> {
            types.add(new Type(one.getKey(), Objects.toString(one.getGroup(), ""),
                name(one, one.getKey())));
            Map<String, String> levels = new LinkedHashMap<>();
            for (CriterionLevel level : one.getLevels()) {
                if (level.getCriterion() != null && level.getLevel() != null && level.getCriterion().getKey() != null
                    && level.getLevel().getKey() != null) {
                    levels.put(level.getCriterion().getKey(), level.getLevel().getKey());
                }
            }
            // a type without levels would be the type of every case
            if (!levels.isEmpty()) {
                rules.add(new Rule(one.getKey(), levels));
            }
        });
        return new Typology(entered.getId(), name(entered, entered.getId()),
            Objects.toString(entered.getDescription(), ""), criteria,
            types, rules, false, words(entered));
    }

    /** The name; the key stands for one that was not given. */
    private static Name name(NamedElement element, String key) {
        String name = element.getName() == null || element.getName().isBlank() ? key : element.getName();
        String english = PropertyValues.get(element.getProperties(), ENGLISH).orElse(name);
        return new Name(english, name);
    }
}
