// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Selection;

/**
 * Marks a passage with a colour, as with a text marker, before it has a code; or takes the colour away.
 *
 * @param passage the passage
 * @param colour the colour as #RRGGBB; {@code null} to take it away
 * @param name name of the colour for the label; may be empty
 */
public record HighlightPassage(Passage passage, String colour, String name) implements StudyOperation {

    @Override
    public String label() {
        return colour == null ? Messages.RemoveHighlight
            : NLS.bind(Messages.HighlightPassage, name.isEmpty() ? colour : name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        if (colour == null) {
            Selection selection = lookup.find(passage);
            if (selection != null && selection.getHighlight() != null) {
                selection.setHighlight(null);
                lookup.removeIfBare(List.of(selection));
            }
        } else {
            lookup.selection(passage).setHighlight(colour);
        }
    }
}
