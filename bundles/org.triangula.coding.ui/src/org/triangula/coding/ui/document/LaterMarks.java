// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;

import org.triangula.coding.retrieval.LinkedSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Document;

/**
 * What a person looks at a moment later than at the stripe of what was just coded: links, highlights, notes in the
 * margin, the numbers of the header. They follow after the stripes have been painted.
 */
final class LaterMarks {

    private final DocumentEditor editor;
    private final DocumentHeader header;
    private final CodingContext context;
    private boolean pending;

    LaterMarks(DocumentEditor editor, DocumentHeader header, CodingContext context) {
        this.editor = editor;
        this.header = header;
        this.context = context;
    }

    /** Shows them when the user interface has time. */
    void showSoon() {
        if (!pending) {
            pending = true;
            editor.pane().getDisplay().asyncExec(this::show);
        }
    }

    /** Shows them now. */
    void show() {
        pending = false;
        DocumentPane pane = editor.pane();
        StudySession session = context.session().orElse(null);
        Document document = editor.document().orElse(null);
        if (pane.isDisposed() || session == null || document == null || editor.correction().isPending()) {
            return;
        }
        pane.setMarks(LinkedSegment.linkedFrom(document, session.study()).stream()
            .map(link -> new DocumentPane.Linked(link.start(), link.end())).toList(),
            PassageMarks.highlights(document, editor.text()),
            PassageMarks.notes(document, session.study(), editor.text()));
        header.showDocument(document, context.index().map(index -> index.in(document.getId())).orElse(List.of()));
    }
}
