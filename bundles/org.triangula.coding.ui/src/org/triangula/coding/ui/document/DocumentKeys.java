// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.swt.SWT;

/** The plain keys of the document editor, which do not go through the workbench's bindings. */
final class DocumentKeys {

    private final DocumentEditor editor;
    private final PassageActions actions;

    DocumentKeys(DocumentEditor editor, PassageActions actions) {
        this.editor = editor;
        this.actions = actions;
    }

    /** Does what a key stands for; false when it stands for nothing. */
    boolean press(int key, int modifiers) {
        if (modifiers == SWT.MOD3 && (key == SWT.ARROW_DOWN || key == SWT.ARROW_UP)) {
            editor.step(key == SWT.ARROW_DOWN ? 1 : -1);
            return true;
        }
        if (modifiers == (SWT.MOD2 | SWT.MOD3)) {
            return resize(key);
        }
        if (modifiers != 0) {
            return false;
        }
        if (key >= '1' && key <= '9') {
            actions.codeByKey(key - '0');
        } else if (key >= SWT.KEYPAD_1 && key <= SWT.KEYPAD_9) {
            actions.codeByKey(key - SWT.KEYPAD_0);
        } else if (key == SWT.CR || key == SWT.KEYPAD_CR) {
            actions.quickCode();
        } else if (key == SWT.DEL) {
            actions.removeCoding();
        } else if (key == SWT.ESC) {
            editor.select(null);
        } else {
            return false;
        }
        return true;
    }

    /** Right and left move the end of the selected segment by a word, down and up its start. */
    private boolean resize(int key) {
        switch (key) {
            case SWT.ARROW_RIGHT, SWT.ARROW_LEFT -> editor.segmentActions().step(true, key == SWT.ARROW_RIGHT);
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> editor.segmentActions().step(false, key == SWT.ARROW_DOWN);
            default -> {
                return false;
            }
        }
        return true;
    }
}
