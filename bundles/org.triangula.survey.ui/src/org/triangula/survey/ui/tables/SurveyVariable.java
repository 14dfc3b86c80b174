// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.Objects;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.texts.Code;
import org.triangula.survey.Item;
import org.triangula.survey.Wordings;
import org.triangula.survey.bridge.UnitTexts;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.derive.SurveyVariables;

/**
 * A variable that tables can be made of.
 *
 * @param item what was asked; empty for other variables
 * @param derived the derived variable; empty for other variables
 * @param code the code of which it says whether units speak of it; empty for other variables
 */
record SurveyVariable(Optional<Item> item, Optional<DerivedVariable> derived, Optional<Code> code) {

    static SurveyVariable of(Item item) {
        return new SurveyVariable(Optional.of(item), Optional.empty(), Optional.empty());
    }

    static SurveyVariable of(DerivedVariable variable) {
        return new SurveyVariable(Optional.empty(), Optional.of(variable), Optional.empty());
    }

    static SurveyVariable of(Code code) {
        return new SurveyVariable(Optional.empty(), Optional.empty(), Optional.of(code));
    }

    String number() {
        return item.map(Item::number).orElseGet(() -> derived.map(DerivedVariable::getKey).orElse(""));
    }

    String label(String language) {
        return code.isPresent() ? Objects.toString(code.get().getName(), "–")
            : item.map(one -> one.wording(language)).orElseGet(() -> derived.map(one -> {
            String wording = one.getWordings().isEmpty() ? "" : Wordings.of(one, language);
            return wording.isBlank() ? Objects.toString(one.getName(), one.getKey()) : wording;
        }).orElse(""));
    }

    String icon() {
        return code.isPresent() ? "code" : item.isEmpty() ? "variable" : switch (item.get().question().getType()) {
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

    DataColumn column(SurveyVariables variables, UnitTexts texts) throws ProblemException {
        return code.isPresent() ? texts.presence(code.get(), Messages.coded, Messages.notCoded)
            : derived.isPresent() ? variables.column(derived.get())
            : variables.data().column(item.orElseThrow());
    }
}
