// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.survey.Item;

/** Finds and writes returns, inside one edit. */
final class ResponseEdit {

    private final StudyEdit edit;

    ResponseEdit(StudyEdit edit) {
        this.edit = edit;
    }

    /** The object as it is now: undo and redo replace objects by equal ones of the same identity. */
    <T extends Identified> T current(Class<T> type, T object) throws ProblemException {
        return edit.index().find(type, object.getId())
            .orElseThrow(() -> new ProblemException(name(object), Messages.Problem_gone, Messages.Problem_gone_remedy));
    }

    <T extends Identified> List<T> current(Class<T> type, List<T> objects) throws ProblemException {
        List<T> found = new ArrayList<>();
        for (T object : objects) {
            found.add(current(type, object));
        }
        return found;
    }

    static String name(Identified object) {
        String name = switch (object) {
            case null -> null;
            case Response response when response.getUnit() != null -> name(response.getUnit());
            case Response response -> response.getRespondent();
            case NamedElement named -> named.getName();
            default -> null;
        };
        return name == null || name.isBlank() ? Messages.Unnamed : name;
    }

    Survey survey(Response response) {
        return (Survey) response.eContainer();
    }

    /** Writes an answer, or removes it when the draft says nothing at all. */
    void write(AnswerDraft draft, Item item, Answer answer) throws ProblemException {
        Question question = item.question();
        List<AnswerOption> options = current(AnswerOption.class, draft.options());
        check(draft, question, options);
        answer.setQuestion(question);
        answer.setRow(item.row().orElse(null));
        if (!answer.getOptions().equals(options)) {
            answer.getOptions().clear();
            answer.getOptions().addAll(options);
        }
        answer.setNumber(draft.number().isPresent() ? draft.number().getAsDouble() : null);
        answer.setText(draft.text().isBlank() ? null : draft.text());
        answer.setMissing(draft.missing());
        answer.setNote(draft.note().isBlank() ? null : draft.note());
    }

    private static void check(AnswerDraft draft, Question question, List<AnswerOption> options)
        throws ProblemException {
        boolean several = question.getType() == QuestionType.MULTIPLE || question.getType() == QuestionType.RANK;
        boolean fits = question.getOptions().containsAll(options) && new HashSet<>(options).size() == options.size()
            && (several || options.size() <= 1)
            && (options.size() <= 1 || options.stream().noneMatch(option -> option.isExclusive()
                || option.getMissing() != MissingKind.NONE))
            && (question.getType() != QuestionType.RANK || question.getRankPlaces() == 0
                || options.size() <= question.getRankPlaces());
        if (draft.number().isPresent()) {
            double number = draft.number().getAsDouble();
            fits &= Double.isFinite(number)
                && (question.getMinimum() == null || number >= question.getMinimum())
                && (question.getMaximum() == null || number <= question.getMaximum());
        }
        if (!fits) {
            throw new ProblemException(question.getNumber() == null ? name(question) : question.getNumber(),
                NLS.bind(Messages.Problem_option, draft.summary()), Messages.Problem_option_remedy);
        }
    }
}
