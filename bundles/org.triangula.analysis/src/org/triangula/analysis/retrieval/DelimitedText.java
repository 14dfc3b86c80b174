// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as spreadsheets copy and save it: tabs, semicolons or commas between cells, quotes as in RFC 4180. */
final class DelimitedText {

    private DelimitedText() {
    }

    static List<List<String>> rows(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(clean);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < clean.length() && clean.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(take(cell));
            } else if (c == '\n') {
                row.add(take(cell));
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(take(cell));
        rows.add(row);
        return rows.stream().filter(each -> each.stream().anyMatch(content -> !content.isEmpty())).toList();
    }

    private static String take(StringBuilder cell) {
        String content = cell.toString().strip();
        cell.setLength(0);
        return content;
    }

    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
    }
}
