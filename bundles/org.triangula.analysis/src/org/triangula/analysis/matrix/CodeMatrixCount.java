// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One pass over the codings that fills a matrix of codes. */
final class CodeMatrixCount {

    private final CodingTable table;
    private final CodeMatrixQuestion question;
    private final int rows;
    private final int columns;
    private final int[] places;
    private final double[] cells;
    private final double[] rowTotals;
    private final double[] columnTotals;
    /** The last document that was counted in a row, so that each counts once. */
    private final int[] seen;
    private double total;
    private boolean documentSeen;

    CodeMatrixCount(CodingTable table, CodeMatrixQuestion question) {
        this.table = table;
        this.question = question;
        rows = question.codes().size();
        columns = question.columns().size();
        places = table.places(question.codes());
        cells = new double[rows * columns];
        rowTotals = new double[rows];
        columnTotals = new double[columns];
        seen = new int[rows];
        Arrays.fill(seen, -1);
    }

    CodeMatrix count() {
        double[] columnDocuments = new double[columns];
        int documents = 0;
        for (int document = 0; document < table.documents().size(); document++) {
            String id = table.documents().get(document);
            int[] in = IntStream.range(0, columns)
                .filter(column -> question.columns().get(column).documents().contains(id)).toArray();
            if (in.length > 0) {
                documents++;
                for (int column : in) {
                    columnDocuments[column]++;
                }
                documentSeen = false;
                for (int coding = table.first(document); coding < table.first(document + 1); coding++) {
                    count(document, coding, in);
                }
            }
        }
        return new CodeMatrix(question, MatrixNumbers.of(rows, columns, cells), MatrixNumbers.of(rows, 1, rowTotals),
            MatrixNumbers.of(1, columns, columnTotals), MatrixNumbers.of(1, columns, columnDocuments), total,
            documents);
    }

    private void count(int document, int coding, int[] in) {
        boolean once = question.counting() == Counting.DOCUMENTS;
        double value = question.counting() == Counting.WEIGHTS ? table.weight(coding) : 1;
        boolean any = false;
        for (int code = table.codeOf(coding); code >= 0; code = question.subcodes() ? table.parent(code) : -1) {
            int row = places[code];
            if (row >= 0) {
                any = true;
                if (!once || seen[row] != document) {
                    seen[row] = document;
                    rowTotals[row] += value;
                    for (int column : in) {
                        cells[row * columns + column] += value;
                    }
                }
            }
        }
        if (any && !(once && documentSeen)) {
            documentSeen = true;
            total += value;
            for (int column : in) {
                columnTotals[column] += value;
            }
        }
    }
}
