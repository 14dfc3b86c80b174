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
 * Makes coded passages anchor examples of their codes, or ends that (Mayring: Ankerbeispiel).
 *
 * @param codings the codings, at least one
 * @param example true for examples
 */
public record MarkExamples(List<Coding> codings, boolean example) implements StudyOperation {

    /** Copies the list. */
    public MarkExamples {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        String one = example ? Messages.Example : Messages.NoExample;
        String several = example ? Messages.Examples : Messages.NoExamples;
        return codings.size() == 1 ? NLS.bind(one, RemoveCoding.codeName(codings.get(0)))
            : NLS.bind(several, codings.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        for (Coding coding : codings) {
            Coding current = lookup.current(Coding.class, coding);
            List<Coding> examples = current.getCode().getExamples();
            if (example && !examples.contains(current)) {
                examples.add(current);
            } else if (!example) {
                examples.remove(current);
            }
        }
    }
}
