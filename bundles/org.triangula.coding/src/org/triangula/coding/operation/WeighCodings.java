// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Coding;

/**
 * Gives codings the same weight.
 *
 * @param codings the codings, at least one
 * @param weight 0 (none given) to 100
 */
public record WeighCodings(List<Coding> codings, int weight) implements StudyOperation {

    /** Copies the list. */
    public WeighCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.WeighCodings, codings.size(), weight);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        for (Coding coding : codings) {
            new WeighCoding(lookup.current(Coding.class, coding), weight).perform(edit);
        }
    }
}
