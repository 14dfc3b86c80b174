// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.core.text.DocumentText;

/**
 * Several documents below each other, their paragraphs side by side in the colours of the codes.
 *
 * @param rows one row per document
 * @param width largest number of columns of a row
 * @param segments number of codings
 */
public record DocumentComparison(List<Row> rows, int width, int segments) {

    /** How paragraphs of documents of different length are put side by side. */
    public enum Scale {
        /** One column per paragraph: long documents have long rows. */
        PARAGRAPHS,
        /** The same number of columns for all: where in its course a conversation comes to what. */
        SHARES
    }

    /**
     * A document to compare.
     *
     * @param document identity
     * @param label what it is called
     * @param segments its codings that are to be shown, in the order of the text
     * @param text its text
     */
    public record Part(String document, String label, List<CodedSegment> segments, DocumentText text) {
        /** Copies the list. */
        public Part {
            Objects.requireNonNull(document);
            Objects.requireNonNull(label);
            Objects.requireNonNull(text);
            segments = List.copyOf(segments);
        }
    }

    /**
     * A document in its row.
     *
     * @param document identity
     * @param label what it is called
     * @param segments number of its codings
     * @param columns its paragraphs in columns
     * @param cells the columns with codes, from the left
     */
    public record Row(String document, String label, int segments, ParagraphColumns columns, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A column with its codes.
     *
     * @param column the column, from 0
     * @param codes the codes, in the order of the tree
     */
    public record Cell(int column, List<Occurrence> codes) {
        /** Copies the list. */
        public Cell {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A code in a column.
     *
     * @param code identity
     * @param segments number of codings that have at least one character there
     * @param characters characters with the code, each counted once, without line ends
     * @param firstCoding identity of the first of the codings
     */
    public record Occurrence(String code, int segments, int characters, String firstCoding) {
    }

    /** Copies the list. */
    public DocumentComparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares documents.
     *
     * @param parts the documents in the order of the rows
     * @param tree order of the codes in a column
     * @param scale how documents of different length are put side by side
     * @param columns largest number of columns per row
     * @return the comparison
     */
    public static DocumentComparison of(List<Part> parts, CodeTree tree, Scale scale, int columns) {
        int longest = parts.stream().mapToInt(part -> part.text().paragraphCount()).max().orElse(0);
        int each = Math.max(1, Math.ceilDiv(longest, Math.max(1, columns)));
        List<Row> rows = new ArrayList<>();
        for (Part part : parts) {
            ParagraphColumns own = scale == Scale.SHARES ? ParagraphColumns.equalShares(part.text(), columns)
                // the same number of paragraphs per column in every row, so that lengths can be compared
                : ParagraphColumns.groups(part.text(), each);
            rows.add(new Row(part.document(), part.label(), part.segments().size(), own, cells(part, own, tree)));
        }
        return new DocumentComparison(rows, rows.stream().mapToInt(row -> row.columns().count()).max().orElse(0),
            parts.stream().mapToInt(part -> part.segments().size()).sum());
    }

    private static List<Cell> cells(Part part, ParagraphColumns columns, CodeTree tree) {
        Map<Integer, List<Occurrence>> byColumn = new TreeMap<>();
        new CodeCoverage(part.text(), columns).of(part.segments()).forEach((code, cells) -> cells.forEach(
            cell -> byColumn.computeIfAbsent(cell.column(), key -> new ArrayList<>())
                .add(new Occurrence(code, cell.segments(), cell.characters(), cell.first()))));
        List<Cell> cells = new ArrayList<>();
        byColumn.forEach((column, codes) -> {
            codes.sort(Comparator.comparingInt((Occurrence each) -> tree.position(each.code()))
                .thenComparing(Occurrence::code));
            cells.add(new Cell(column, codes));
        });
        return cells;
    }
}
