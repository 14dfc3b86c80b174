// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page into lines and the lines into the order of reading. Two columns are recognised by a gutter
 * that (almost) no line crosses, with text that fills its column on both sides; a table or the labels of speakers in
 * front of a text do not. Lines that cross the gutter, such as headings, divide the page into bands.
 */
final class PageLayout {

    /** Lines of one row of words are those whose baselines differ by less than this share of the size. */
    private static final double SAME_LINE = 0.4;
    /** A gap of so many sizes between words can be a gutter. */
    private static final double GAP = 1.2;
    private static final int LEAST_LINES = 6;
    private static final double MOST_CROSSING = 0.25;
    /** So much of the width of the text at least is a column, and so much of a column its lines fill. */
    private static final double LEAST_WIDTH = 0.25;
    private static final double LEAST_FILL = 0.55;
    private static final int STEPS = 60;

    private final Page page;
    private int column;

    private PageLayout(Page page, int firstColumn) {
        this.page = page;
        this.column = firstColumn;
    }

    /**
     * The lines of a page.
     *
     * @param page the page
     * @param firstColumn number of its first column
     * @return the lines in the order of reading
     */
    static List<PageLine> of(Page page, int firstColumn) {
        PageLayout layout = new PageLayout(page, firstColumn);
        List<List<PageWord>> rows = rows(page.words());
        double gutter = layout.gutter(rows);
        return Double.isNaN(gutter) ? rows.stream().map(row -> layout.line(row)).toList()
            : layout.columns(rows, gutter);
    }

    private static List<List<PageWord>> rows(List<PageWord> words) {
        List<PageWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PageWord::baseline).thenComparingDouble(PageWord::left));
        List<List<PageWord>> rows = new ArrayList<>();
        PageWord first = null;
        for (PageWord word : sorted) {
            if (first == null
                || word.baseline() - first.baseline() > SAME_LINE * Math.max(word.size(), first.size())) {
                rows.add(new ArrayList<>());
                first = word;
            }
            rows.get(rows.size() - 1).add(word);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(PageWord::left)));
        return rows;
    }

    private PageLine line(List<PageWord> words) {
        StringBuilder text = new StringBuilder();
        double size = 0;
        for (PageWord word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
            size = Math.max(size, word.size());
        }
        return new PageLine(page.number(), column, words.get(0).left(), words.get(words.size() - 1).right(),
            words.get(0).baseline(), size, text.toString());
    }

    /** Where a gutter is; not a number when there is none. */
    private double gutter(List<List<PageWord>> rows) {
        double left = page.words().stream().mapToDouble(PageWord::left).min().orElse(0);
        double right = page.words().stream().mapToDouble(PageWord::right).max().orElse(0);
        double best = Double.NaN;
        double bestGap = 0;
        for (int step = (int) (STEPS * LEAST_WIDTH); step <= STEPS * (1 - LEAST_WIDTH); step++) {
            double candidate = left + (right - left) * step / STEPS;
            double gap = gapAt(rows, candidate, left, right);
            if (gap > bestGap) {
                best = candidate;
                bestGap = gap;
            }
        }
        return best;
    }

    /** Width of the gap between two columns at a place; 0 when there are none. */
    private double gapAt(List<List<PageWord>> rows, double place, double left, double right) {
        int crossing = 0;
        double leftEnd = left;
        double rightBegin = right;
        List<Double> leftWidths = new ArrayList<>();
        List<Double> rightWidths = new ArrayList<>();
        for (List<PageWord> row : rows) {
            List<PageWord> before = row.stream().filter(word -> word.right() <= place).toList();
            List<PageWord> after = row.stream().filter(word -> word.left() >= place).toList();
            if (before.size() + after.size() < row.size() || isOneText(before, after)) {
                crossing++;
                continue;
            }
            if (!before.isEmpty()) {
                leftEnd = Math.max(leftEnd, before.get(before.size() - 1).right());
                leftWidths.add(before.get(before.size() - 1).right() - before.get(0).left());
            }
            if (!after.isEmpty()) {
                rightBegin = Math.min(rightBegin, after.get(0).left());
                rightWidths.add(after.get(after.size() - 1).right() - after.get(0).left());
            }
        }
        boolean columns = crossing <= MOST_CROSSING * rows.size()
            && isColumn(leftWidths, leftEnd - left, right - left) && isColumn(rightWidths, right - rightBegin,
                right - left);
        return columns ? Math.max(0, rightBegin - leftEnd) : 0;
    }

    private static boolean isOneText(List<PageWord> before, List<PageWord> after) {
        return !before.isEmpty() && !after.isEmpty() && after.get(0).left() - before.get(before.size() - 1).right()
            < GAP * after.get(0).size();
    }

    private static boolean isColumn(List<Double> widths, double width, double whole) {
        long full = widths.stream().filter(each -> each > LEAST_FILL * width).count();
        return widths.size() >= LEAST_LINES && width > LEAST_WIDTH * whole && full > 0.6 * widths.size();
    }

    private List<PageLine> columns(List<List<PageWord>> rows, double gutter) {
        List<PageLine> ordered = new ArrayList<>();
        List<PageLine> first = new ArrayList<>();
        List<PageLine> second = new ArrayList<>();
        for (List<PageWord> row : rows) {
            List<PageWord> before = row.stream().filter(word -> word.right() <= gutter).toList();
            List<PageWord> after = row.stream().filter(word -> word.left() >= gutter).toList();
            if (before.size() + after.size() < row.size() || isOneText(before, after)) {
                band(ordered, first, second);
                ordered.add(line(row).inColumn(column++));
            } else {
                if (!before.isEmpty()) {
                    first.add(line(before));
                }
                if (!after.isEmpty()) {
                    second.add(line(after));
                }
            }
        }
        band(ordered, first, second);
        return ordered;
    }

    private void band(List<PageLine> ordered, List<PageLine> first, List<PageLine> second) {
        for (List<PageLine> lines : List.of(first, second)) {
            for (PageLine line : lines) {
                ordered.add(line.inColumn(column));
            }
            column += lines.isEmpty() ? 0 : 1;
            lines.clear();
        }
    }
}
