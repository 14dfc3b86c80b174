// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;

/**
 * Gives codes a colour.
 *
 * @param codes the codes, at least one
 * @param colour the colour as #RRGGBB
 */
public record ColourCodes(List<Code> codes, String colour) implements StudyOperation {

    /** Copies the list. */
    public ColourCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.ColourCode, StudyLookup.name(codes.get(0)));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        for (Code code : codes) {
            lookup.current(Code.class, code).setColour(colour);
        }
    }
}
