// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;

/**
 * Puts codes into a code set or takes them out. The codes themselves stay as they are.
 *
 * @param set the set
 * @param codes the codes, at least one
 * @param member true to put them in, false to take them out
 */
public record FillCodeSet(CodeSet set, List<Code> codes, boolean member) implements StudyOperation {

    /** Copies the list. */
    public FillCodeSet {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return NLS.bind(member ? Messages.FillCodeSet : Messages.EmptyCodeSet, codes.size(), StudyLookup.name(set));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        CodeSet current = lookup.current(CodeSet.class, set);
        for (Code each : codes) {
            Code code = lookup.current(Code.class, each);
            if (member && !current.getCodes().contains(code)) {
                current.getCodes().add(code);
            } else if (!member) {
                current.getCodes().remove(code);
            }
        }
    }
}
