// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.Objects;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.QuestionType;
import org.triangula.survey.Item;
import org.triangula.survey.Wordings;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.derive.SurveyVariables;

/**
 * A variable that tables can be made of.
 *
 * @param item what was asked; empty for a derived variable
 * @param derived the derived variable; empty for what was asked
 */
record SurveyVariable(Optional<Item> item, Optional<DerivedVariable> derived) {

    static SurveyVariable of(Item item) {
        return new SurveyVariable(Optional.of(item), Optional.empty());
    }

    static SurveyVariable of(DerivedVariable variable) {
        return new SurveyVariable(Optional.empty(), Optional.of(variable));
    }

    String number() {
        return item.map(Item::number).orElseGet(() -> derived.map(DerivedVariable::getKey).orElse(""));
    }

    String label(String language) {
        return item.map(one -> one.wording(language)).orElseGet(() -> derived.map(one -> {
            String wording = one.getWordings().isEmpty() ? "" : Wordings.of(one, language);
            return wording.isBlank() ? Objects.toString(one.getName(), one.getKey()) : wording;
        }).orElse(""));
    }

    String icon() {
        return item.isEmpty() ? "variable" : switch (item.get().question().getType()) {
            case SINGLE, YES_NO -> "circle-check";
            case MULTIPLE -> "square-check";
            case RANK -> "list";
            case NUMBER, PERCENT -> "hash";
            case DATE -> "calendar";
            case TEXT -> "message-circle";
            case MATRIX -> "grid-3x3";
        };
    }

    /** Whether it is free text, which is coded and not counted. */
    boolean isText() {
        return item.map(one -> one.question().getType() == QuestionType.TEXT
            || one.question().getType() == QuestionType.DATE).orElse(false);
    }

    DataColumn column(SurveyVariables variables) throws ProblemException {
        return derived.isPresent() ? variables.column(derived.get())
            : variables.data().column(item.orElseThrow());
    }
}
