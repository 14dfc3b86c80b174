// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Fonts and widths of text, the same for pixels and SVG. */
final class TextMeasure {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private TextMeasure() {
    }

    static Font font(double size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    static double width(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : font(size, bold).getStringBounds(text, CONTEXT).getWidth();
    }
}
