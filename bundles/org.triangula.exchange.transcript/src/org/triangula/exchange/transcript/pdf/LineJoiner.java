// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.exchange.transcript.reader.Beginnings;

/**
 * Joins lines to paragraphs. A paragraph begins with the label of a speaker or a time mark, after a larger distance,
 * with another size, with an indent, or after a short line that ends a sentence. Words that were divided at the end of
 * a line are put together again.
 */
final class LineJoiner {

    private static final double WIDER = 1.35;
    private static final double OTHER_SIZE = 0.15;
    private static final double OTHER_WIDTH = 1.4;
    private static final double INDENT = 0.8;
    /** A line that leaves so much of its column's width is short. */
    private static final double SHORT = 0.2;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"'”“’»«)\\]#\\d]*$");
    /** "Haupt- und", "Vor- oder": here the hyphen stands for a word. */
    private static final Pattern STANDS_FOR_WORD =
        Pattern.compile("^(?:und|oder|sowie|bzw\\.?|beziehungsweise|bis|and|or|to)\\b.*");

    private static final Pattern LABEL = Pattern.compile("^\\s*([\\p{L}][\\p{L}\\p{N} ._-]{0,30}):(?:\\s|$)");

    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<Integer, Measure> measures = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int hyphens;
    private int linesOfParagraph;

    /**
     * What is usual in a column.
     *
     * @param left where its lines begin
     * @param right where they end
     * @param distance from one line to the next
     */
    private record Measure(double left, double right, double distance) {
    }

    /** The paragraphs of lines in the order of reading. */
    List<String> join(List<PageLine> lines) {
        measure(lines);
        PageLine previous = null;
        for (PageLine line : lines) {
            if (previous != null && begins(previous, line)) {
                end();
            }
            add(line.text());
            previous = line;
        }
        end();
        return paragraphs;
    }

    /** Number of words that were put together again. */
    int hyphens() {
        return hyphens;
    }

    /** In prose a word before a colon can begin a line by chance; the label of a speaker is short or comes again. */
    private boolean isTurn(String line) {
        Matcher label = LABEL.matcher(line);
        return !label.find() || label.group(1).length() <= 3 || labels.getOrDefault(label.group(1), 0) > 1;
    }

    private void measure(List<PageLine> lines) {
        for (PageLine line : lines) {
            Matcher label = LABEL.matcher(line.text());
            if (label.find()) {
                labels.merge(label.group(1), 1, Integer::sum);
            }
        }
        Map<Integer, List<PageLine>> columns = new HashMap<>();
        lines.forEach(line -> columns.computeIfAbsent(line.column(), each -> new ArrayList<>()).add(line));
        columns.forEach((column, inside) -> {
            List<Double> distances = new ArrayList<>();
            for (int i = 1; i < inside.size(); i++) {
                distances.add(inside.get(i).baseline() - inside.get(i - 1).baseline());
            }
            distances.sort(Double::compare);
            // the lower third: most lines of a text follow each other inside of paragraphs, or evenly
            double distance = distances.isEmpty() ? 0 : distances.get(distances.size() / 3);
            measures.put(column, new Measure(inside.stream().mapToDouble(PageLine::left).min().orElse(0),
                inside.stream().mapToDouble(PageLine::right).max().orElse(0), distance));
        });
    }

    private boolean begins(PageLine previous, PageLine line) {
        if (Beginnings.begins(line.text()) && isTurn(line.text())) {
            return true;
        }
        Measure measure = measures.get(previous.column());
        boolean isShort = previous.right() < measure.right() - SHORT * (measure.right() - measure.left());
        boolean sentenceEnds = SENTENCE_END.matcher(previous.text()).matches();
        if (previous.column() != line.column()) {
            // a heading above columns is wider than they are
            double width = measure.right() - measure.left();
            Measure next = measures.get(line.column());
            boolean otherWidth = previous.page() == line.page() && width > OTHER_WIDTH * (next.right() - next.left());
            return otherWidth || Math.abs(line.size() - previous.size()) > OTHER_SIZE * previous.size()
                || isShort && sentenceEnds;
        }
        double indent = line.left() - previous.left();
        boolean first = linesOfParagraph == 1;
        return line.baseline() - previous.baseline() > WIDER * Math.max(measure.distance(), 1)
            || Math.abs(line.size() - previous.size()) > OTHER_SIZE * previous.size()
            || isShort && sentenceEnds
            // behind a first line an indent hangs and an outdent is the rest of the paragraph
            || !first && Math.abs(indent) > INDENT * line.size();
    }

    private void add(String line) {
        String text = line.replace("\u00AD ", "").replaceAll("\u00AD(?!$)", "");
        linesOfParagraph++;
        if (current.isEmpty()) {
            current.append(text);
            return;
        }
        char last = current.charAt(current.length() - 1);
        boolean hyphen = (last == '-' || last == '\u2010' || last == '\u00AD' || last == '\u00AC')
            && current.length() > 1 && Character.isLetter(current.charAt(current.length() - 2));
        if (!hyphen || text.isEmpty()) {
            current.append(' ').append(text);
        } else if (last != '-' && last != '\u2010' || Character.isLowerCase(text.codePointAt(0))
            && !STANDS_FOR_WORD.matcher(text).matches()) {
            current.setLength(current.length() - 1);
            current.append(text);
            hyphens++;
        } else {
            // "Landkreis-" + "Verwaltung" keeps its hyphen, "Haupt-" + "und" its blank, too
            current.append(Character.isUpperCase(text.codePointAt(0)) ? "" : " ").append(text);
        }
    }

    private void end() {
        linesOfParagraph = 0;
        if (!current.isEmpty()) {
            paragraphs.add(current.toString().replaceAll("[ \u00A0]+$", "").replace("\u00AD", ""));
            current.setLength(0);
        }
    }
}
