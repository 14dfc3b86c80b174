// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.text.DocumentText;

/**
 * The codeline of a document: codes below each other, paragraphs side by side.
 *
 * @param columns the paragraphs in columns
 * @param rows one row per code that occurs, in the order of the tree
 * @param segments number of codings
 */
public record Codeline(ParagraphColumns columns, List<Row> rows, int segments) {

    /**
     * A row.
     *
     * @param code identity of the code
     * @param segments number of codings with the code in the document
     * @param cells where it occurs, from the left
     */
    public record Row(String code, int segments, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A code in a column.
     *
     * @param column the column, from 0
     * @param segments number of codings that have at least one character there
     * @param characters characters with the code, each counted once, without line ends
     * @param coverage characters divided by the characters of the column, 0 to 1
     * @param firstCoding identity of the first of the codings
     */
    public record Cell(int column, int segments, int characters, double coverage, String firstCoding) {
    }

    /** Copies the list. */
    public Codeline {
        rows = List.copyOf(rows);
    }

    /**
     * Makes the codeline of a document.
     *
     * @param segments the codings to be shown, in the order of the text
     * @param text the text
     * @param tree order of the codes
     * @param mostColumns largest number of columns; where there are more paragraphs, several share a column
     * @return the codeline
     */
    public static Codeline of(List<CodedSegment> segments, DocumentText text, CodeTree tree, int mostColumns) {
        ParagraphColumns columns = ParagraphColumns.atMost(text, mostColumns);
        Map<String, List<CodeCoverage.Cell>> coverage = new CodeCoverage(text, columns).of(segments);
        Set<String> order = new LinkedHashSet<>(tree.codes());
        order.addAll(coverage.keySet());
        List<Row> rows = new ArrayList<>();
        for (String code : order) {
            List<CodeCoverage.Cell> cells = coverage.getOrDefault(code, List.of());
            if (!cells.isEmpty()) {
                int count = (int) segments.stream().filter(each -> each.code().equals(code)).count();
                rows.add(new Row(code, count, cells.stream().map(cell -> cell(cell, columns)).toList()));
            }
        }
        return new Codeline(columns, rows, segments.size());
    }

    private static Cell cell(CodeCoverage.Cell cell, ParagraphColumns columns) {
        int length = columns.length(cell.column());
        return new Cell(cell.column(), cell.segments(), cell.characters(),
            length == 0 ? 0 : (double) cell.characters() / length, cell.first());
    }
}
