// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What both sessions do in the workbench. */
final class Workbench {

    static final String EXPLORER = "org.triangula.ui.explorer";
    static final String CODES = "org.triangula.coding.ui.codes";
    /** In front of the window's title while something is not saved. */
    static final String UNSAVED = "• ";

    private final Screen screen;
    private final Hands hands;

    Workbench(Screen screen, Hands hands) {
        this.screen = screen;
        this.hands = hands;
    }

    String title() {
        return screen.ask(() -> Widgets.window().getText());
    }

    boolean isUnsaved() {
        return title().startsWith(UNSAVED);
    }

    /**
     * Double-clicks an item of the explorer. It is selected by a click before: on a slow machine the toolkit forgets
     * the first half of a double click while other views show what has been selected.
     */
    void openItem(String... path) {
        screen.await(String.join("/", path) + " is in the explorer",
                () -> Widgets.item(EXPLORER, path).isPresent());
        screen.awaitEndOfClicks();
        hands.click(screen.ask(() -> Widgets.middle(Widgets.item(EXPLORER, path).orElseThrow())));
        screen.await(String.join("/", path) + " is selected", () -> Arrays.asList(
                Widgets.tree(EXPLORER).orElseThrow().getSelection())
                .equals(List.of(Widgets.item(EXPLORER, path).orElseThrow())));
        screen.awaitEndOfClicks();
        hands.doubleClick(screen.ask(() -> Widgets.middle(Widgets.item(EXPLORER, path).orElseThrow())));
    }

    /** Opens a document by double-clicking its folder and itself in the explorer. */
    void openDocument(String name) {
        openItem("Documents");
        openItem("Documents", name);
        screen.await("the editor of " + name, () -> OpenDocument.title().equals(name));
    }

    /** Opens a folder of the code tree by key. */
    void expandCodes(String folder) {
        screen.await(folder + " is in the code tree", () -> Widgets.item(CODES, folder).isPresent());
        hands.click(screen.ask(() -> Widgets.middle(Widgets.item(CODES, folder).orElseThrow())));
        screen.await(folder + " is selected", () -> Widgets.tree(CODES).orElseThrow().isFocusControl()
                && Widgets.tree(CODES).orElseThrow().getSelectionCount() == 1);
        hands.press("Right");
        screen.await(folder + " is open", () -> Widgets.item(CODES, folder).orElseThrow().getExpanded());
    }

    /** Waits until the code tree shows a number of codings behind a code. */
    void awaitCount(int count, String... path) {
        screen.await("the code tree counts " + count + " of " + String.join("/", path),
                () -> Widgets.item(CODES, path).filter(item -> item.getText(1).equals(String.valueOf(count)))
                        .isPresent());
    }

    void awaitHeader(String words) {
        screen.await("the editor says " + words, () -> OpenDocument.header().contains(words));
    }

    /** Drags what is marked in the open document on a code. */
    void dragOnCode(OpenDocument document, String... path) {
        Point to = screen.ask(() -> Widgets.middle(Widgets.item(CODES, path).orElseThrow()));
        Tree tree = screen.ask(() -> Widgets.tree(CODES).orElseThrow());
        Watch watch = new Watch(path[path.length - 1]);
        DropTarget target = screen.ask(() -> (DropTarget) tree.getData(DND.DROP_TARGET_KEY));
        screen.act(() -> target.addDropListener(watch));
        hands.beginDrag(document.middleOfMarked());
        screen.await("the drag has begun", () -> LocalSelectionTransfer.getTransfer().getSelection() != null);
        hands.move(new Point(to.x + 20, to.y));
        hands.move(to);
        screen.await("the code takes the passage", () -> watch.accepts);
        hands.release();
        screen.await("the drag has ended", () -> LocalSelectionTransfer.getTransfer().getSelection() == null);
        screen.act(() -> target.removeDropListener(watch));
    }

    /** Sees whether the item under the mouse takes what is dragged. */
    private static final class Watch extends DropTargetAdapter {

        private final String code;
        private boolean accepts;

        Watch(String code) {
            this.code = code;
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            accepts = event.detail != DND.DROP_NONE && event.item instanceof TreeItem item
                    && item.getText().startsWith(code);
        }
    }
}
