// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * Deletes codes with the codes below them and all their codings.
 *
 * @param codes the codes
 * @param coder name under which the team knows the coder
 */
public record DeleteCodes(List<Code> codes, String coder) implements StudyOperation {

    /** Copies the list. */
    public DeleteCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return codes.size() == 1 ? NLS.bind(Messages.DeleteCode, StudyLookup.name(codes.get(0)))
            : NLS.bind(Messages.DeleteCodes, codes.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        List<Code> doomed = new ArrayList<>();
        for (Code code : codes) {
            doomed.add(lookup.current(Code.class, code));
        }
        doomed.removeIf(code -> doomed.stream().anyMatch(other -> other != code && EcoreUtil.isAncestor(other, code)));
        Set<Selection> coded = new HashSet<>();
        for (Document document : edit.study().getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                for (Coding coding : selection.getCodings()) {
                    if (doomed.stream().anyMatch(code -> EcoreUtil.isAncestor(code, coding.getCode()))) {
                        coded.add(selection);
                    }
                }
            }
        }
        CodeHistory history = new CodeHistory(edit, coder);
        for (Code code : doomed) {
            history.record(CodeChangeKind.DELETED, code, CodeHistory.path(code), null, null);
            edit.delete(code);
        }
        lookup.removeIfBare(coded);
    }
}
