// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the paragraphs of a document while its markup goes by. */
final class MarkupParagraphs {

    private static final Pattern LABEL = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._-]{0,14}");
    private static final char BREAK = '\u2028';

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private StringBuilder current = new StringBuilder();
    private StringBuilder cell = new StringBuilder();
    private int tableDepth;

    /** Number of the paragraph that is being read, from 1. */
    int number() {
        return paragraphs.size() + 1;
    }

    void begin() {
        current = new StringBuilder();
    }

    void append(String text) {
        current.append(text);
    }

    void lineBreak() {
        current.append(BREAK);
    }

    void end() {
        String text = current.toString();
        current = new StringBuilder();
        if (tableDepth > 0) {
            cell.append(cell.isEmpty() || text.isBlank() ? "" : " ").append(text.replace(BREAK, ' ').strip());
            return;
        }
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split(String.valueOf(BREAK), -1)) {
            if (Beginnings.begins(line) && !paragraph.isEmpty()) {
                add(paragraph.toString());
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.isEmpty() || line.isBlank() ? "" : " ").append(line);
        }
        add(paragraph.toString());
    }

    private void add(String paragraph) {
        paragraphs.add(paragraph.replaceAll("[\n\r\u000B\f\u0085\u2028\u2029]", " ").stripTrailing());
    }

    /** True when this is not a table inside a table. */
    boolean beginTable() {
        return ++tableDepth == 1;
    }

    void endTable() {
        tableDepth--;
    }

    void beginRow() {
        if (tableDepth == 1) {
            cells.clear();
        }
    }

    void beginCell() {
        if (tableDepth == 1) {
            cell = new StringBuilder();
        }
    }

    void endCell() {
        if (tableDepth == 1) {
            cells.add(cell.toString());
        }
    }

    void endRow() {
        if (tableDepth != 1) {
            return;
        }
        boolean labelled = cells.size() == 2 && LABEL.matcher(cells.get(0)).matches() && !cells.get(1).isBlank();
        add(labelled ? cells.get(0) + ": " + cells.get(1) : String.join("\t", cells));
    }

    /** All paragraphs; empty ones at the end are left out. */
    List<String> finish() {
        while (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).isBlank()) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        return paragraphs;
    }
}
