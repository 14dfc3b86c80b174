// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Memo;

/**
 * Changes the text of a memo. The text of a memo that is a document is changed there, where its codings can move with
 * it.
 *
 * @param memo the memo
 * @param text its text; empty for none
 */
public record RewriteMemo(Memo memo, String text) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RewriteMemo, StudyLookup.name(memo));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Memo current = new StudyLookup(edit).current(Memo.class, memo);
        if (current.getDocument() != null) {
            throw new ProblemException(StudyLookup.name(current), Messages.Problem_document,
                Messages.Problem_document_remedy);
        }
        String wanted = text == null || text.isEmpty() ? null : text;
        if (!Objects.equals(wanted, current.getText())) {
            current.setText(wanted);
            current.setModifiedAt(edit.time());
        }
    }
}
