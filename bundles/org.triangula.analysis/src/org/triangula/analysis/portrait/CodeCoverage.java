// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.text.DocumentText;

/** Counts, for every code and column of paragraphs, the codings that touch it and the characters they cover. */
final class CodeCoverage {

    /**
     * What a code has in a column.
     *
     * @param column the column, from 0
     * @param segments number of codings that have at least one character there
     * @param characters characters with the code, line ends not counted, each once however often it is coded
     * @param first identity of the first of the codings
     */
    record Cell(int column, int segments, int characters, String first) {
    }

    private static final class Count {
        private final String first;
        private int segments;
        private int characters;

        Count(String first) {
            this.first = first;
        }
    }

    private final DocumentText text;
    private final ParagraphColumns columns;

    CodeCoverage(DocumentText text, ParagraphColumns columns) {
        this.text = text;
        this.columns = columns;
    }

    /**
     * Counts.
     *
     * @param segments codings in the order of the text
     * @return for each code in the order of its first coding, its cells from the left; columns without it are left out
     */
    Map<String, List<Cell>> of(List<CodedSegment> segments) {
        Map<String, List<CodedSegment>> byCode = new LinkedHashMap<>();
        segments.forEach(each -> byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each));
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        byCode.forEach((code, coded) -> cells.put(code, cells(coded)));
        return cells;
    }

    private List<Cell> cells(List<CodedSegment> segments) {
        Map<Integer, Count> counts = new TreeMap<>();
        int covered = 0;
        for (CodedSegment segment : segments) {
            int start = Math.clamp(segment.start(), 0, text.length());
            int end = Math.clamp(segment.end(), start, text.length());
            if (start == end) {
                continue;
            }
            for (int column = columns.at(start); column < columns.count() && columns.start(column) < end; column++) {
                Count count = counts.computeIfAbsent(column, key -> new Count(segment.coding()));
                int from = Math.max(start, columns.start(column));
                int to = Math.min(end, columns.end(column));
                if (from < to) {
                    count.segments++;
                    // segments come in the order of their starts, so all before "covered" is counted already
                    count.characters += characters(Math.max(from, covered), to);
                }
            }
            covered = Math.max(covered, end);
        }
        List<Cell> cells = new ArrayList<>();
        counts.forEach((column, count) -> cells.add(
            new Cell(column, count.segments, count.characters, count.first)));
        return cells;
    }

    /** Characters of a passage without line ends. */
    private int characters(int from, int to) {
        if (from >= to) {
            return 0;
        }
        return (int) text.passage(from, to).codePoints().filter(each -> each != '\n').count();
    }
}
