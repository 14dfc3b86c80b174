// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class TextLines {

    private TextLines() {
    }

    /** Two lines of about the same length, broken at a blank or behind a hyphen; one line where there is neither. */
    static List<String> halves(String text) {
        int best = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean breaks = c == ' ' || c == '-' || c == '/';
            if (breaks && (best < 0 || Math.abs(2 * i - text.length()) < Math.abs(2 * best - text.length()))) {
                best = i;
            }
        }
        return best < 0 ? List.of(text)
                : List.of(text.substring(0, best + 1).strip(), text.substring(best + 1).strip());
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
