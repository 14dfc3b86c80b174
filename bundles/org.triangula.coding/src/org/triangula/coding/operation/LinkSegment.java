// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Selection;

/**
 * Links a passage to a facility, an area, an actor or anything else. An equal link is not made twice.
 *
 * @param passage the passage
 * @param target what it is linked to
 * @param kind kind of link, a term of the vocabulary link-kind; {@code null} for none
 * @param note a note; may be empty
 * @param coder name under which the team knows the coder
 */
public record LinkSegment(Passage passage, Identified target, Term kind, String note, String coder)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.LinkPassage, StudyLookup.name(target));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Identified to = lookup.current(Identified.class, target);
        Term term = kind == null ? null : lookup.current(Term.class, kind);
        Selection selection = lookup.selection(passage);
        for (Link link : edit.study().getInquiry().getLinks()) {
            if (link.getSource() == selection && link.getTarget() == to && link.getKind() == term) {
                return;
            }
        }
        Link link = InquiryFactory.eINSTANCE.createLink();
        link.setSource(selection);
        link.setTarget(to);
        link.setKind(term);
        if (note != null && !note.isBlank()) {
            link.setNote(note.strip());
        }
        link.setCreatedBy(lookup.coder(coder));
        link.setCreatedAt(edit.time());
        edit.study().getInquiry().getLinks().add(link);
    }
}
