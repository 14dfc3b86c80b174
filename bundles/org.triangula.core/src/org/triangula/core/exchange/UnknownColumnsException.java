// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** Thrown when a table cannot be read before a person says what its columns mean. */
public final class UnknownColumnsException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient List<ColumnQuestion> questions;

    /**
     * Creates the exception.
     *
     * @param problem file, what is missing, and what to do
     * @param questions the tables of the file with their columns
     */
    public UnknownColumnsException(Problem problem, List<ColumnQuestion> questions) {
        super(problem, null);
        this.questions = List.copyOf(questions);
    }

    /**
     * The tables of the file with their columns.
     *
     * @return the questions
     */
    public List<ColumnQuestion> questions() {
        return questions;
    }
}
