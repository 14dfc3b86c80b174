// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text in the clipboard of the system. */
public final class TextClipboard {

    private TextClipboard() {
    }

    /**
     * Copies a text.
     *
     * @param display the display
     * @param text the text; not empty
     */
    public static void put(Display display, String text) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /**
     * The text that was copied.
     *
     * @param display the display
     * @return the text; empty when there is none
     */
    public static String get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
        } finally {
            clipboard.dispose();
        }
    }
}
