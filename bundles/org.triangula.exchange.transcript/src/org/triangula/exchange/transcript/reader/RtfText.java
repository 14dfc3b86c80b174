// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Turns the control words of an RTF document into paragraphs. */
final class RtfText {

    private static final int DEEPEST = 1_000;
    private static final int LONGEST_WORD = 32;
    private static final Set<String> LEFT_OUT = Set.of("fonttbl", "colortbl", "stylesheet", "info", "header", "headerl",
        "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "revtbl",
        "rsidtbl", "generator", "themedata", "colorschememapping", "datastore", "xmlnstbl", "fldinst", "nonshppict",
        "bkmkstart", "bkmkend", "template", "filetbl", "xe", "tc", "tcn", "rxe", "txe", "upr", "shpinst", "atnid",
        "atnauthor", "userprops", "docvar", "pnseclvl", "latentstyles", "wgrffmtfilter", "mmathPr", "ftnsep",
        "ftnsepc", "aftnsep", "aftnsepc", "expandedcolortbl", "passwordhash");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("tab", "\t"),
        Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"), Map.entry("lquote", "\u2018"),
        Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"), Map.entry("rdblquote", "\u201D"),
        Map.entry("bullet", "\u2022"), Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"),
        Map.entry("qmspace", "\u2005"), Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"));

    private final byte[] bytes;
    private final String file;
    private final Progress progress;
    private final MarkupParagraphs paragraphs = new MarkupParagraphs();
    private final RtfCharsets charsets = new RtfCharsets();
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<State> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private State state = new State();
    private int position;
    private int toSkip;
    private boolean optional;
    private boolean ended;
    private boolean open;
    private boolean inRow;
    private boolean afterRow;
    private int fontDefined;
    private int deleted;
    private int inserted;
    private int numbered;
    private int tables;

    /** What a group can change for itself. */
    private static final class State {
        private boolean skipped;
        private boolean fontTable;
        private boolean hidden;
        private boolean removed;
        private boolean table;
        private int unicodeSkip = 1;
        private int font;

        State copy() {
            State copy = new State();
            copy.skipped = skipped;
            copy.fontTable = fontTable;
            copy.hidden = hidden;
            copy.removed = removed;
            copy.table = table;
            copy.unicodeSkip = unicodeSkip;
            copy.font = font;
            return copy;
        }
    }

    RtfText(ImportFile file, Progress progress) {
        this.bytes = file.content();
        this.file = file.name();
        this.progress = progress;
    }

    Transcript read() throws ProblemException {
        while (position < bytes.length && !ended) {
            int each = bytes[position++] & 0xff;
            switch (each) {
                case '{' -> push();
                case '}' -> pop();
                case '\\' -> control();
                case '\r', '\n', 0 -> {
                    // only shape the file
                }
                default -> literal(each);
            }
        }
        if (!ended) {
            throw new ProblemException(file, Messages.rtfDamaged, Messages.wordDamaged_remedy);
        }
        flush();
        if (open) {
            paragraphs.end();
        }
        note(Severity.LOST, deleted, Messages.tracked_deleted);
        note(Severity.NOTE, inserted, Messages.tracked_inserted);
        note(Severity.LOST, numbered, Messages.lost_numbers);
        note(Severity.NOTE, tables, Messages.tables);
        return new Transcript(paragraphs.finish(), findings);
    }

    private void push() throws ProblemException {
        flush();
        toSkip = 0;
        optional = false;
        if (outer.size() >= DEEPEST) {
            throw new ProblemException(file, Messages.rtfDamaged, Messages.wordDamaged_remedy);
        }
        progress.checkCancelled();
        outer.push(state);
        state = state.copy();
    }

    private void pop() {
        flush();
        toSkip = 0;
        if (!outer.isEmpty()) {
            state = outer.pop();
        }
        ended = outer.isEmpty();
    }

    private void control() {
        if (position >= bytes.length) {
            return;
        }
        int first = bytes[position] & 0xff;
        if (!isLetter(first)) {
            position++;
            symbol(first);
            return;
        }
        int start = position;
        while (position < bytes.length && isLetter(bytes[position] & 0xff)) {
            position++;
        }
        String word = new String(bytes, start, Math.min(LONGEST_WORD, position - start),
            java.nio.charset.StandardCharsets.US_ASCII);
        Integer parameter = parameter();
        if (position < bytes.length && bytes[position] == ' ') {
            position++;
        }
        if ("bin".equals(word)) {
            position = (int) Math.min(bytes.length, (long) position + (parameter == null ? 0 : Math.max(0, parameter)));
        } else if (toSkip > 0 && !"u".equals(word)) {
            toSkip--;
        } else {
            word(word, parameter);
        }
    }

    private Integer parameter() {
        int from = position;
        if (position < bytes.length && bytes[position] == '-') {
            position++;
        }
        int digits = position;
        while (position < bytes.length && bytes[position] >= '0' && bytes[position] <= '9') {
            position++;
        }
        if (digits == position) {
            position = from;
            return null;
        }
        if (position - digits > 9) {
            // no parameter is that large; as a length it leaves nothing of the file
            return Integer.MAX_VALUE;
        }
        int value = 0;
        for (int i = digits; i < position; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return digits > from ? -value : value;
    }

    private static boolean isLetter(int each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    private void symbol(int symbol) {
        if (symbol == '\'') {
            int high = position < bytes.length ? Character.digit(bytes[position], 16) : -1;
            int low = position + 1 < bytes.length ? Character.digit(bytes[position + 1], 16) : -1;
            if (high >= 0 && low >= 0) {
                position += 2;
                literal(high * 16 + low);
            }
            return;
        }
        if (toSkip > 0 && symbol != '*') {
            toSkip--;
            return;
        }
        switch (symbol) {
            case '*' -> optional = true;
            case '\r', '\n' -> {
                // a line end after a backslash ends a paragraph; f5 and others on macOS write that
                position += symbol == '\r' && position < bytes.length && bytes[position] == '\n' ? 1 : 0;
                endParagraph();
            }
            case '~' -> append("\u00A0");
            case '_' -> append("\u2011");
            case '\\', '{', '}' -> literal(symbol);
            default -> {
                // optional hyphens and marks of indexes
            }
        }
    }

    private void literal(int each) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!state.skipped && !state.fontTable) {
            optional = false;
            pending.write(each);
        }
    }

    private void flush() {
        if (pending.size() == 0) {
            return;
        }
        String text = pending.toString(charsets.of(state.font));
        pending.reset();
        if (charsets.isSymbol(state.font) && !text.isBlank()) {
            lost(Messages.lost_symbol);
        } else {
            show(text);
        }
    }

    private void append(String text) {
        flush();
        if (!state.skipped && !state.fontTable) {
            show(text);
        }
    }

    private void show(String text) {
        if (state.hidden) {
            lost(Messages.lost_hidden);
        } else if (!state.removed) {
            ensureOpen();
            paragraphs.append(text);
        }
    }

    private void ensureOpen() {
        if (state.table && !inRow) {
            tables += afterRow ? 0 : 1;
            inRow = true;
            paragraphs.beginTable();
            paragraphs.beginRow();
            paragraphs.beginCell();
        }
        if (!open) {
            open = true;
            paragraphs.begin();
        }
    }

    private void endParagraph() {
        flush();
        if (state.skipped) {
            return;
        }
        ensureOpen();
        paragraphs.end();
        open = false;
        afterRow = afterRow && inRow;
    }

    private void word(String word, Integer parameter) {
        boolean wasOptional = optional;
        optional = false;
        if (!"u".equals(word)) {
            flush();
        }
        if ("ud".equals(word)) {
            // the Unicode half of a text that is given twice
            state.skipped = outer.size() > 1 && outer.stream().skip(1).limit(1).anyMatch(each -> each.skipped);
        } else if (LEFT_OUT.contains(word)) {
            state.skipped = true;
            state.fontTable = "fonttbl".equals(word);
        } else if (state.fontTable) {
            font(word, parameter);
        } else if (state.skipped) {
            // nothing in here is text
            state.skipped = true;
        } else if (!lostDestination(word)) {
            if (wasOptional) {
                state.skipped = true;
            } else {
                text(word, parameter);
            }
        }
    }

    private void font(String word, Integer parameter) {
        if ("f".equals(word) && parameter != null) {
            fontDefined = parameter;
        } else if ("fcharset".equals(word) && parameter != null) {
            charsets.font(fontDefined, parameter);
        }
    }

    /** Leaves out what cannot be kept and says so. */
    private boolean lostDestination(String word) {
        switch (word) {
            case "pict", "shppict", "object", "shp" -> lost(Messages.lost_picture);
            case "shptxt" -> lost(Messages.lost_textBox);
            case "footnote" -> lost(Messages.lost_footnote);
            case "annotation" -> lost(Messages.lost_comment);
            case "listtext", "pntext" -> numbered++;
            default -> {
                return false;
            }
        }
        state.skipped = true;
        return true;
    }

    private void text(String word, Integer parameter) {
        boolean on = parameter == null || parameter != 0;
        String character = CHARACTERS.get(word);
        if (character != null) {
            append(character);
            return;
        }
        switch (word) {
            case "u" -> unicode(parameter == null ? 0 : parameter);
            case "uc" -> state.unicodeSkip = parameter == null ? 1 : Math.max(0, parameter);
            case "par", "sect" -> endParagraph();
            case "line" -> {
                ensureOpen();
                paragraphs.lineBreak();
            }
            case "pard" -> state.table = false;
            case "intbl" -> state.table = true;
            case "cell", "nestcell" -> endCell();
            case "row" -> endRow();
            case "f" -> state.font = parameter == null ? 0 : parameter;
            case "ansicpg" -> charsets.page(parameter == null ? 1252 : parameter);
            case "mac" -> charsets.set("x-MacRoman");
            case "pc" -> charsets.set("IBM437");
            case "pca" -> charsets.set("IBM850");
            case "v" -> state.hidden = on;
            case "deleted" -> {
                deleted += on && !state.removed ? 1 : 0;
                state.removed = on;
            }
            case "revised" -> inserted += on ? 1 : 0;
            case "plain" -> {
                state.hidden = false;
                state.removed = false;
                state.font = 0;
            }
            default -> {
                // shapes the text only
            }
        }
    }

    private void unicode(int parameter) {
        flush();
        int unit = parameter < 0 ? parameter + 0x10000 : parameter;
        if (unit > 0 && unit <= 0xFFFF) {
            append(String.valueOf((char) unit));
        }
        toSkip = state.unicodeSkip;
    }

    private void endCell() {
        state.table = true;
        ensureOpen();
        paragraphs.end();
        paragraphs.endCell();
        paragraphs.beginCell();
        open = false;
    }

    private void endRow() {
        if (inRow) {
            if (open) {
                paragraphs.end();
                open = false;
            }
            paragraphs.endRow();
            paragraphs.endTable();
            inRow = false;
            afterRow = true;
        }
    }

    private void lost(String message) {
        Finding finding = new Finding(Severity.LOST, Messages.bind(Messages.place_paragraph, paragraphs.number()),
            message);
        if (findings.isEmpty() || !findings.get(findings.size() - 1).equals(finding)) {
            findings.add(finding);
        }
    }

    private void note(Severity severity, int count, String message) {
        if (count > 0) {
            findings.add(new Finding(severity, "", Messages.bind(message, count)));
        }
    }
}
