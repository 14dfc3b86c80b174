// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Memo;

/**
 * Changes title and text of a memo.
 *
 * @param memo the memo
 * @param title its title
 * @param text its text
 */
public record ChangeMemo(Memo memo, String title, String text) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ChangeMemo, title);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Memo current = new StudyLookup(edit).current(Memo.class, memo);
        if (!Objects.equals(title, current.getName()) || !Objects.equals(text, current.getText())) {
            current.setName(title);
            current.setText(text);
            current.setModifiedAt(edit.time());
        }
    }
}
