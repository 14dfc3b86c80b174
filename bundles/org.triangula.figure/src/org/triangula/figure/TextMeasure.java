// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Fonts and widths of text, the same on the screen, in PNG and (with the same fonts installed) in SVG. */
public final class TextMeasure {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    private TextMeasure() {
    }

    /**
     * The font of figures and maps.
     *
     * @param size size in pixels
     * @param bold whether it is bold
     * @return the font
     */
    public static Font font(double size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }

    /**
     * Width of a line of text.
     *
     * @param text the words
     * @param size size of the font in pixels
     * @param bold whether the font is bold
     * @return pixels
     */
    public static double width(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : font(size, bold).getStringBounds(text, CONTEXT).getWidth();
    }

    /**
     * Cuts a text so that it fits.
     *
     * @param text the words
     * @param size size of the font in pixels
     * @param bold whether the font is bold
     * @param width pixels there are
     * @return the text, or its beginning with an ellipsis; at least the ellipsis
     */
    public static String shorten(String text, double size, boolean bold, double width) {
        if (width(text, size, bold) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int low = 0;
        int high = points.length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(new String(points, 0, middle).stripTrailing() + ELLIPSIS, size, bold) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new String(points, 0, low).stripTrailing() + ELLIPSIS;
    }

    /**
     * Breaks a text at blanks.
     *
     * @param text the words
     * @param size size of the font in pixels
     * @param bold whether the font is bold
     * @param width pixels there are
     * @return the lines; none is wider than it may be, except for single words that are
     */
    public static List<String> wrap(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
