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
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.TextsFactory;

/** Writes a memo: on an object, on a passage, on the study as a whole. */
public final class WriteMemo implements StudyOperation {

    private final Identified subject;
    private final Passage passage;
    private final String title;
    private final String text;
    private final Term kind;
    private final String coder;

    private WriteMemo(Identified subject, Passage passage, String title, String text, Term kind, String coder) {
        this.subject = subject;
        this.passage = passage;
        this.title = title;
        this.text = text;
        this.kind = kind;
        this.coder = coder;
    }

    /**
     * Writes a memo on an object or the study.
     *
     * @param subject what the memo is on; {@code null} or the study itself = the study
     * @param title its title
     * @param text its text
     * @param kind kind, a term of the vocabulary memo-kind; {@code null} for none
     * @param coder name under which the team knows the author
     * @return the operation
     */
    public static WriteMemo on(Identified subject, String title, String text, Term kind, String coder) {
        return new WriteMemo(subject, null, title, text, kind, coder);
    }

    /**
     * Writes a memo on a passage, for which a selection is made when there is none.
     *
     * @param passage the passage
     * @param title its title
     * @param text its text
     * @param kind kind, a term of the vocabulary memo-kind; {@code null} for none
     * @param coder name under which the team knows the author
     * @return the operation
     */
    public static WriteMemo on(Passage passage, String title, String text, Term kind, String coder) {
        return new WriteMemo(null, passage, title, text, kind, coder);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.WriteMemo, title);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Memo memo = TextsFactory.eINSTANCE.createMemo();
        memo.setName(title);
        memo.setText(text);
        memo.setKind(kind == null ? null : lookup.current(Term.class, kind));
        memo.setAuthor(lookup.coder(coder));
        memo.setCreatedAt(edit.time());
        memo.setModifiedAt(edit.time());
        if (passage != null) {
            memo.getConcerns().add(lookup.selection(passage));
        } else if (subject != null && subject != edit.study()) {
            memo.getConcerns().add(lookup.current(Identified.class, subject));
        }
        edit.study().getTexts().getMemos().add(memo);
    }
}
