// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;

/** The document that is open in the active editor, as one sees it. */
final class OpenDocument {

    private static final int STEP = 3;

    private final Screen screen;
    private final Hands hands;

    OpenDocument(Screen screen, Hands hands) {
        this.screen = screen;
        this.hands = hands;
    }

    /** Title of the active editor; empty when there is none. */
    static String title() {
        IEditorPart editor = Widgets.page().getActiveEditor();
        return editor == null ? "" : editor.getTitle();
    }

    static StyledText text() {
        return Widgets.all(Widgets.contents(Widgets.page().getActiveEditor()), StyledText.class).getFirst();
    }

    /** What the bar above the text says. */
    static List<String> header() {
        return Widgets.all(Widgets.contents(Widgets.page().getActiveEditor()), Label.class).stream()
                .map(Label::getText).toList();
    }

    /** Marks a passage with the mouse, and checks that exactly this is marked. */
    void mark(String passage) {
        screen.act(() -> text().setSelection(0));
        awaitStill(passage);
        screen.awaitEndOfClicks();
        int start = screen.ask(() -> offset(passage));
        Point from = screen.ask(() -> place(start));
        Point to = screen.ask(() -> place(start + passage.length()));
        hands.hold(from);
        screen.await("the cursor is before \"" + passage + "\"", () -> text().getCaretOffset() == start);
        hands.move(new Point((from.x + to.x) / 2, to.y));
        hands.move(to);
        screen.await("\"" + passage + "\" is marked", () -> text().getSelectionText().equals(passage));
        hands.release();
    }

    /** Waits until the layout of the editor has come to rest: a passage is at the same place twice. */
    private void awaitStill(String passage) {
        AtomicReference<Point> last = new AtomicReference<>();
        screen.await("the text stays where it is",
                () -> place(offset(passage)).equals(last.getAndSet(place(offset(passage)))));
    }

    /** A place inside of the passage that is marked. */
    Point middleOfMarked() {
        return screen.ask(() -> {
            Point range = text().getSelection();
            return place((range.x + range.y) / 2);
        });
    }

    /** Names of the codes of all stripes in the margin, found as one does: by moving the mouse over them. */
    Set<String> stripes() {
        return screen.ask(() -> {
            StyledText text = text();
            text.redraw();
            text.update();
            Set<String> codes = new TreeSet<>();
            Rectangle area = text.getClientArea();
            for (int x = area.width - text.getRightMargin(); x < area.width; x += STEP) {
                for (int y = 0; y < area.height; y += STEP) {
                    Event event = new Event();
                    event.x = x;
                    event.y = y;
                    text.notifyListeners(SWT.MouseMove, event);
                    String shown = text.getToolTipText();
                    if (shown != null && !shown.isEmpty()) {
                        codes.add(shown.lines().findFirst().orElse(""));
                    }
                }
            }
            text.notifyListeners(SWT.MouseExit, new Event());
            return codes;
        });
    }

    private static int offset(String passage) {
        int offset = text().getText().indexOf(passage);
        if (offset < 0) {
            throw new AssertionError("the text does not show \"" + passage + "\"");
        }
        return offset;
    }

    private static Point place(int offset) {
        Point place = text().getLocationAtOffset(offset);
        return text().toDisplay(place.x, place.y + text().getLineHeight(offset) / 2);
    }
}
