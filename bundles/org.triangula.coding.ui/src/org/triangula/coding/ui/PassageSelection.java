// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.triangula.coding.Passage;

/**
 * A passage that is being dragged; it need not be a selection of the study yet.
 *
 * @param passage the passage
 */
public record PassageSelection(Passage passage) implements ISelection {

    @Override
    public boolean isEmpty() {
        return false;
    }

    /**
     * The passage that is being dragged now.
     *
     * @return the passage, or {@code null} when something else is dragged
     */
    public static Passage dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof PassageSelection selection
            ? selection.passage : null;
    }
}
