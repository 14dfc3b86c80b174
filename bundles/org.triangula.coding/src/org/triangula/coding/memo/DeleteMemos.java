// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/**
 * Deletes memos, with the documents that hold their texts and the codings in these.
 *
 * @param memos the memos
 */
public record DeleteMemos(List<Memo> memos) implements StudyOperation {

    /** Copies the list. */
    public DeleteMemos {
        memos = List.copyOf(memos);
    }

    @Override
    public String label() {
        return memos.size() == 1 ? NLS.bind(Messages.DeleteMemo, StudyLookup.name(memos.get(0)))
            : NLS.bind(Messages.DeleteMemos, memos.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Set<Selection> left = new HashSet<>();
        for (Memo memo : memos) {
            Memo current = lookup.current(Memo.class, memo);
            for (Identified object : current.getConcerns()) {
                if (object instanceof Selection selection) {
                    left.add(selection);
                }
            }
            Document document = current.getDocument();
            edit.delete(current);
            if (document != null) {
                edit.delete(document);
            }
        }
        lookup.removeIfBare(left);
    }
}
