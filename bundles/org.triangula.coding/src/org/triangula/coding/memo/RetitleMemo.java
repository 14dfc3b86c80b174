// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Memo;

/**
 * Gives a memo another title. A document that holds its text goes by the same name.
 *
 * @param memo the memo
 * @param title the title, not blank
 */
public record RetitleMemo(Memo memo, String title) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RetitleMemo, StudyLookup.name(memo), title);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Memo current = new StudyLookup(edit).current(Memo.class, memo);
        String clean = title == null ? "" : title.replaceAll("\\s+", " ").strip();
        if (clean.isEmpty()) {
            throw new ProblemException(StudyLookup.name(current), Messages.Problem_title,
                Messages.Problem_title_remedy);
        }
        if (clean.equals(current.getName())) {
            return;
        }
        current.setName(clean);
        current.setModifiedAt(edit.time());
        if (current.getDocument() != null) {
            current.getDocument().setName(clean);
        }
    }
}
