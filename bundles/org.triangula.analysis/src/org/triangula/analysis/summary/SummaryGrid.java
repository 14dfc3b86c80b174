// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;

/**
 * Documents × codes: how many segments there are and what has been written about them.
 *
 * @param documents identities, the rows
 * @param codes identities, the columns
 * @param cells row by row
 */
public record SummaryGrid(List<String> documents, List<String> codes, List<List<Cell>> cells) {

    /**
     * A cell.
     *
     * @param document identity of the document
     * @param code identity of the code
     * @param segments number of codings of the document with the code or one below it, if those below count
     * @param summary the summary; empty when nobody wrote one
     */
    public record Cell(String document, String code, int segments, Optional<SummaryEntry> summary) {

        /**
         * Whether there is something to summarise that nobody has summarised.
         *
         * @return true for segments without summary
         */
        public boolean isOpen() {
            return segments > 0 && summary.isEmpty();
        }
    }

    /** Copies the lists. */
    public SummaryGrid {
        documents = List.copyOf(documents);
        codes = List.copyOf(codes);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * Makes the grid.
     *
     * @param summaries the summaries
     * @param codings the codings
     * @param tree the tree of codes
     * @param documents identities, the rows
     * @param codes identities, the columns
     * @param withSubcodes whether codings with codes below a code count for it
     * @return the grid
     */
    public static SummaryGrid of(SummaryIndex summaries, CodingIndex codings, CodeTree tree, List<String> documents,
        List<String> codes, boolean withSubcodes) {
        Map<String, Set<String>> counted = new HashMap<>();
        codes.forEach(code -> counted.put(code, withSubcodes ? tree.withSubcodes(List.of(code)) : Set.of(code)));
        List<List<Cell>> rows = new ArrayList<>(documents.size());
        for (String document : documents) {
            Map<String, Integer> counts = new HashMap<>();
            codings.in(document).forEach(segment -> counts.merge(segment.code(), 1, Integer::sum));
            List<Cell> row = new ArrayList<>(codes.size());
            for (String code : codes) {
                int segments = counted.get(code).stream().mapToInt(each -> counts.getOrDefault(each, 0)).sum();
                row.add(new Cell(document, code, segments, summaries.find(document, code)));
            }
            rows.add(row);
        }
        return new SummaryGrid(documents, codes, rows);
    }

    /**
     * The segments behind a cell.
     *
     * @param codings the codings
     * @param tree the tree of codes
     * @param document identity of the document
     * @param code identity of the code
     * @param withSubcodes whether codings with codes below the code count
     * @return the segments in the order of the text
     */
    public static List<CodedSegment> segments(CodingIndex codings, CodeTree tree, String document, String code,
        boolean withSubcodes) {
        Set<String> counted = withSubcodes ? new HashSet<>(tree.withSubcodes(List.of(code))) : Set.of(code);
        return codings.in(document).stream().filter(segment -> counted.contains(segment.code())).toList();
    }

    /**
     * A cell.
     *
     * @param document identity of the document
     * @param code identity of the code
     * @return the cell; empty when it is not in the grid
     */
    public Optional<Cell> cell(String document, String code) {
        int row = documents.indexOf(document);
        int column = codes.indexOf(code);
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(cells.get(row).get(column));
    }

    /**
     * How far the work has come.
     *
     * @return number of cells with segments, and how many of these have a summary
     */
    public Progress progress() {
        int filled = 0;
        int summarised = 0;
        for (List<Cell> row : cells) {
            for (Cell cell : row) {
                filled += cell.segments() > 0 ? 1 : 0;
                summarised += cell.segments() > 0 && cell.summary().isPresent() ? 1 : 0;
            }
        }
        return new Progress(filled, summarised);
    }

    /**
     * How far the work has come.
     *
     * @param withSegments cells with segments
     * @param summarised those of them with a summary
     */
    public record Progress(int withSegments, int summarised) {
    }
}
