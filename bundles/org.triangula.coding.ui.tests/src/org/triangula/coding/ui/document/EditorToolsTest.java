// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.ui.OpenStudy;
import org.triangula.core.text.TextEdit;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

/** Correcting, resizing, colours, several codes, speakers and the recording in the document editor. */
class EditorToolsTest {

    private OpenStudy study;
    private DocumentEditor editor;
    private StyledText widget;
    private Code bus;

    @BeforeEach
    void openEditor() {
        study = new OpenStudy(12);
        bus = study.code("Bus");
        ObjectOpeners.open(study.document());
        editor = (DocumentEditor) OpenStudy.page().getActiveEditor();
        widget = editor.pane().widget();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Coding code(int start, int end, Code... codes) {
        StudyWorkspace.get().run(new CodeSegment(new Passage(study.document(), start, end), List.of(codes), "AB"));
        return selection(start, end).getCodings().get(0);
    }

    private Selection selection(int start, int end) {
        return study.document().getSelections().stream()
            .filter(each -> each.getStart() == start && each.getEnd() == end).findFirst().orElseThrow();
    }

    private String words(Selection selection) {
        return editor.text().passage(selection.getStart(), selection.getEnd());
    }

    private static Event event(int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        return event;
    }

    private static Event mouse(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        return event;
    }

    @Test
    void typedCorrectionsMoveCodingsAndAreUndone() {
        code(8, 11, bus);
        String before = editor.text().text();
        editor.correction().toggle();
        widget.setSelection(8, 11);
        widget.insert("Omnibus 😀");
        assertEquals("Omnibus 😀", widget.getTextRange(8, 10));
        assertTrue(editor.correction().isPending());
        assertEquals(before.length(), study.document().getTextLength() + 12, "one wide character a paragraph");
        // anything that is done with the passage comes after what was typed
        editor.passage();
        assertFalse(editor.correction().isPending());
        assertEquals("Omnibus 😀", words(study.document().getSelections().get(0)));
        assertEquals(1, study.document().getEarlierTexts().size());
        editor.correction().leave();
        assertFalse(widget.getEditable());
        StudyWorkspace.get().undo();
        assertEquals(before, widget.getText());
        assertEquals("Bus", words(study.document().getSelections().get(0)));
        StudyWorkspace.get().redo();
        assertEquals("Omnibus 😀", words(study.document().getSelections().get(0)));
    }

    @Test
    void deletingAllWordsOfASegmentAsksFirst() {
        code(8, 11, bus);
        editor.correction().toggle();
        widget.replaceTextRange(7, 4, "");
        assertFalse(editor.correction().commit());
        assertEquals(1, study.document().getSelections().size());
        editor.correction().discard();
        assertEquals(editor.text().text(), widget.getText());
        assertEquals("Bus", words(study.document().getSelections().get(0)));
        widget.replaceTextRange(7, 4, "");
        editor.correction().commit();
        editor.correction().removeEmptied();
        assertTrue(study.document().getSelections().isEmpty());
        StudyWorkspace.get().undo();
        assertEquals("Bus", words(study.document().getSelections().get(0)));
        editor.correction().leave();
        assertFalse(editor.correction().isOn());
    }

    @Test
    void correctionsAreListedAsVersions() {
        editor.correct(List.of(new TextEdit(8, 11, "Zug")), "verhört", done -> {
            // shown by the editor
        });
        editor.toggleHistory();
        assertEquals("verhört", study.document().getEarlierTexts().get(0).getReason());
        Table table = find(Table.class, widget.getParent().getParent());
        assertNotNull(table);
        assertEquals("verhört", table.getItem(0).getText(1));
        editor.toggleHistory();
        assertTrue(table.isDisposed());
    }

    @Test
    void endsAreMovedByKeyAndMouse() {
        Coding coding = code(8, 11, bus);
        editor.reveal(8, 11, coding.getId());
        widget.notifyListeners(SWT.KeyDown, event(SWT.ARROW_RIGHT, SWT.MOD2 | SWT.MOD3));
        assertEquals("Bus fährt", words((Selection) coding.eContainer()));
        widget.notifyListeners(SWT.KeyDown, event(SWT.ARROW_UP, SWT.MOD2 | SWT.MOD3));
        assertEquals("Der Bus fährt", words((Selection) coding.eContainer()));
        widget.update();
        Rectangle last = widget.getTextBounds(16, 16);
        int y = widget.getLocationAtOffset(16).y + widget.getLineHeight();
        widget.notifyListeners(SWT.MouseDown, mouse(last.x + last.width, y));
        Point target = widget.getLocationAtOffset(25);
        widget.notifyListeners(SWT.MouseMove, mouse(target.x, target.y + 3));
        widget.notifyListeners(SWT.MouseUp, mouse(target.x, target.y + 3));
        assertEquals("Der Bus fährt morgens", words((Selection) coding.eContainer()));
        StudyWorkspace.get().undo();
        assertEquals("Der Bus fährt", words(study.document().getSelections().get(0)));
    }

    @Test
    void coloursAndOtherCodesAreGivenInPlace() {
        Code way = study.code("Wege");
        Coding coding = code(8, 11, bus);
        editor.segmentActions().recode(coding, way);
        assertEquals(way, coding.getCode());
        editor.segmentActions().highlight(new Passage(study.document(), 20, 30),
            editor.segmentActions().palette().colours().get(1));
        assertEquals(editor.segmentActions().palette().colours().get(1).value(), selection(20, 30).getHighlight());
        editor.segmentActions().highlight(new Passage(study.document(), 22, 25), null);
        assertEquals(1, study.document().getSelections().size());
    }

    @Test
    void severalCodesAreTakenFromTheList() {
        study.code("Wege");
        editor.reveal(8, 11, null);
        editor.actions().quickCode();
        Shell popup = null;
        for (Shell shell : Display.getCurrent().getShells()) {
            popup = shell.isVisible() && find(Text.class, shell) != null && find(Table.class, shell) != null
                && shell.getParent() != null && find(StyledText.class, shell) == null ? shell : popup;
        }
        assertNotNull(popup);
        Text typed = find(Text.class, popup);
        typed.notifyListeners(SWT.KeyDown, event(SWT.SPACE, SWT.MOD1));
        typed.notifyListeners(SWT.KeyDown, event(SWT.ARROW_DOWN, 0));
        typed.notifyListeners(SWT.KeyDown, event(SWT.SPACE, SWT.MOD1));
        typed.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals(2, selection(8, 11).getCodings().size());
    }

    @Test
    void speakersAndRecordingAreThere() {
        editor.speakers().choose("B1");
        editor.pane().setCaret(0);
        editor.speakers().step(true);
        assertEquals(editor.text().paragraphStart(2), editor.pane().caret());
        editor.speakers().step(false);
        assertEquals(0, editor.pane().caret());
        editor.speakers().choose(null);
        assertNotNull(editor.audioBar());
    }

    private static <T extends Control> T find(Class<T> type, Composite parent) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(type, composite) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
