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
 * Says a passage in the researcher's own words: a paraphrase, the first step of summarising content analysis (Mayring,
 * Qualitative Inhaltsanalyse, 13th edition 2022).
 *
 * @param passage the passage, for which a selection is made when there is none
 * @param text the paraphrase; blank to remove it
 */
public record WriteParaphrase(Passage passage, String text) implements StudyOperation {

    private static final int NAMED = 40;

    @Override
    public String label() {
        String words = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? Messages.RemoveParaphrase : NLS.bind(Messages.WriteParaphrase,
            words.codePointCount(0, words.length()) <= NAMED ? words
                : words.substring(0, words.offsetByCodePoints(0, NAMED)).strip() + "…");
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        if (text != null && !text.isBlank()) {
            lookup.selection(passage).setParaphrase(text.strip());
            return;
        }
        Selection selection = lookup.find(passage);
        if (selection != null && selection.getParaphrase() != null) {
            selection.setParaphrase(null);
            lookup.removeIfBare(List.of(selection));
        }
    }
}
