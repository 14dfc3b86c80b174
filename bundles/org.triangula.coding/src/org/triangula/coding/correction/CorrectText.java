// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.retrieval.Citation;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextCorrection;
import org.triangula.core.text.TextCorrection.Span;
import org.triangula.core.text.TextEdit;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsFactory;

/**
 * Corrects the text of a document. The new text is stored, the old one stays among the document's earlier texts with
 * time and reason, and all selections move with their words as {@link TextCorrection} has it.
 *
 * <p>A selection that would have no words left is never dropped silently: the operation refuses and names it, or, when
 * that was said, removes it with its codings in the same step, so that one undo brings all back.
 */
public final class CorrectText implements StudyOperation {

    private static final int NAMED = 8;

    private final Document document;
    private final String textFile;
    private final DocumentText before;
    private final TextCorrection correction;
    private final String reason;
    private final boolean removeEmptied;

    private CorrectText(Document document, String textFile, DocumentText before, List<TextEdit> edits, String reason,
        boolean removeEmptied) {
        this.document = document;
        this.textFile = textFile;
        this.before = before;
        this.correction = new TextCorrection(before, edits);
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.removeEmptied = removeEmptied;
    }

    /**
     * Prepares a correction of the text as it is in the study now.
     *
     * @param session the open study
     * @param document a document of it
     * @param edits what is changed, in code points of the text now; edits do not overlap
     * @param reason why, for the history of the text; may be empty
     * @return the operation, which refuses when selections would have no words left
     * @throws ProblemException if the text cannot be read
     */
    public static CorrectText of(StudySession session, Document document, List<TextEdit> edits, String reason)
        throws ProblemException {
        return new CorrectText(document, document.getTextFile(), session.text(document), edits, reason, false);
    }

    /**
     * The same correction, which removes the selections that have no words left.
     *
     * @return the operation
     */
    public CorrectText removingEmptied() {
        return new CorrectText(document, textFile, before, correction.edits(), reason, true);
    }

    /**
     * The edits and where passages are after them.
     *
     * @return the correction
     */
    public TextCorrection correction() {
        return correction;
    }

    /**
     * The segments that would have no words left.
     *
     * @return the segments in the order of the study
     */
    public List<EmptiedSegment> emptied() {
        return split().entrySet().stream().filter(entry -> entry.getValue().isEmpty())
            .map(entry -> EmptiedSegment.of(entry.getKey(), before)).toList();
    }

    @Override
    public String label() {
        return NLS.bind(Messages.CorrectText, Citation.label(document));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Document current = edit.index().find(Document.class, document.getId())
            .filter(found -> Objects.equals(found.getTextFile(), textFile))
            .orElseThrow(() -> new ProblemException(Citation.label(document), Messages.Problem_otherText,
                Messages.Problem_otherText_remedy));
        if (correction.edits().isEmpty()) {
            return;
        }
        List<EmptiedSegment> emptied = emptied();
        if (!emptied.isEmpty() && !removeEmptied) {
            throw new ProblemException(Citation.label(document), NLS.bind(Messages.Problem_emptied, named(emptied)),
                Messages.Problem_emptied_remedy);
        }
        for (Map.Entry<Selection, Optional<Span>> each : split().entrySet()) {
            Selection selection = each.getKey();
            if (each.getValue().isEmpty()) {
                edit.delete(selection);
            } else {
                selection.setStart(each.getValue().get().start());
                selection.setEnd(each.getValue().get().end());
            }
        }
        keep(current, edit);
    }

    private void keep(Document current, StudyEdit edit) throws ProblemException {
        StoredText stored = edit.storeText(current.getName() == null ? "" : current.getName(), correction.text());
        TextVersion version = TextsFactory.eINSTANCE.createTextVersion();
        version.setTextFile(current.getTextFile());
        version.setTextChecksum(current.getTextChecksum());
        version.setReplacedAt(edit.time());
        version.setReason(reason);
        current.getEarlierTexts().add(version);
        current.setTextFile(stored.file());
        current.setTextChecksum(stored.checksum());
        current.setTextLength(stored.length());
        current.setParagraphCount(stored.paragraphs());
    }

    /** Where each selection is afterwards; empty for those that have no words left. */
    private Map<Selection, Optional<Span>> split() {
        DocumentText after = new DocumentText(correction.text());
        Map<Selection, Optional<Span>> places = new LinkedHashMap<>();
        for (Selection selection : new ArrayList<>(document.getSelections())) {
            int end = Math.min(selection.getEnd(), before.length());
            int start = Math.min(selection.getStart(), end);
            Optional<Span> moved = start < end ? correction.move(start, end) : Optional.empty();
            boolean hadWords = start < end && !before.passage(start, end).isBlank();
            places.put(selection, moved.filter(
                span -> !hadWords || !after.passage(span.start(), span.end()).isBlank()));
        }
        return places;
    }

    private static String named(List<EmptiedSegment> emptied) {
        StringBuilder names = new StringBuilder();
        emptied.stream().limit(NAMED)
            .forEach(each -> names.append(names.isEmpty() ? "" : "; ").append(each.description()));
        return emptied.size() > NAMED ? NLS.bind(Messages.AndMore, names, emptied.size() - NAMED) : names.toString();
    }
}
