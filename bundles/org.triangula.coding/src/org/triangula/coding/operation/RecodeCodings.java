// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;

/**
 * Gives codings another code in place: passage, coder, weight, comment and everything that refers to them stay. Where
 * the same person has already given that code to the passage, the two become one.
 *
 * @param codings the codings, at least one
 * @param code the code, no folder
 */
public record RecodeCodings(List<Coding> codings, Code code) implements StudyOperation {

    /** Copies the list. */
    public RecodeCodings {
        codings = List.copyOf(codings);
    }

    @Override
    public String label() {
        return codings.size() == 1
            ? NLS.bind(Messages.RecodeCoding, RemoveCoding.codeName(codings.get(0)), StudyLookup.name(code))
            : NLS.bind(Messages.RecodeCodings, codings.size(), StudyLookup.name(code));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code into = lookup.current(Code.class, code);
        if (!into.isCodable()) {
            throw new ProblemException(StudyLookup.name(into), Messages.Problem_folder,
                Messages.Problem_folder_remedy);
        }
        for (Coding each : codings) {
            Coding coding = lookup.current(Coding.class, each);
            Coding same = CodeSegment.find((Selection) coding.eContainer(), into, coding.getCoder());
            if (same == null) {
                coding.setCode(into);
            } else if (same != coding) {
                CodingJoin.combine(coding, same);
                CodingJoin.replaceReferences(edit, coding, same);
                EcoreUtil.remove(coding);
            }
        }
    }
}
