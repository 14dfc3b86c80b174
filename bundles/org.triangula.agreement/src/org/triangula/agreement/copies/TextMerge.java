// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.util.HashMap;
import java.util.Map;

import org.triangula.agreement.copies.TextAlignment.Moved;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsFactory;

/**
 * Brings documents together whose text was corrected on one side or both. The text of the side that corrected it
 * stands;
 * when both did, that of the open study, and the other is kept among the earlier texts. Selections move with their
 * words;
 * where words of a selection were changed, a note says so.
 */
final class TextMerge {

    private final StudySession session;
    private final StudyEdit edit;
    private final CoderCopy copy;
    private final StudyComparison comparison;
    private final MergeNotes notes;
    /** From the text of the copy to that of the open study. */
    private final Map<String, TextAlignment> toHere = new HashMap<>();

    TextMerge(StudySession session, StudyEdit edit, CoderCopy copy, StudyComparison comparison, MergeNotes notes) {
        this.session = session;
        this.edit = edit;
        this.copy = copy;
        this.comparison = comparison;
        this.notes = notes;
    }

    /** Compares the texts, before anything is changed. */
    void prepare() throws ProblemException {
        for (Map.Entry<String, TextState> entry : comparison.texts.entrySet()) {
            if (entry.getValue() != TextState.CORRECTED_THERE) {
                toHere.put(entry.getKey(), TextAlignment.of(textThere(entry.getKey()), textHere(entry.getKey())));
            }
        }
    }

    private String textHere(String document) throws ProblemException {
        return session.text(document(document)).text();
    }

    private String textThere(String document) throws ProblemException {
        String text = copy.texts().get(comparison.theirs(document).getId());
        if (text == null) {
            throw new ProblemException(ObjectNames.name(document(document)), Messages.merge_changed,
                Messages.merge_changed_remedy);
        }
        return text;
    }

    private Document document(String id) {
        return (Document) edit.index().find(id);
    }

    /** Gives a selection that is added its place in the text of the open study. */
    void place(Selection there, Document document, Selection result) {
        TextAlignment alignment = toHere.get(comparison.name(document.getId()));
        if (alignment != null) {
            Moved moved = alignment.move(there.getStart(), there.getEnd());
            result.setStart(moved.start());
            result.setEnd(moved.end());
            if (!moved.sure()) {
                notes.remark(edit.index().find(comparison.name(document.getId())),
                    Messages.bind(Messages.text_moved, moved.start() + "-" + moved.end()));
            }
        }
    }

    /** Gives documents their texts and selections their places. */
    void apply() throws ProblemException {
        for (Map.Entry<String, TextState> entry : comparison.texts.entrySet()) {
            Document here = document(entry.getKey());
            switch (entry.getValue()) {
                case CORRECTED_THERE -> takeText(here);
                case CORRECTED_ON_BOTH_SIDES -> keepOther(here);
                default -> {
                    // the text here stands
                }
            }
        }
        for (String id : comparison.repositioned) {
            Identified there = comparison.theirs(id);
            if (edit.index().find(id) instanceof Selection here && there instanceof Selection selection) {
                TextAlignment alignment = toHere.get(((Document) here.eContainer()).getId());
                Moved moved = alignment == null ? new Moved(selection.getStart(), selection.getEnd(), true)
                    : alignment.move(selection.getStart(), selection.getEnd());
                if (moved.start() != here.getStart() || moved.end() != here.getEnd()) {
                    notes.conflict(here, Messages.conflict_boundaries, here.getStart() + "-" + here.getEnd(),
                        moved.start() + "-" + moved.end());
                }
            }
        }
    }

    private void takeText(Document here) throws ProblemException {
        String after = textThere(here.getId());
        TextAlignment alignment = TextAlignment.of(textHere(here.getId()), after);
        Document there = (Document) comparison.theirs(here.getId());
        for (Selection selection : here.getSelections()) {
            Identified same = comparison.theirs(selection.getId());
            if (same instanceof Selection moved && (comparison.isAdded(moved)
                || comparison.hasBoundariesOfBase(selection))) {
                selection.setStart(moved.getStart());
                selection.setEnd(moved.getEnd());
            } else {
                Moved moved = alignment.move(selection.getStart(), selection.getEnd());
                selection.setStart(moved.start());
                selection.setEnd(moved.end());
                if (!moved.sure()) {
                    notes.remark(selection,
                        Messages.bind(Messages.text_moved, moved.start() + "-" + moved.end()));
                }
            }
        }
        StoredText stored = edit.storeText(here.getName() == null ? "" : here.getName(), after);
        here.setTextFile(stored.file());
        here.setTextLength(stored.length());
        here.setParagraphCount(stored.paragraphs());
        here.setTextChecksum(there.getTextChecksum() == null ? null : stored.checksum());
    }

    private void keepOther(Document here) throws ProblemException {
        StoredText stored =
            edit.storeText(here.getName() == null ? "" : here.getName(), textThere(here.getId()));
        TextVersion version = TextsFactory.eINSTANCE.createTextVersion();
        version.setTextFile(stored.file());
        version.setTextChecksum(stored.checksum());
        version.setReplacedAt(edit.time());
        version.setReason(Messages.bind(Messages.text_version, copy.origin().coder()));
        here.getEarlierTexts().add(version);
        notes.remark(here, Messages.text_both);
    }
}
