// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Selection;

/**
 * Removes a link of a passage. A selection that is left with nothing of interest is removed, too.
 *
 * @param link the link
 */
public record RemoveSegmentLink(Link link) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.RemoveLink,
            link.getTarget() == null ? Messages.Unnamed : StudyLookup.name(link.getTarget()));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Link current = lookup.current(Link.class, link);
        List<Selection> selections = new ArrayList<>();
        if (current.getSource() instanceof Selection selection) {
            selections.add(selection);
        }
        if (current.getTarget() instanceof Selection selection) {
            selections.add(selection);
        }
        edit.delete(current);
        lookup.removeIfBare(selections);
    }
}
