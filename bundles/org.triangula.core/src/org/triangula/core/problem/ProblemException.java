// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.problem;

/** Thrown when an operation cannot be done for a reason outside the program: a file, its content, a device, a lock. */
public class ProblemException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * Creates the exception.
     *
     * @param place where the problem is
     * @param reason what is wrong there
     * @param remedy what to do
     */
    public ProblemException(String place, String reason, String remedy) {
        this(new Problem(place, reason, remedy), null);
    }

    /**
     * Creates the exception.
     *
     * @param problem the problem
     * @param cause the technical cause; may be {@code null}
     */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /**
     * Returns the problem.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }
}
