// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.Optional;

import org.triangula.core.operation.StudyOperation;

/** Makes random operations of one kind. */
@FunctionalInterface
public interface OperationGenerator {

    /**
     * Makes an operation.
     *
     * @param dice draws what it needs
     * @return the operation, which may be one that cannot be done; empty when the study has not what it needs
     */
    Optional<? extends StudyOperation> next(StudyDice dice);
}
