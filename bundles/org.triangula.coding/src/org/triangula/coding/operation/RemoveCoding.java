// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;

/**
 * Takes codes from passages. A selection that is left with nothing of interest is removed.
 *
 * @param codings the codings, at least one
 */
public record RemoveCoding(List<Coding> codings) implements StudyOperation {

    /** Copies the list. */
    public RemoveCoding {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        return codings.size() == 1 ? NLS.bind(Messages.RemoveCoding, codeName(codings.get(0)))
            : NLS.bind(Messages.RemoveCodings, codings.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Set<Selection> selections = new LinkedHashSet<>();
        for (Coding coding : codings) {
            Coding current = lookup.current(Coding.class, coding);
            selections.add((Selection) current.eContainer());
            edit.delete(current);
        }
        lookup.removeIfBare(selections);
    }

    static String codeName(Coding coding) {
        return coding.getCode() == null ? Messages.Unnamed : StudyLookup.name(coding.getCode());
    }
}
