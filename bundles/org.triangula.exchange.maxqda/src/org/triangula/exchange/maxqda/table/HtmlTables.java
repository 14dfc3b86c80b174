// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.spreadsheet.Table;

/**
 * Reads the tables of an HTML page. Nothing of the page is executed or fetched: only the text of cells, line breaks,
 * merged cells and colours of text count; scripts, styles and comments are left out. Tables inside of tables are read
 * as tables of their own.
 */
final class HtmlTables {

    private static final Pattern ATTRIBUTE =
        Pattern.compile("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern COLOUR =
        Pattern.compile("(?:^|[;\\s])color\\s*:\\s*#([0-9a-fA-F]{6})\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SKIPPED = Set.of("script", "style", "head", "template", "noscript");
    private static final Set<String> LINES = Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final int MOST_CELLS = 5_000_000;
    private static final int LARGEST_SPAN = 10_000;

    private final String file;
    private final String html;
    private final Progress progress;
    private final List<Table> tables = new ArrayList<>();
    private final Deque<Building> open = new ArrayDeque<>();
    private int cells;

    /** A table that is not finished. */
    private static final class Building {

        private final Table table;
        private final StringBuilder text = new StringBuilder();
        /** Cells from above that reach into later rows: text and last row by column. */
        private final Map<Integer, Span> spans = new TreeMap<>();
        private int row;
        private int column = -1;
        private int width;
        private int height;
        private String colour = "";
        private boolean inCell;

        Building(Table table) {
            this.table = table;
        }
    }

    private record Span(String text, int lastRow) {
    }

    HtmlTables(String file, String html, Progress progress) {
        this.file = file;
        this.html = html;
        this.progress = progress;
    }

    /** The tables that have cells, in the order in which they begin. */
    List<Table> read() throws ProblemException {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            text(at, tag < 0 ? html.length() : tag);
            if (tag < 0) {
                break;
            }
            at = tag(tag);
        }
        while (!open.isEmpty()) {
            finish(open.peek());
            open.pop();
        }
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private void text(int from, int to) {
        if (from < to && !open.isEmpty() && open.peek().inCell) {
            HtmlText.append(open.peek().text, html.substring(from, to));
        }
    }

    /** Reads a tag and returns where the text after it begins. */
    private int tag(int at) throws ProblemException {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int end = endOfTag(at);
        boolean closing = at + 1 < html.length() && html.charAt(at + 1) == '/';
        int nameAt = at + (closing ? 2 : 1);
        int nameEnd = nameAt;
        while (nameEnd < end && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameAt, nameEnd).toLowerCase(Locale.ROOT);
        if (name.isEmpty() && !closing) {
            boolean declaration = html.startsWith("<!", at) || html.startsWith("<?", at);
            // a lonely sign is text
            text(at, declaration ? at : at + 1);
            return declaration ? end + 1 : at + 1;
        }
        if (!closing && SKIPPED.contains(name)) {
            return endOfElement(name, end + 1);
        }
        element(name, closing, html.substring(nameEnd, Math.min(end, html.length())));
        return end + 1;
    }

    private int endOfTag(int at) {
        char quote = 0;
        for (int i = at + 1; i < html.length(); i++) {
            char each = html.charAt(i);
            if (quote != 0) {
                quote = each == quote ? 0 : quote;
            } else if (each == '"' || each == '\'') {
                quote = each;
            } else if (each == '>') {
                return i;
            }
        }
        int plain = html.indexOf('>', at);
        return plain < 0 ? html.length() : plain;
    }

    private int endOfElement(String name, int from) {
        Matcher end = Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(html);
        return from <= html.length() && end.find(from) ? end.end() : html.length();
    }

    private void element(String name, boolean closing, String attributes) throws ProblemException {
        if ("table".equals(name)) {
            if (closing && !open.isEmpty()) {
                finish(open.pop());
            } else if (!closing) {
                Table table = new Table(Messages.bind(Messages.html_table, tables.size() + 1));
                tables.add(table);
                open.push(new Building(table));
            }
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        Building current = open.peek();
        switch (name) {
            case "tr" -> {
                finish(current);
                if (!closing) {
                    current.row++;
                    current.column = -1;
                    progress.checkCancelled();
                }
            }
            case "td", "th" -> {
                finish(current);
                if (!closing) {
                    begin(current, attributes);
                }
            }
            case "br" -> current.text.append('\n');
            default -> {
                if (LINES.contains(name) && current.inCell) {
                    HtmlText.newLine(current.text);
                }
                if (!closing && current.inCell && current.colour.isEmpty()) {
                    current.colour = colour(attributes);
                }
            }
        }
    }

    private void begin(Building current, String attributes) throws ProblemException {
        current.row = Math.max(1, current.row);
        current.column++;
        takeSpans(current);
        current.width = span(attributes, "colspan");
        current.height = span(attributes, "rowspan");
        current.text.setLength(0);
        current.colour = colour(attributes);
        current.inCell = true;
        if (++cells > MOST_CELLS) {
            throw new ProblemException(file, Messages.bind(Messages.html_large, MOST_CELLS),
                Messages.html_large_remedy);
        }
    }

    /** Cells from above stand where this row has none. */
    private static void takeSpans(Building current) {
        for (Span span = current.spans.get(current.column); span != null; span = current.spans.get(current.column)) {
            if (span.lastRow() < current.row) {
                current.spans.remove(current.column);
                return;
            }
            current.table.put(current.row, current.column, span.text());
            current.column++;
        }
    }

    private void finish(Building current) {
        if (!current.inCell) {
            return;
        }
        String text = HtmlText.trim(current.text);
        current.table.put(current.row, current.column, text);
        if (!current.colour.isEmpty()) {
            current.table.paint(current.row, current.column, current.colour);
        }
        for (int i = 0; i < current.width && current.height > 1; i++) {
            current.spans.put(current.column + i, new Span(i == 0 ? text : "", current.row + current.height - 1));
        }
        current.column += current.width - 1;
        current.inCell = false;
    }

    private static int span(String attributes, String name) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name) && value(matcher).matches("\\d{1,5}")) {
                return Math.clamp(Integer.parseInt(value(matcher)), 1, LARGEST_SPAN);
            }
        }
        return 1;
    }

    private static String colour(String attributes) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            String value = value(matcher);
            if (matcher.group(1).equalsIgnoreCase("color") && value.matches("#[0-9a-fA-F]{6}")) {
                return value.substring(1);
            }
            Matcher colour = COLOUR.matcher(value);
            if (matcher.group(1).equalsIgnoreCase("style") && colour.find()) {
                return colour.group(1);
            }
        }
        return "";
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group).strip();
            }
        }
        return "";
    }
}
