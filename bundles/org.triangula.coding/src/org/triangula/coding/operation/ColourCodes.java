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
 * @param subcodes whether the codes below them get it, too
 */
public record ColourCodes(List<Code> codes, String colour, boolean subcodes) implements StudyOperation {

    /** Copies the list. */
    public ColourCodes {
        codes = List.copyOf(codes);
    }

    /**
     * Colours codes alone.
     *
     * @param codes the codes, at least one
     * @param colour the colour as #RRGGBB
     */
    public ColourCodes(List<Code> codes, String colour) {
        this(codes, colour, false);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.ColourCode, StudyLookup.name(codes.get(0)));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        for (Code code : codes) {
            colour(lookup.current(Code.class, code));
        }
    }

    private void colour(Code code) {
        code.setColour(colour);
        if (subcodes) {
            code.getCodes().forEach(this::colour);
        }
    }
}
