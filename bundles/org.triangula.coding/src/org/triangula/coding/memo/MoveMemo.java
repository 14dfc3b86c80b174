// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/**
 * Puts a memo on something else.
 *
 * @param memo the memo
 * @param subjects what it is on from now on; none, or the study, makes it a free memo
 */
public record MoveMemo(Memo memo, List<? extends Identified> subjects) implements StudyOperation {

    /** Copies the list. */
    public MoveMemo {
        subjects = List.copyOf(subjects);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.MoveMemo, StudyLookup.name(memo));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Memo current = lookup.current(Memo.class, memo);
        List<Identified> wanted = new ArrayList<>();
        for (Identified subject : subjects) {
            if (subject instanceof Study) {
                continue;
            }
            Identified found = lookup.current(Identified.class, subject);
            if (found == current || found == current.getDocument()) {
                throw new ProblemException(StudyLookup.name(current), Messages.Problem_itself,
                    Messages.Problem_itself_remedy);
            }
            if (!wanted.contains(found)) {
                wanted.add(found);
            }
        }
        if (wanted.equals(current.getConcerns())) {
            return;
        }
        Set<Selection> left = new HashSet<>();
        for (Identified before : current.getConcerns()) {
            if (before instanceof Selection selection && !wanted.contains(before)) {
                left.add(selection);
            }
        }
        current.getConcerns().retainAll(wanted);
        wanted.stream().filter(one -> !current.getConcerns().contains(one)).forEach(current.getConcerns()::add);
        current.setModifiedAt(edit.time());
        lookup.removeIfBare(left);
    }
}
