// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.Objects;

import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.RoutingRule;

/**
 * A condition on an earlier answer as it should be.
 *
 * @param question identity of the earlier question
 * @param operator how to compare
 * @param value code of an option, or the value to compare with; empty when only an answer is asked for
 */
public record RuleDraft(String question, RoutingOperator operator, String value) {

    /** Checks that nothing is missing. */
    public RuleDraft {
        Objects.requireNonNull(operator);
        question = question == null ? "" : question;
        value = value == null ? "" : value.strip();
    }

    /**
     * A condition as it is.
     *
     * @param rule the rule
     * @return the draft that would change nothing
     */
    public static RuleDraft of(RoutingRule rule) {
        return new RuleDraft(rule.getQuestion() == null ? "" : rule.getQuestion().getId(), rule.getOperator(),
            rule.getValue());
    }
}
