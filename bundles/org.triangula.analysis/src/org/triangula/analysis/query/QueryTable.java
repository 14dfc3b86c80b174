// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;

/** The result of a query as a table: a row for each passage, with its words and where they stand. */
public final class QueryTable {

    /**
     * One passage with its words.
     *
     * @param hit the passage
     * @param words its words and citation
     * @param quotable whether its words may leave the team; otherwise the table has the citation only
     */
    public record Row(QueryHit hit, RetrievedSegment words, boolean quotable) {
    }

    private QueryTable() {
    }

    /**
     * Makes the table.
     *
     * @param title its title: name of the query, or of the function
     * @param rows the passages
     * @param tree the codes
     * @param coder gives the name of a coder by identity
     * @param notes base and parameters
     * @return the table; positions are counted from 0 in Unicode code points
     */
    public static DataTable of(String title, List<Row> rows, CodeTree tree, UnaryOperator<String> coder,
        List<DataTable.Note> notes) {
        List<List<Object>> cells = new ArrayList<>(rows.size());
        int withheld = 0;
        for (Row row : rows) {
            QueryHit hit = row.hit();
            cells.add(List.of(row.words().citation().label(), row.words().citation().position(),
                codes(hit.codings(), tree), codes(hit.partners(), tree),
                String.join("; ", hit.codings().stream().map(CodedSegment::coder).distinct().map(coder).toList()),
                hit.start(), hit.end(), row.quotable() ? row.words().text() : ""));
            withheld += row.quotable() ? 0 : 1;
        }
        List<DataTable.Note> all = new ArrayList<>(notes);
        if (withheld > 0) {
            all.add(new DataTable.Note(Messages.withheld, String.valueOf(withheld)));
        }
        return new DataTable(title, List.of(Column.text(Messages.document), Column.text(Messages.position),
            Column.text(Messages.codes), Column.text(Messages.partners), Column.text(Messages.coder),
            Column.integer(Messages.start), Column.integer(Messages.end), Column.text(Messages.text)), cells, all);
    }

    private static String codes(List<CodedSegment> segments, CodeTree tree) {
        return String.join("; ", segments.stream().map(CodedSegment::code).distinct().map(tree::path).toList());
    }
}
