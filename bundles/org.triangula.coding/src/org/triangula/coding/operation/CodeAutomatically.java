// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.Selection;

/**
 * Gives codes to all passages that a search found, in one step. How they were found is kept as the comment of each
 * coding, so that a reader can tell them from codings that were thought about.
 *
 * @param passages the passages
 * @param codes the codes, none of them a folder
 * @param coder name under which the team knows the person who started it
 * @param query what was looked for, in words
 */
public record CodeAutomatically(List<Passage> passages, List<Code> codes, String coder, String query)
    implements StudyOperation {

    /** Copies the lists. */
    public CodeAutomatically {
        passages = List.copyOf(passages);
        codes = List.copyOf(codes);
        Objects.requireNonNull(query);
    }

    @Override
    public String label() {
        return codes.size() == 1
            ? NLS.bind(Messages.CodeAutomatically, passages.size(), StudyLookup.name(codes.get(0)))
            : NLS.bind(Messages.CodeAutomaticallySeveral, passages.size(), codes.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        if (passages.isEmpty() || codes.isEmpty()) {
            return;
        }
        StudyLookup lookup = new StudyLookup(edit);
        Coder person = lookup.coder(coder);
        for (Passage passage : passages) {
            Selection selection = lookup.selection(passage);
            for (Code code : codes) {
                int before = selection.getCodings().size();
                CodeSegment.code(edit, selection, lookup.current(Code.class, code), person, CodingOrigin.AUTOMATIC);
                if (selection.getCodings().size() > before && !query.isBlank()) {
                    Coding coding = selection.getCodings().get(before);
                    coding.setComment(NLS.bind(Messages.AutomaticComment, query));
                }
            }
        }
    }
}
