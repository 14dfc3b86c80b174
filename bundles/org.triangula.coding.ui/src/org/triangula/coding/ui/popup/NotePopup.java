// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.popup;

import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.ui.Messages;

/** A small window to write a note. It keeps what was written when it closes, except with Escape. */
public final class NotePopup extends PopupDialog {

    private final String titleText;
    private final String noteText;
    private final Point place;
    private final BiConsumer<String, String> written;
    private Text title;
    private Text note;
    private boolean cancelled;

    /**
     * Prepares the window.
     *
     * @param parent the window above which it appears
     * @param heading what is written here
     * @param titleText title of the note, to be changed; {@code null} for a note without title
     * @param noteText the note, to be changed
     * @param place where its upper left corner is on the display; {@code null} for a default
     * @param written told title and note when they were changed
     */
    public NotePopup(Shell parent, String heading, String titleText, String noteText, Point place,
        BiConsumer<String, String> written) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, heading,
            Messages.Note_keys);
        this.titleText = titleText;
        this.noteText = noteText == null ? "" : noteText;
        this.place = place;
        this.written = written;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
        if (titleText != null) {
            title = new Text(area, SWT.BORDER);
            title.setText(titleText);
            title.setMessage(Messages.Note_title);
            title.addListener(SWT.KeyDown, this::keyDown);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        }
        note = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        note.setText(noteText);
        note.setMessage(Messages.Note_text);
        note.addListener(SWT.KeyDown, this::keyDown);
        note.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(note);
        return area;
    }

    private void keyDown(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (event.keyCode == SWT.ESC) {
            cancelled = true;
            close();
        } else if (enter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            close();
        }
    }

    @Override
    public boolean close() {
        if (note != null && !note.isDisposed() && !cancelled) {
            String newTitle = title == null ? "" : title.getText().strip();
            String newNote = note.getText().strip();
            boolean changed = !newNote.equals(noteText) || title != null && !newTitle.equals(titleText);
            note = null;
            if (changed) {
                written.accept(newTitle, newNote);
            }
        }
        return super.close();
    }

    @Override
    protected Control getFocusControl() {
        return note;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(420, 240);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place == null ? super.getInitialLocation(size) : place;
    }
}
