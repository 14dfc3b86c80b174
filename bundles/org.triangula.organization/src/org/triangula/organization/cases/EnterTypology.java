// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Wording;
import org.triangula.model.inquiry.Criterion;
import org.triangula.model.inquiry.CriterionLevel;
import org.triangula.model.inquiry.IdealType;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Typology;
import org.triangula.organization.typology.Typology.Name;
import org.triangula.organization.typology.Typology.Rule;
import org.triangula.organization.typology.TypologyReader;

/**
 * Enters a typology as text: a new one, or in place of what an earlier text said. Judgements on criteria and levels
 * that the text still has stay; those on others go with them.
 *
 * @param text the typology, see docs/file-formats
 * @param id identity of the typology that is changed; empty for a new one
 */
public record EnterTypology(String text, String id) implements StudyOperation {

    private static final InquiryFactory FACTORY = InquiryFactory.eINSTANCE;

    /**
     * Checks the text first.
     *
     * @param place what the text is called in messages
     * @param text the typology
     * @param id identity of the typology that is changed; empty for a new one
     * @return the operation
     * @throws ProblemException if the text is not understood
     */
    public static EnterTypology of(String place, String text, String id) throws ProblemException {
        TypologyReader.read(place, text);
        return new EnterTypology(text, id);
    }

    @Override
    public String label() {
        try {
            return NLS.bind(Messages.enterTypology, TypologyReader.read("", text).name().in(Locale.getDefault()));
        } catch (ProblemException e) {
            return NLS.bind(Messages.enterTypology, "");
        }
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        org.triangula.organization.typology.Typology read = TypologyReader.read("", text);
        Typology entered = id.isEmpty() ? null : edit.index().find(Typology.class, id).orElse(null);
        if (entered == null) {
            entered = FACTORY.createTypology();
            edit.study().getInquiry().getTypologies().add(entered);
        }
        entered.setName(read.name().german());
        PropertyValues.set(entered.getProperties(), StudyTypologies.ENGLISH, read.name().english());
        PropertyValues.set(entered.getProperties(), StudyTypologies.TEXT, text);
        entered.setDescription(read.source());
        criteria(edit, entered, read);
        types(edit, entered, read);
    }

    private static void criteria(StudyEdit edit, Typology entered, org.triangula.organization.typology.Typology read) {
        List<String> keys = read.criteria().stream().map(one -> one.key()).toList();
        List.copyOf(entered.getCriteria()).stream().filter(one -> !keys.contains(one.getKey())).forEach(edit::delete);
        for (var one : read.criteria()) {
            Criterion criterion = entered.getCriteria().stream().filter(known -> one.key().equals(known.getKey()))
                .findFirst().orElseGet(() -> {
                    Criterion added = FACTORY.createCriterion();
                    added.setKey(one.key());
                    entered.getCriteria().add(added);
                    return added;
                });
            criterion.setName(one.name().german());
            PropertyValues.set(criterion.getProperties(), StudyTypologies.ENGLISH, one.name().english());
            List.copyOf(criterion.getLevels()).stream().filter(level -> !one.levels().contains(level.getKey()))
                .forEach(edit::delete);
            for (String key : one.levels()) {
                level(criterion.getLevels(), key, read.levelName(one.key(), key));
            }
        }
    }

    private static void level(EList<Term> levels, String key, Optional<Name> name) {
        Term level = levels.stream().filter(one -> key.equals(one.getKey())).findFirst().orElseGet(() -> {
            Term added = ModelFactory.eINSTANCE.createTerm();
            added.setKey(key);
            levels.add(added);
            return added;
        });
        level.setName(name.map(Name::german).orElse(key));
        level.getWordings().clear();
        Wording wording = ModelFactory.eINSTANCE.createWording();
        wording.setLanguage("en");
        wording.setText(name.map(Name::english).orElse(key));
        level.getWordings().add(wording);
    }

    /** The levels of a type in the model are those of its first rule; the text holds all of them. */
    private static void types(StudyEdit edit, Typology entered, org.triangula.organization.typology.Typology read) {
        List<String> keys = read.types().stream().map(one -> one.key()).toList();
        List.copyOf(entered.getTypes()).stream().filter(one -> !keys.contains(one.getKey())).forEach(edit::delete);
        for (var one : read.types()) {
            IdealType type = entered.getTypes().stream().filter(known -> one.key().equals(known.getKey())).findFirst()
                .orElseGet(() -> {
                    IdealType added = FACTORY.createIdealType();
                    added.setKey(one.key());
                    entered.getTypes().add(added);
                    return added;
                });
            type.setName(one.name().german());
            PropertyValues.set(type.getProperties(), StudyTypologies.ENGLISH, one.name().english());
            type.setGroup(one.group());
            List.copyOf(type.getLevels()).forEach(edit::delete);
            read.rules().stream().filter(rule -> rule.type().equals(one.key())).findFirst()
                .ifPresent(rule -> levels(entered, type, rule));
        }
    }

    private static void levels(Typology entered, IdealType type, Rule rule) {
        for (Criterion criterion : entered.getCriteria()) {
            criterion.getLevels().stream().filter(one -> Objects.equals(one.getKey(), rule.levels()
                .get(criterion.getKey()))).findFirst().ifPresent(one -> {
                    CriterionLevel level = FACTORY.createCriterionLevel();
                    level.setCriterion(criterion);
                    level.setLevel(one);
                    type.getLevels().add(level);
                });
        }
    }
}
