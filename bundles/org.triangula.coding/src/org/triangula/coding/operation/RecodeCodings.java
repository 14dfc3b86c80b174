// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Selection;

/**
 * Gives coded passages another code, or a further one. Moved codings keep who coded them, when, weight and comment; a
 * copy is made by the person who copies.
 *
 * @param codings the codings, at least one
 * @param target the code, no folder
 * @param copy true to leave the codings as they are and code their passages with the target, too
 * @param coder name under which the team knows the coder
 */
public record RecodeCodings(List<Coding> codings, Code target, boolean copy, String coder) implements StudyOperation {

    /** Copies the list. */
    public RecodeCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        return NLS.bind(copy ? Messages.CopyCodings : Messages.MoveCodings, codings.size(), StudyLookup.name(target));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code into = lookup.current(Code.class, target);
        List<Coding> current = new ArrayList<>();
        for (Coding coding : codings) {
            current.add(lookup.current(Coding.class, coding));
        }
        if (copy) {
            for (Coding coding : current) {
                CodeSegment.code(edit, (Selection) coding.eContainer(), into, lookup.coder(coder),
                    CodingOrigin.MANUAL);
            }
        } else {
            new CodingTransfer(edit).move(current, into);
        }
    }
}
