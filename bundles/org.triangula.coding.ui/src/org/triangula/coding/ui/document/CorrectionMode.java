// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.triangula.coding.correction.CorrectText;
import org.triangula.coding.correction.EmptiedSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.PendingEdits;
import org.triangula.core.text.TextCorrection;
import org.triangula.core.text.TextEdit;
import org.triangula.model.texts.Document;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.TextClipboard;

/**
 * Correcting by typing. What is typed becomes part of the study when the person pauses, goes to another paragraph,
 * presses Enter, leaves the mode or the text, or does anything else with the study: one undoable step each time.
 */
final class CorrectionMode {

    private static final int PAUSE = 2_500;

    private final DocumentEditor editor;
    private final CodingContext context;
    private final StyledText widget;
    private final PendingEdits pending = new PendingEdits();
    private final Runnable pause = this::commit;
    private CorrectionBanner banner;
    private DocumentText base;
    private boolean on;
    private boolean asking;
    private boolean committing;

    CorrectionMode(DocumentEditor editor, CodingContext context) {
        this.editor = editor;
        this.context = context;
        widget = editor.pane().widget();
        widget.addVerifyListener(this::verify);
        widget.addExtendedModifyListener(this::typed);
        widget.addVerifyKeyListener((VerifyKeyListener) this::key);
        widget.addCaretListener(event -> widget.getDisplay().asyncExec(this::leftParagraph));
        widget.addListener(SWT.FocusOut, event -> widget.getDisplay().asyncExec(this::leftText));
    }

    void setBanner(CorrectionBanner newBanner) {
        banner = newBanner;
    }

    boolean isOn() {
        return on;
    }

    /** Whether something was typed that is not part of the study yet. */
    boolean isPending() {
        return !pending.isEmpty();
    }

    /** The text before what is being typed, and what that changes; empty when nothing is. */
    Optional<TextCorrection> typedNow() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(new TextCorrection(base, pending.edits()));
    }

    void toggle() {
        if (on) {
            leave();
        } else if (editor.document().isPresent() && !context.session().orElseThrow().isReadOnly()) {
            on = true;
            widget.setEditable(true);
            banner.show(true);
            editor.showCorrecting(true);
            widget.setFocus();
        } else {
            Problems.notice(EditorMessages.Correction_readOnly);
        }
    }

    /** Ends the mode when everything that was typed is in the study. */
    void leave() {
        if (commit()) {
            on = false;
            widget.setEditable(false);
            banner.show(false);
            editor.showCorrecting(false);
        }
    }

    private void key(VerifyEvent event) {
        if (!on) {
            return;
        }
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            commit();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            leave();
        }
    }

    private void verify(VerifyEvent event) {
        if (on && event.text != null && event.text.indexOf('\r') >= 0) {
            event.text = event.text.replace("\r\n", "\n").replace('\r', '\n');
        }
    }

    private void typed(ExtendedModifyEvent event) {
        if (!on || editor.pane().isSettingText()) {
            return;
        }
        DocumentText before = editor.text();
        if (pending.isEmpty()) {
            base = before;
        }
        pending.replace(before.codePoint(event.start), before.codePoint(event.start + event.replacedText.length()),
            widget.getTextRange(event.start, event.length));
        editor.typed(new DocumentText(widget.getText()));
        banner.typing();
        if (asking) {
            asking = false;
            banner.show(true);
        }
        widget.getDisplay().timerExec(PAUSE, pause);
    }

    /** What was typed is done when the person goes elsewhere; the banner belongs to the text. */
    private void leftText() {
        if (!widget.isDisposed() && !widget.isFocusControl() && !banner.hasFocus()) {
            commit();
        }
    }

    /** What was typed in another paragraph than that of the caret is done. */
    private void leftParagraph() {
        if (!on || pending.isEmpty() || widget.isDisposed()) {
            return;
        }
        DocumentText text = editor.text();
        int caret = text.paragraphAt(Math.min(editor.pane().caret(), text.length()));
        int growth = 0;
        for (TextEdit edit : pending.edits()) {
            int from = text.paragraphAt(Math.min(text.length(), edit.start() + growth));
            int to = text.paragraphAt(Math.min(text.length(), edit.start() + growth + edit.replacementLength()));
            if (caret < from || caret > to) {
                commit();
                return;
            }
            growth += edit.growth();
        }
    }

    /**
     * Makes what was typed part of the study.
     *
     * @return false when it would leave segments without words, and the person has to decide first
     */
    boolean commit() {
        if (widget.isDisposed() || pending.isEmpty() || committing) {
            return pending.isEmpty();
        }
        widget.getDisplay().timerExec(-1, pause);
        Optional<CorrectText> correction = correction(pending.edits());
        if (correction.isEmpty()) {
            return false;
        }
        List<EmptiedSegment> emptied = correction.get().emptied();
        if (!emptied.isEmpty()) {
            asking = true;
            banner.ask(emptied);
            return false;
        }
        return perform(correction.get());
    }

    private Optional<CorrectText> correction(List<TextEdit> edits) {
        Document document = editor.document().orElse(null);
        if (document == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CorrectText.of(context.session().orElseThrow(), document, edits, banner.reason()));
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return Optional.empty();
        }
    }

    private boolean perform(CorrectText correction) {
        List<TextEdit> edits = pending.edits();
        pending.clear();
        committing = true;
        boolean done;
        try {
            done = correction.correction().edits().isEmpty() || context.run(correction);
        } finally {
            committing = false;
        }
        if (!done) {
            // it stays typed, to be tried again
            edits.reversed().forEach(edit -> pending.replace(edit.start(), edit.end(), edit.replacement()));
            return false;
        }
        asking = false;
        banner.show(on);
        return true;
    }

    /** Does what was typed although segments lose all their words; they are removed in the same step. */
    void removeEmptied() {
        correction(pending.edits()).ifPresent(correction -> perform(correction.removingEmptied()));
        widget.setFocus();
    }

    /** Takes back what was typed since the last step. */
    void discard() {
        if (!pending.isEmpty()) {
            pending.clear();
            widget.getDisplay().timerExec(-1, pause);
            asking = false;
            editor.showAgain(base);
            banner.show(on);
            widget.setFocus();
        }
    }

    /** Before the editor goes: what can be done is done; what would empty segments is left out, and that is said. */
    void finish() {
        if (pending.isEmpty() || commit()) {
            return;
        }
        List<TextEdit> harmless = pending.edits().stream().filter(edit -> correction(List.of(edit))
            .map(CorrectText::emptied).orElse(List.of()).isEmpty()).toList();
        boolean leftOut = harmless.size() < pending.edits().size();
        pending.clear();
        if (!harmless.isEmpty()) {
            correction(harmless).ifPresent(context::run);
        }
        if (leftOut) {
            Problems.notice(EditorMessages.Correction_leftOut);
        }
    }

    /** The text was changed by something else while a person typed: what was typed is kept on the clipboard. */
    void conflict() {
        StringBuilder typed = new StringBuilder();
        pending.edits().forEach(edit -> typed.append(edit.replacement()).append('\n'));
        pending.clear();
        asking = false;
        banner.show(on);
        if (!typed.toString().isBlank()) {
            TextClipboard.put(widget.getDisplay(), typed.toString());
            Problems.notice(EditorMessages.Correction_conflict);
        }
    }
}
