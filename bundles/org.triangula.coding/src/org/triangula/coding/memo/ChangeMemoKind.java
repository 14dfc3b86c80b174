// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Term;
import org.triangula.model.texts.Memo;

/**
 * Gives memos another kind.
 *
 * @param memos the memos
 * @param kind a term of the vocabulary memo-kind; {@code null} for none
 */
public record ChangeMemoKind(List<Memo> memos, Term kind) implements StudyOperation {

    /** Copies the list. */
    public ChangeMemoKind {
        memos = List.copyOf(memos);
    }

    @Override
    public String label() {
        return memos.size() == 1 ? NLS.bind(Messages.ChangeMemoKind, StudyLookup.name(memos.get(0)))
            : NLS.bind(Messages.ChangeMemoKinds, memos.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Term wanted = kind == null ? null : lookup.current(Term.class, kind);
        for (Memo memo : memos) {
            Memo current = lookup.current(Memo.class, memo);
            if (current.getKind() != wanted) {
                current.setKind(wanted);
                current.setModifiedAt(edit.time());
            }
        }
    }
}
