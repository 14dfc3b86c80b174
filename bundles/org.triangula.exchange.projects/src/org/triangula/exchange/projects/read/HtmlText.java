// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.text.CharacterReference;

/**
 * The text of an HTML document with the places of its characters. Taguette counts positions in bytes of UTF-8 over all
 * text of the document, white space between elements included and markup not; the text here has paragraphs with LF and
 * single spaces, as people see it.
 */
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol",
        "tr", "table", "thead", "tbody", "blockquote", "pre", "br", "hr", "section", "article", "header", "footer",
        "aside", "dl", "dt", "dd", "figure", "figcaption", "address", "body", "main", "nav");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    /** Byte at which each counted character begins, and its position in the text. */
    private int[] bytes = new int[256];
    private int[] positions = new int[256];
    private int counted;
    private int byteCount;
    private int length;
    private boolean lineDue;
    private boolean spaceDue;
    private boolean started;
    private int preformatted;
    private boolean afterPre;
    private String hidden = "";

    private HtmlText(String html) {
        this.html = html;
    }

    /**
     * Reads a document.
     *
     * @param html the document or a part of one
     * @param leading whether white space before the first element counts; a browser counts it, Taguette's server does
     *        not
     * @return its text
     */
    static HtmlText of(String html, boolean leading) {
        HtmlText document = new HtmlText(html);
        document.started = leading;
        document.read();
        document.bytes = Arrays.copyOf(document.bytes, document.counted);
        document.positions = Arrays.copyOf(document.positions, document.counted);
        return document;
    }

    private void read() {
        for (int i = 0; i < html.length();) {
            char c = html.charAt(i);
            if (c == '<') {
                i = markup(i);
            } else if (c == '&') {
                i = entity(i);
            } else {
                int point = html.codePointAt(i);
                i += Character.charCount(point);
                boolean pair = point == '\r' && i < html.length() && html.charAt(i) == '\n';
                if (!pair) {
                    character(point == '\r' ? '\n' : point);
                }
            }
        }
    }

    private int markup(int from) {
        if (html.startsWith("<!--", from)) {
            int end = html.indexOf("-->", from + 4);
            return end < 0 ? html.length() : end + 3;
        }
        int at = from + 1;
        boolean closing = at < html.length() && html.charAt(at) == '/';
        at += closing ? 1 : 0;
        if (at >= html.length() || !Character.isLetter(html.charAt(at)) && html.charAt(at) != '!'
            && html.charAt(at) != '?') {
            character('<');
            return from + 1;
        }
        int end = at;
        while (end < html.length() && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '!')) {
            end++;
        }
        String name = html.substring(at, end).toLowerCase(Locale.ROOT);
        char quote = 0;
        while (end < html.length() && (quote != 0 || html.charAt(end) != '>')) {
            char c = html.charAt(end);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            end++;
        }
        element(name, closing);
        return Math.min(html.length(), end + 1);
    }

    private void element(String name, boolean closing) {
        if (Set.of("script", "style", "head", "title").contains(name)) {
            if (!closing && hidden.isEmpty()) {
                hidden = name;
            } else if (closing && hidden.equals(name)) {
                hidden = "";
            }
            return;
        }
        started = true;
        if (BLOCKS.contains(name)) {
            lineDue = true;
            spaceDue = false;
        } else if (CELLS.contains(name) && closing) {
            spaceDue = true;
        }
        if ("pre".equals(name)) {
            preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
            afterPre = !closing;
        }
    }

    private int entity(int from) {
        Optional<CharacterReference> reference = CharacterReference.at(html, from);
        reference.map(CharacterReference::text).orElse("&").codePoints().forEach(this::character);
        return reference.map(CharacterReference::end).orElse(from + 1);
    }

    private void character(int point) {
        if (!hidden.isEmpty()) {
            return;
        }
        if (afterPre && point == '\n') {
            // HTML: a line end right after <pre> is not part of the text
            afterPre = false;
            return;
        }
        afterPre = false;
        boolean white = point == ' ' || point == '\n' || point == '\t' || point == '\f';
        if (!started && white) {
            return;
        }
        started = true;
        if (white && preformatted == 0) {
            count(point);
            spaceDue = true;
            return;
        }
        write(point == '\f' ? ' ' : point);
    }

    private void write(int point) {
        if (lineDue && length > 0) {
            append('\n');
        } else if (spaceDue && length > 0) {
            append(' ');
        }
        lineDue = false;
        spaceDue = false;
        count(point);
        append(Character.isISOControl(point) && point != '\n' && point != '\t' ? ' ' : lone(point) ? 0xFFFD : point);
    }

    private static boolean lone(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void append(int point) {
        text.appendCodePoint(point);
        length++;
    }

    private void count(int point) {
        if (counted == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * counted);
            positions = Arrays.copyOf(positions, 2 * counted);
        }
        bytes[counted] = byteCount;
        positions[counted++] = length;
        byteCount += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return length;
    }

    /**
     * A passage.
     *
     * @param first byte of its first character
     * @param last byte after its last character
     * @return start and end in Unicode code points of the text, without white space at both ends; {@code null} when it
     *         is outside of the document or holds only white space
     */
    int[] passage(long first, long last) {
        if (first < 0 || last <= first || last > byteCount) {
            return null;
        }
        int from = index((int) first);
        int to = index((int) last);
        int start = from < counted ? positions[from] : length;
        int end = to < counted ? positions[to] : length;
        int[] points = text.codePoints().skip(start).limit(Math.max(0, end - start)).toArray();
        int head = 0;
        int tail = points.length;
        while (head < tail && Character.isWhitespace(points[head])) {
            head++;
        }
        while (tail > head && Character.isWhitespace(points[tail - 1])) {
            tail--;
        }
        return head == tail ? null : new int[] {start + head, start + tail};
    }

    /** Index of the first character that begins at a byte or after it. */
    private int index(int at) {
        int found = Arrays.binarySearch(bytes, at);
        return found < 0 ? -found - 1 : found;
    }

    /** The words of a passage. */
    String words(int[] passage) {
        return text.substring(text.offsetByCodePoints(0, passage[0]), text.offsetByCodePoints(0, passage[1]));
    }
}
