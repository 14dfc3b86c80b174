// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Remembers how wide labels are and how they are shortened: the same ones are painted in every frame. */
final class LabelMeasures {

    private static final int MOST = 4_000;

    private final Map<String, Integer> widths = new HashMap<>();
    private final Map<String, String> shortened = new HashMap<>();
    private Font font;
    private int space;

    /** Width of a label in the font of the graphics context, in pixels. */
    int width(GC gc, String label) {
        follow(gc, space);
        return widths.computeIfAbsent(label, each -> gc.textExtent(each).x);
    }

    /** A label as it fits into a width; empty when nothing of it fits. */
    String shortened(GC gc, String label, int width) {
        follow(gc, width);
        return shortened.computeIfAbsent(label, each -> shorten(gc, each, width));
    }

    private void follow(GC gc, int width) {
        if (!gc.getFont().equals(font) || width != space || widths.size() > MOST || shortened.size() > MOST) {
            font = gc.getFont();
            space = width;
            widths.clear();
            shortened.clear();
        }
    }

    private static String shorten(GC gc, String label, int width) {
        if (gc.textExtent(label).x <= width) {
            return label;
        }
        int low = 0;
        int high = label.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(label.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : label.substring(0, low).stripTrailing() + "…";
    }
}
