// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class TextLines {

    private TextLines() {
    }

    /** Breaks at blanks so that no line is wider than it may be, except for single words that are. */
    static List<String> wrap(MapCanvas canvas, String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\t\\n]+")) {
            if (!line.isEmpty() && canvas.textWidth(line + " " + word, size, bold) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
