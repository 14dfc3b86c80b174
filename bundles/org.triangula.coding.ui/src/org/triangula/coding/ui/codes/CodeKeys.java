// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.triangula.model.texts.Code;

/** The keys of the code tree. While a name is edited they belong to the text. */
final class CodeKeys {

    private final CodeTreeViewer viewer;
    private final CodeActions actions;
    private final CodeMoves moves;
    private final CodeDoors doors;
    private final Action delete;
    private final Action rename;
    private final Action paste;

    CodeKeys(CodeTreeViewer viewer, CodeActions actions, CodeMoves moves, CodeDoors doors) {
        this.viewer = viewer;
        this.actions = actions;
        this.moves = moves;
        this.doors = doors;
        delete = global(actions::delete);
        rename = global(actions::startRenaming);
        paste = global(actions::paste);
    }

    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
        viewer.tree().addListener(SWT.KeyDown, this::press);
    }

    void editing(boolean editing) {
        delete.setEnabled(!editing);
        rename.setEnabled(!editing);
        paste.setEnabled(!editing);
    }

    private static Action global(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void press(Event event) {
        Runnable action = action(event.keyCode, event.stateMask & SWT.MODIFIER_MASK);
        if (action != null) {
            event.doit = false;
            action.run();
        }
    }

    /** What a key does; {@code null} for keys of the tree itself. */
    Runnable action(int key, int modifiers) {
        List<Code> codes = viewer.selected();
        if (modifiers == 0) {
            return plain(key, codes);
        }
        if (modifiers == SWT.MOD2) {
            return key == SWT.INSERT && codes.size() == 1 ? () -> actions.create(codes.get(0), true) : null;
        }
        if (modifiers == SWT.MOD3) {
            return move(key);
        }
        if (modifiers == SWT.MOD1) {
            return control(key, codes);
        }
        if (modifiers == (SWT.MOD1 | SWT.MOD2)) {
            return key == 'j' ? moves::below : key == 'd' ? () -> doors.codebook(codes) : null;
        }
        return null;
    }

    private Runnable plain(int key, List<Code> codes) {
        return switch (key) {
            case SWT.INSERT -> () -> actions.create(actions.parentForNew(), true);
            case SWT.F2 -> actions::startRenaming;
            case SWT.DEL -> actions::delete;
            case ' ' -> () -> actions.activate(codes.isEmpty()
                ? viewer.selectedSets().stream().flatMap(set -> set.getCodes().stream()).toList() : codes);
            default -> null;
        };
    }

    private Runnable move(int key) {
        return switch (key) {
            case SWT.ARROW_UP -> moves::up;
            case SWT.ARROW_DOWN -> moves::down;
            case SWT.ARROW_RIGHT -> moves::in;
            case SWT.ARROW_LEFT -> moves::out;
            default -> null;
        };
    }

    private Runnable control(int key, List<Code> codes) {
        return switch (key) {
            case 'v' -> actions::paste;
            case 'j' -> actions::mergeInto;
            case 'd' -> actions::favourite;
            case SWT.CR, SWT.KEYPAD_CR -> () -> doors.table(codes);
            default -> null;
        };
    }
}
