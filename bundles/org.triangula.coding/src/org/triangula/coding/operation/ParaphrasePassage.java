// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Selection;

/**
 * Says in the researcher's words what a passage says: the first step of a summarising content analysis (Mayring,
 * Qualitative Inhaltsanalyse, rules Z1). The codes of the passage are its generalisation.
 *
 * @param passage the passage
 * @param paraphrase the paraphrase; blank to remove it
 */
public record ParaphrasePassage(Passage passage, String paraphrase) implements StudyOperation {

    @Override
    public String label() {
        return isBlank() ? Messages.RemoveParaphrase : Messages.ParaphrasePassage;
    }

    private boolean isBlank() {
        return paraphrase == null || paraphrase.isBlank();
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Selection selection = lookup.selection(passage);
        selection.setParaphrase(isBlank() ? null : paraphrase.strip());
        lookup.removeIfBare(List.of(selection));
    }
}
