// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.table;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;

/** The columns of the table of segments, and how rows are ordered by them. */
public enum CodingColumn {
    /** The document, in the order of the study. */
    DOCUMENT,
    /** The place in the document. */
    POSITION,
    /** The words. */
    TEXT,
    /** The code, in the order of the tree. */
    CODE,
    /** The weight. */
    WEIGHT,
    /** The comment on the coding. */
    COMMENT,
    /** The paraphrase of the passage. */
    PARAPHRASE,
    /** Who coded. */
    CODER,
    /** When it was coded. */
    DATE;

    private static final Comparator<CodingRow> IN_TEXT = Comparator.comparingInt(CodingRow::documentPlace)
        .thenComparingInt(CodingRow::start).thenComparingInt(CodingRow::end).thenComparingInt(CodingRow::codePlace)
        .thenComparing(CodingRow::coding);

    /**
     * The order by this column. Rows that are equal in it keep the order of documents and text; rows with nothing in it
     * come last.
     *
     * @param collator order of words in the reader's language
     * @param descending whether the largest comes first
     * @return the order
     */
    public Comparator<CodingRow> order(Collator collator, boolean descending) {
        Comparator<CodingRow> order = switch (this) {
            case DOCUMENT, POSITION -> descending(Comparator.comparingInt(CodingRow::documentPlace), descending);
            case TEXT -> words(CodingRow::text, collator, descending);
            case CODE -> descending(Comparator.comparingInt(CodingRow::codePlace), descending);
            case WEIGHT -> last(row -> row.weight() == 0,
                descending(Comparator.comparingInt(CodingRow::weight), descending));
            case COMMENT -> words(CodingRow::comment, collator, descending);
            case PARAPHRASE -> words(CodingRow::paraphrase, collator, descending);
            case CODER -> words(CodingRow::coder, collator, descending);
            case DATE -> last(row -> row.createdAt() == null,
                descending(Comparator.comparing(CodingColumn::time), descending));
        };
        return order.thenComparing(this == POSITION && descending ? IN_TEXT.reversed() : IN_TEXT);
    }

    private static Instant time(CodingRow row) {
        return row.createdAt() == null ? Instant.EPOCH : row.createdAt();
    }

    private static Comparator<CodingRow> words(Function<CodingRow, String> words, Collator collator,
        boolean descending) {
        return last(row -> words.apply(row).isBlank(),
            descending(Comparator.comparing(words, collator::compare), descending));
    }

    private static Comparator<CodingRow> last(Function<CodingRow, Boolean> empty, Comparator<CodingRow> order) {
        return Comparator.comparing(empty).thenComparing(order);
    }

    private static Comparator<CodingRow> descending(Comparator<CodingRow> order, boolean descending) {
        return descending ? order.reversed() : order;
    }
}
