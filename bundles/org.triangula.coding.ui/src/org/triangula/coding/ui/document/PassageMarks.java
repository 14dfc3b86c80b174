// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.RGB;
import org.triangula.coding.ui.document.MarginNotes.Note;
import org.triangula.coding.retrieval.Contained;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Study;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** What is shown at passages besides codes: colours of the text marker, paraphrases, memos and comments. */
final class PassageMarks {

    private PassageMarks() {
    }

    static List<Coloured> highlights(Document document, DocumentText text) {
        List<Coloured> found = new ArrayList<>();
        for (Selection selection : Contained.in(document.getSelections())) {
            RGB colour = Coloured.rgb(selection.getHighlight());
            if (colour != null) {
                found.add(new Coloured(place(text, selection.getStart()), place(text, selection.getEnd()), colour));
            }
        }
        return found;
    }

    static List<Note> notes(Document document, Study study, DocumentText text) {
        List<Note> found = new ArrayList<>();
        for (Selection selection : Contained.in(document.getSelections())) {
            add(found, selection, text, "≈", EditorMessages.Note_paraphrase, selection.getParaphrase());
            add(found, selection, text, "…", EditorMessages.Note_comment, selection.getComment());
            for (Coding coding : Contained.in(selection.getCodings())) {
                add(found, selection, text, "…", EditorMessages.Note_comment, coding.getComment());
            }
        }
        for (Memo memo : study.getTexts().getMemos()) {
            for (EObject subject : memo.getConcerns()) {
                EObject place = subject instanceof Coding ? subject.eContainer() : subject;
                if (place instanceof Selection selection && selection.eContainer() == document) {
                    String name = memo.getName() == null ? "" : memo.getName();
                    String words = memo.getText() == null ? "" : memo.getText();
                    add(found, selection, text, "✎", EditorMessages.Note_memo, (name + "\n" + words).strip());
                }
            }
        }
        found.sort(Comparator.comparingInt(Note::start));
        return found;
    }

    private static void add(List<Note> notes, Selection selection, DocumentText text, String sign, String kind,
        String written) {
        if (written != null && !written.isBlank()) {
            notes.add(new Note(place(text, selection.getStart()), place(text, selection.getEnd()), sign,
                NLS.bind(kind, written)));
        }
    }

    private static int place(DocumentText text, int position) {
        return text.charIndex(Math.clamp(position, 0, text.length()));
    }
}
