// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.References;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;

/** Writes drafts into a questionnaire, inside one edit. Released versions and parts with answers are protected. */
final class QuestionnaireEdit {

    private final StudyEdit edit;

    QuestionnaireEdit(StudyEdit edit) {
        this.edit = edit;
    }

    /** The object as it is now: undo and redo replace objects by equal ones of the same identity. */
    <T extends Identified> T current(Class<T> type, T object) throws ProblemException {
        return edit.index().find(type, object.getId())
            .orElseThrow(() -> new ProblemException(name(object), Messages.Problem_gone, Messages.Problem_gone_remedy));
    }

    static String name(Identified object) {
        if (object instanceof Question question && question.getNumber() != null && !question.getNumber().isBlank()) {
            return question.getNumber();
        }
        String name = object instanceof NamedElement named ? named.getName() : null;
        return name == null || name.isBlank() ? Messages.Unnamed : name;
    }

    static String requireName(String name) throws ProblemException {
        if (name == null || name.isBlank()) {
            throw new ProblemException("", Messages.Problem_unnamed, Messages.Problem_unnamed_remedy);
        }
        return name.strip();
    }

    /** Refuses to touch a version that is in the field. */
    static Questionnaire requireDraft(EObject part) throws ProblemException {
        EObject container = part;
        while (container != null && !(container instanceof Questionnaire)) {
            container = container.eContainer();
        }
        Questionnaire questionnaire = (Questionnaire) container;
        if (questionnaire != null && questionnaire.getReleasedAt() != null) {
            throw new ProblemException(name(questionnaire), Messages.Problem_released,
                Messages.Problem_released_remedy);
        }
        return questionnaire;
    }

    /** Refuses to remove what answers or later conditions refer to. */
    void requireUnused(Identified part) throws ProblemException {
        Set<EObject> parts = new HashSet<>();
        parts.add(part);
        part.eAllContents().forEachRemaining(parts::add);
        long answers = 0;
        long conditions = 0;
        for (var use : References.to(edit.study(), parts)) {
            if (use.getEObject() instanceof Answer) {
                answers++;
            } else if (use.getEObject() instanceof RoutingRule && !parts.contains(use.getEObject())) {
                conditions++;
            }
        }
        if (answers > 0) {
            throw new ProblemException(name(part), NLS.bind(Messages.Problem_answers, answers),
                Messages.Problem_answers_remedy);
        }
        if (conditions > 0) {
            throw new ProblemException(name(part), NLS.bind(Messages.Problem_used, conditions),
                Messages.Problem_used_remedy);
        }
    }

    /** Puts a part in front of another one, or at the end. */
    static <T extends EObject> void place(EList<T> parts, T part, T before) throws ProblemException {
        int from = parts.indexOf(part);
        int to = before == null ? parts.size() : parts.indexOf(before);
        if (to < 0) {
            throw new ProblemException("", Messages.Problem_before, Messages.Problem_gone_remedy);
        }
        if (from < 0) {
            parts.add(to, part);
        } else {
            parts.move(from < to ? to - 1 : to, part);
        }
    }

    void write(TopicDraft draft, Topic topic) {
        topic.setName(draft.heading().isEmpty() ? draft.number() : draft.heading().readIn(""));
        topic.setNumber(draft.number());
        draft.heading().writeTo(topic.getWordings());
    }

    void write(QuestionDraft draft, Question question, Questionnaire questionnaire) throws ProblemException {
        question.setName(draft.name());
        question.setNumber(draft.number());
        question.setType(draft.type());
        draft.wording().writeTo(question.getWordings());
        draft.hint().writeTo(question.getHints());
        question.setRequired(draft.required());
        question.setMinimum(boxed(draft.minimum()));
        question.setMaximum(boxed(draft.maximum()));
        question.setUnit(draft.unit().isEmpty() ? null : draft.unit());
        question.setRankPlaces(draft.rankPlaces());
        question.setLevel(draft.level());
        replace(question.getOptions(), draft.options(), OptionDraft::id,
            SurveyFactory.eINSTANCE::createAnswerOption, OptionDraft::writeTo);
        replace(question.getRows(), draft.rows(), RowDraft::id, SurveyFactory.eINSTANCE::createMatrixRow,
            QuestionnaireEdit::write);
        writeRules(draft.routing(), question, questionnaire);
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** Keeps the objects that drafts name, so that answers go on referring to them, and brings them into order. */
    private <T extends Identified, D> void replace(EList<T> parts, List<D> drafts, Function<D, String> identity,
        Supplier<T> maker, BiConsumer<D, T> writer) throws ProblemException {
        Set<String> kept = new HashSet<>();
        drafts.forEach(draft -> kept.add(identity.apply(draft)));
        for (T part : new ArrayList<>(parts)) {
            if (!kept.contains(part.getId())) {
                requireUnused(part);
                edit.delete(part);
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            D draft = drafts.get(i);
            T part = parts.stream().filter(each -> !identity.apply(draft).isEmpty()
                && identity.apply(draft).equals(each.getId())).findFirst().orElseGet(maker);
            writer.accept(draft, part);
            int from = parts.indexOf(part);
            if (from < 0) {
                parts.add(i, part);
            } else if (from != i) {
                parts.move(i, from);
            }
        }
    }

    private static void write(RowDraft draft, MatrixRow row) {
        row.setCode(draft.code());
        row.setName(draft.wording().isEmpty() ? draft.code() : draft.wording().readIn(""));
        draft.wording().writeTo(row.getWordings());
    }

    private void writeRules(List<RuleDraft> drafts, Question question, Questionnaire questionnaire)
        throws ProblemException {
        List<RuleDraft> before = question.getRouting().stream().map(RuleDraft::of).toList();
        if (before.equals(drafts)) {
            return;
        }
        new ArrayList<>(question.getRouting()).forEach(edit::delete);
        for (RuleDraft draft : drafts) {
            RoutingRule rule = SurveyFactory.eINSTANCE.createRoutingRule();
            rule.setQuestion(find(draft.question(), questionnaire));
            rule.setOperator(draft.operator());
            rule.setValue(draft.value().isEmpty() ? null : draft.value());
            question.getRouting().add(rule);
        }
    }

    private static Question find(String id, Questionnaire questionnaire) throws ProblemException {
        return questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
            .filter(question -> id.equals(question.getId())).findFirst()
            .orElseThrow(() -> new ProblemException(name(questionnaire), Messages.Problem_unknown_question,
                Messages.Problem_unknown_question_remedy));
    }
}
