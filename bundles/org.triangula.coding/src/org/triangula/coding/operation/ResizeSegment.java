// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * Moves the ends of a coded segment.
 *
 * <p>By default only the one coding is resized: where other codings share its passage, they stay where they are, and
 * the coding goes to a passage of its own. Identity, coder, weight, comment and what refers to the coding stay;
 * memos, links,
 * paraphrase and comment of the passage stay with the passage when it has other codings, and go along when it has not.
 *
 * @param coding the coding
 * @param start new first Unicode code point
 * @param end new code point after the last, above start
 * @param together whether all codings of the same passage are resized with it
 */
public record ResizeSegment(Coding coding, int start, int end, boolean together) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(together ? Messages.ResizePassage : Messages.ResizeSegment, RemoveCoding.codeName(coding));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Coding current = lookup.current(Coding.class, coding);
        Selection selection = (Selection) current.eContainer();
        if (selection.getStart() == start && selection.getEnd() == end) {
            return;
        }
        Passage passage = new Passage((Document) selection.eContainer(), start, end);
        if (together || selection.getCodings().size() == 1) {
            lookup.requireInside(passage);
            if (!together) {
                requireNew(passage, current);
            }
            selection.setStart(start);
            selection.setEnd(end);
        } else {
            requireNew(passage, current);
            lookup.selection(passage).getCodings().add(current);
            lookup.removeIfBare(List.of(selection));
        }
    }

    /** Refuses to lay a coding over another one that says the same. */
    private static void requireNew(Passage passage, Coding coding) throws ProblemException {
        for (Selection other : passage.document().getSelections()) {
            if (other.getStart() == passage.start() && other.getEnd() == passage.end()
                && CodeSegment.find(other, coding.getCode(), coding.getCoder()) != null) {
                throw new ProblemException(RemoveCoding.codeName(coding), Messages.Problem_sameCoding,
                    Messages.Problem_sameCoding_remedy);
            }
        }
    }
}
