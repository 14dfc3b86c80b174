// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Typeface, size and line length of the text at a zoom. Disposed of by the pane that uses it. */
final class TextMeasures {

    /** Faces made for reading, the first that the system has is taken. */
    private static final List<String> FACES = List.of("Source Serif 4", "Source Serif Pro", "Charter",
        "Bitstream Charter", "Georgia", "Noto Serif", "Cambria", "Gentium", "Liberation Serif", "DejaVu Serif");
    private static final String SAMPLE =
        "Die Wege sind weit, und wer kein Auto hat, wartet auf den nächsten Bus ins Tal. ";
    /** Characters per line; 65 to 80 are read best. */
    private static final int CHARACTERS = 72;
    private static final double POINTS_AT_100 = 12;

    private final Font text;
    private final Font strong;
    private final Font small;
    private final int columnWidth;
    private final int lineSpacing;
    private final int paragraphSpacing;
    private final int smallHeight;

    TextMeasures(Control control, int percent) {
        Display display = control.getDisplay();
        String face = FACES.stream().filter(name -> display.getFontList(name, true).length > 0).findFirst()
            .orElse(control.getFont().getFontData()[0].getName());
        int points = (int) Math.max(6, Math.round(POINTS_AT_100 * percent / 100));
        text = new Font(display, face, points, SWT.NORMAL);
        strong = new Font(display, face, points, SWT.BOLD);
        int interface100 = control.getFont().getFontData()[0].getHeight();
        small = new Font(display, control.getFont().getFontData()[0].getName(),
            (int) Math.max(6, Math.round((interface100 - 1) * Math.sqrt(percent / 100.0))), SWT.NORMAL);
        GC gc = new GC(control);
        gc.setFont(text);
        columnWidth = gc.textExtent(SAMPLE).x * CHARACTERS / SAMPLE.length();
        FontMetrics metrics = gc.getFontMetrics();
        int pixels = points * display.getDPI().y / 72;
        lineSpacing = Math.max(2, (int) Math.round(pixels * 1.5) - metrics.getHeight());
        paragraphSpacing = metrics.getHeight() / 3;
        gc.setFont(small);
        smallHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    Font text() {
        return text;
    }

    Font strong() {
        return strong;
    }

    Font small() {
        return small;
    }

    int smallHeight() {
        return smallHeight;
    }

    int columnWidth() {
        return columnWidth;
    }

    int lineSpacing() {
        return lineSpacing;
    }

    int paragraphSpacing() {
        return paragraphSpacing;
    }

    void dispose() {
        text.dispose();
        strong.dispose();
        small.dispose();
    }
}
