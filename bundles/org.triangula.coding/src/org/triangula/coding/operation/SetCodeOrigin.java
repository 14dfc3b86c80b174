// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;

/**
 * Says how codes came about: deductive, inductive or in vivo.
 *
 * @param codes the codes, at least one
 * @param origin the origin
 */
public record SetCodeOrigin(List<Code> codes, CodeOrigin origin) implements StudyOperation {

    /** Copies the list. */
    public SetCodeOrigin {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return codes.size() == 1 ? NLS.bind(Messages.OriginOfCode, StudyLookup.name(codes.get(0)))
            : NLS.bind(Messages.OriginOfCodes, codes.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        for (Code code : codes) {
            lookup.current(Code.class, code).setOrigin(origin);
        }
    }
}
