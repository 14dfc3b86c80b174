// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.model.survey.ResponseStatus;

/**
 * One response from a file.
 *
 * @param place where it is in the file
 * @param key key under which it is found again at the next import
 * @param unit name of the unit answered for; empty when none is named
 * @param respondent desk or role; may be empty
 * @param status how far it has come
 * @param receivedOn day of the return, YYYY-MM-DD; empty if unknown
 * @param weight weight; 1 when nothing is weighted
 * @param topics numbers of the topics that this desk was asked to answer; none for all
 * @param answers answers by question and row
 */
public record ReturnRecord(String place, String key, String unit, String respondent, ResponseStatus status,
    String receivedOn, double weight, List<String> topics, Map<Asked, ReturnAnswer> answers) {

    /** Copies list and map. */
    public ReturnRecord {
        Objects.requireNonNull(status);
        topics = List.copyOf(topics);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * What was asked.
     *
     * @param question key of the question
     * @param row code of the row of a matrix; empty for other questions
     */
    public record Asked(String question, String row) {
    }

    /** What people call it. */
    String name() {
        return unit.isEmpty() ? respondent.isEmpty() ? key : respondent
            : respondent.isEmpty() ? unit : unit + ", " + respondent;
    }

    @Override
    public String toString() {
        return "ReturnRecord[" + place + ", " + answers.size() + " answers]";
    }
}
