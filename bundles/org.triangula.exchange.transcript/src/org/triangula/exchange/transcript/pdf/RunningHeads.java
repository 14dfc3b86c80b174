// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises headers, footers and page numbers: lines at the upper or lower end of pages that repeat at the same
 * height, numbers aside. Left and right pages may have different ones.
 *
 * @param text the lines that belong to the text
 * @param left the number of lines that were left out
 */
record RunningHeads(List<PageLine> text, int left) {

    /** So much of a page is its upper and its lower end. */
    private static final double END = 0.12;
    private static final double LEAST_SHARE = 0.35;
    private static final int HEIGHT = 6;
    private static final Pattern NUMBERS = Pattern.compile("\\d+|\\b[ivxlc]{1,6}\\b");

    static RunningHeads of(List<PageLine> lines, List<Page> pages) {
        Map<String, Set<Integer>> repeated = new HashMap<>();
        for (PageLine line : lines) {
            String key = key(line, pages.get(line.page() - 1));
            if (!key.isEmpty()) {
                repeated.computeIfAbsent(key, each -> new HashSet<>()).add(line.page());
            }
        }
        List<PageLine> text = new ArrayList<>();
        for (PageLine line : lines) {
            int times = repeated.getOrDefault(key(line, pages.get(line.page() - 1)), Set.of()).size();
            boolean isHead = times >= 2 && (times >= LEAST_SHARE * pages.size() || times >= 10);
            if (!isHead) {
                text.add(line);
            }
        }
        return new RunningHeads(List.copyOf(text), lines.size() - text.size());
    }

    /** What a line has in common with those it repeats; empty when it is not at an end of its page. */
    private static String key(PageLine line, Page page) {
        double place = line.baseline() / page.height();
        if (place > END && place < 1 - END) {
            return "";
        }
        return Math.round(line.baseline() / HEIGHT) + " " + NUMBERS.matcher(line.text()).replaceAll("#");
    }
}
