// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.triangula.coding.table.CodingColumn;

/**
 * The keys of the table: a letter begins the name of the code to recode with, a digit begins a weight, Enter shows the
 * segment in its document.
 */
final class CodingTableKeys {

    private final CodingTable table;
    private final CodingTableActions actions;
    private final IWorkbenchPage page;

    CodingTableKeys(CodingTable table, CodingTableActions actions, IWorkbenchPage page) {
        this.table = table;
        this.actions = actions;
        this.page = page;
    }

    void install(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), global(() -> {
            if (!actions.isWriting()) {
                actions.remove();
            }
        }));
        table.table().addListener(SWT.KeyDown, this::press);
        table.table().addListener(SWT.DefaultSelection, event -> jump());
    }

    private static Action global(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void jump() {
        table.selected().stream().findFirst().ifPresent(row -> actions.jump(row, page));
    }

    private void press(Event event) {
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        Runnable action = action(event, modifiers);
        if (action != null) {
            event.doit = false;
            action.run();
        }
    }

    private Runnable action(Event event, int modifiers) {
        if (modifiers == 0) {
            return plain(event);
        }
        if (modifiers == SWT.MOD2) {
            return event.keyCode == SWT.F2 ? () -> actions.write(CodingColumn.PARAPHRASE, null) : letter(event);
        }
        if (modifiers == (SWT.MOD1 | SWT.MOD2)) {
            return event.keyCode == 'k' ? () -> actions.recode(true, "") : null;
        }
        if (modifiers != SWT.MOD1) {
            return null;
        }
        return switch (event.keyCode) {
            case 'a' -> table.table()::selectAll;
            case 'c' -> actions::copy;
            case 'k' -> () -> actions.recode(false, "");
            default -> null;
        };
    }

    private Runnable plain(Event event) {
        return switch (event.keyCode) {
            case SWT.F2 -> () -> actions.write(CodingColumn.COMMENT, null);
            case SWT.DEL -> actions::remove;
            default -> letter(event);
        };
    }

    private Runnable letter(Event event) {
        char typed = event.character;
        if (Character.isDigit(typed)) {
            return () -> actions.write(CodingColumn.WEIGHT, String.valueOf(typed));
        }
        return Character.isLetter(typed) ? () -> actions.recode(false, String.valueOf(typed)) : null;
    }
}
