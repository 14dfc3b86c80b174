// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/**
 * Gives codes to a passage. An equal selection of the document is used again; a code that the same person has already
 * given to it is not given twice.
 *
 * @param passage the passage
 * @param codes the codes, none of them a folder
 * @param coder name under which the team knows the coder; made known to the study when it is new
 */
public record CodeSegment(Passage passage, List<Code> codes, String coder) implements StudyOperation {

    /** Copies the list. */
    public CodeSegment {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return codes.size() == 1 ? NLS.bind(Messages.CodePassage, StudyLookup.name(codes.get(0)))
            : NLS.bind(Messages.CodePassageSeveral, codes.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        if (codes.isEmpty()) {
            return;
        }
        Selection selection = lookup.selection(passage);
        for (Code code : codes) {
            code(edit, selection, lookup.current(Code.class, code), lookup.coder(coder), CodingOrigin.MANUAL);
        }
    }

    static void code(StudyEdit edit, Selection selection, Code code, Coder coder, CodingOrigin origin)
        throws ProblemException {
        if (!code.isCodable()) {
            throw new ProblemException(StudyLookup.name(code), Messages.Problem_folder,
                Messages.Problem_folder_remedy);
        }
        if (find(selection, code, coder) != null) {
            return;
        }
        Coding coding = TextsFactory.eINSTANCE.createCoding();
        coding.setCode(code);
        coding.setCoder(coder);
        coding.setCreatedAt(edit.time());
        coding.setOrigin(origin);
        selection.getCodings().add(coding);
    }

    static Coding find(Selection selection, Code code, Coder coder) {
        for (Coding coding : selection.getCodings()) {
            if (coding.getCode() == code && coding.getCoder() == coder) {
                return coding;
            }
        }
        return null;
    }
}
