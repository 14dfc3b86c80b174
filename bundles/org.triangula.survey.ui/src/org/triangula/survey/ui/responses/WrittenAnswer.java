// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.survey.AnswerState;
import org.triangula.survey.ResultText;
import org.triangula.survey.Wordings;
import org.triangula.survey.response.AnswerDraft;

/** Answers as people choose or type them in the list of desks. */
final class WrittenAnswer {

    private static final List<MissingKind> REASONS = List.of(MissingKind.NOT_ASKED, MissingKind.NOT_ANSWERED,
        MissingKind.DONT_KNOW, MissingKind.REFUSED);

    private final Question question;
    private final ResultText words = new ResultText(Locale.getDefault());

    WrittenAnswer(Question question) {
        this.question = question;
    }

    /** Whether one of a few texts is chosen, not typed. */
    boolean isChosen() {
        return question.getType() == QuestionType.SINGLE || question.getType() == QuestionType.YES_NO
            || question.getType() == QuestionType.MATRIX;
    }

    /** What can be chosen: nothing, the options, the reasons why there is no answer. */
    List<String> choices() {
        List<String> choices = new ArrayList<>(List.of(""));
        question.getOptions().forEach(option -> choices.add(Wordings.of(option, words.language())));
        REASONS.forEach(reason -> choices.add(reason(reason)));
        return choices;
    }

    AnswerDraft chosen(int place) {
        int options = question.getOptions().size();
        return place < 1 ? AnswerDraft.of("") : place <= options
            ? AnswerDraft.of(List.of(question.getOptions().get(place - 1)))
            : AnswerDraft.of(REASONS.get(place - 1 - options));
    }

    /** The answer as it would be typed: codes of options, a number, words. */
    String text(Answer answer) {
        if (answer == null) {
            return "";
        }
        if (answer.getMissing() != MissingKind.NONE) {
            return reason(answer.getMissing());
        }
        if (!answer.getOptions().isEmpty() && !isChosen()) {
            return answer.getOptions().stream().map(AnswerOption::getCode).collect(Collectors.joining(" "));
        }
        return words.answer(answer, question).replaceFirst(question.getUnit() == null ? "$"
            : " \\Q" + question.getUnit() + "\\E$", "");
    }

    /** Reads what was typed. */
    AnswerDraft read(String typed) throws ProblemException {
        String text = typed.strip();
        for (MissingKind reason : REASONS) {
            if (text.equalsIgnoreCase(reason(reason))) {
                return AnswerDraft.of(reason);
            }
        }
        if (text.isEmpty()) {
            return AnswerDraft.of("");
        }
        return switch (question.getType()) {
            case MULTIPLE, RANK -> AnswerDraft.of(options(text));
            case NUMBER, PERCENT -> number(text);
            default -> AnswerDraft.of(text);
        };
    }

    private List<AnswerOption> options(String text) throws ProblemException {
        List<AnswerOption> chosen = new ArrayList<>();
        for (String code : Arrays.stream(text.split("[\\s,;]+")).toList()) {
            chosen.add(question.getOptions().stream().filter(option -> code.equals(option.getCode())).findFirst()
                .orElseThrow(() -> new ProblemException(code, Messages.noCode, Messages.bind(Messages.noCode_remedy,
                    question.getOptions().stream().map(AnswerOption::getCode).collect(Collectors.joining(" "))))));
        }
        return chosen;
    }

    private AnswerDraft number(String text) throws ProblemException {
        try {
            return AnswerDraft.of(Double.parseDouble(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            throw new ProblemException(text, Messages.noNumber, Messages.noNumber_remedy);
        }
    }

    private String reason(MissingKind kind) {
        return words.state(switch (kind) {
            case NOT_ASKED -> AnswerState.NOT_ASKED;
            case DONT_KNOW -> AnswerState.DONT_KNOW;
            case REFUSED -> AnswerState.REFUSED;
            case NONE, NOT_ANSWERED -> AnswerState.NOT_ANSWERED;
        });
    }
}
