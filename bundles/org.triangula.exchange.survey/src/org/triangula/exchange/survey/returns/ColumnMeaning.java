// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.Objects;
import java.util.Optional;

/**
 * What a column of a file of responses holds.
 *
 * @param kind what it holds
 * @param question key of the question; empty for columns that are no answers
 * @param part code of a row, code of an option or place from 1; empty where there is none
 */
record ColumnMeaning(Kind kind, String question, String part) {

    /** What a column holds. */
    enum Kind {
        /** Key of the record in the file. */
        KEY,
        /** Unit answered for. */
        UNIT,
        /** Desk or role that answered. */
        RESPONDENT,
        /** How far the response has come. */
        STATUS,
        /** Day of the return. */
        RECEIVED,
        /** Weight. */
        WEIGHT,
        /** Whole answer to a question, or to a row of a matrix. */
        ANSWER,
        /** Whether one option was chosen, or on which place it was put. */
        OPTION,
        /** Which option is on a place of a ranking. */
        PLACE,
        /** Words of one's own beside an option. */
        WORDS,
        /** Nothing that would be kept. */
        IGNORED
    }

    ColumnMeaning {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(question);
        Objects.requireNonNull(part);
    }

    static ColumnMeaning of(Kind kind) {
        return new ColumnMeaning(kind, "", "");
    }

    /** Identity of the field in a mapping. */
    String id() {
        return question.isEmpty() ? kind.name() : kind.name() + "\t" + question + "\t" + part;
    }

    static Optional<ColumnMeaning> of(String id) {
        String[] parts = id.split("\t", -1);
        try {
            Kind kind = Kind.valueOf(parts[0]);
            return parts.length == 1 ? Optional.of(of(kind))
                : parts.length == 3 ? Optional.of(new ColumnMeaning(kind, parts[1], parts[2])) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
