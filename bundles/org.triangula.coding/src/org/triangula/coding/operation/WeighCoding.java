// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Coding;

/**
 * Says how well a passage stands for its code.
 *
 * @param coding the coding
 * @param weight 0 (none given) to 100
 */
public record WeighCoding(Coding coding, int weight) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.WeighCoding, RemoveCoding.codeName(coding));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        if (weight < 0 || weight > 100) {
            throw new ProblemException(RemoveCoding.codeName(coding), NLS.bind(Messages.Problem_weight, weight),
                Messages.Problem_weight_remedy);
        }
        new StudyLookup(edit).current(Coding.class, coding).setWeight(weight);
    }
}
