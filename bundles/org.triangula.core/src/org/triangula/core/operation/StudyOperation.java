// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.operation;

import org.triangula.core.problem.ProblemException;

/**
 * An undoable operation on a study. Whatever it changes in the model is recorded, journalled and can be taken back; it
 * does not implement undo itself.
 */
public interface StudyOperation {

    /**
     * What the operation does, in the language of the user, as it appears behind "Undo".
     *
     * @return the label, for example "Code segment as Language courses"
     */
    String label();

    /**
     * Changes the model through its ordinary setters and lists.
     *
     * @param edit the study to change
     * @throws ProblemException if it cannot be done; everything it changed so far is taken back
     */
    void perform(StudyEdit edit) throws ProblemException;

    /**
     * An operation from a label and a piece of code.
     *
     * @param label the label
     * @param action the change
     * @return the operation
     */
    static StudyOperation of(String label, Action action) {
        return new StudyOperation() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public void perform(StudyEdit edit) throws ProblemException {
                action.perform(edit);
            }
        };
    }

    /** The body of an operation. */
    @FunctionalInterface
    interface Action {
        /**
         * Changes the study.
         *
         * @param edit the study to change
         * @throws ProblemException if it cannot be done
         */
        void perform(StudyEdit edit) throws ProblemException;
    }
}
