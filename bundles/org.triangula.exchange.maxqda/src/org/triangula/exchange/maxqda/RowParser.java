// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.exchange.maxqda.heading.Headings;

/** Makes records from the rows of a table whose columns are understood. */
final class RowParser {

    private static final int MOST = 999_999_999;
    /**
     * The foot of a paraphrase in the matrix: who, group and document, and the paragraphs. MAXQDA separates the text
     * from it by an empty line and one paraphrase from the next by two.
     */
    private static final Pattern FOOT = Pattern.compile(
        "\\n\\n(?<editor>[^\\n>]{0,60}?)\\s*>\\s*(?:(?<group>[^\\n>]*?)\\s*>\\s*)?(?<name>[^\\n>]*?),\\s*"
            + "(?:Pos\\.|Position|Abs\\.)\\s*(?<begin>\\d{1,9})\\s*(?:[-–]\\s*(?<end>\\d{1,9}))?\\s*(?:\\n+|$)");

    private final Headings known;
    private final ExportBuilder export;
    private Content content;
    private ParentColumn parents;

    RowParser(Headings known, ExportBuilder export) {
        this.known = known;
        this.export = export;
    }

    /** Reads all rows and returns how many there were. */
    int parse(Content table, TableRows rows) {
        content = table;
        parents = new ParentColumn(rows);
        int count = 0;
        for (int row : rows.rows()) {
            if (!rows.isBlank(row)) {
                count++;
                parse(rows, row);
            }
        }
        return count;
    }

    private void parse(TableRows rows, int row) {
        switch (content) {
            case CODED_SEGMENTS -> segment(rows, row);
            case CODE_SYSTEM, CODEBOOK -> code(rows, row);
            case DOCUMENT_VARIABLES -> document(rows, row);
            case MEMOS -> memo(rows, row);
            case SUMMARIES -> summary(rows, row);
            case SUMMARY_TABLE -> summaries(rows, row);
            case PARAPHRASES -> paraphrase(rows, row);
            case PARAPHRASE_MATRIX -> matrix(rows, row);
        }
    }

    private boolean hasDocument(TableRows rows, int row) {
        boolean named = !rows.text(row, Field.DOCUMENT_NAME).isEmpty();
        if (!named) {
            rows.lost(row, Field.DOCUMENT_NAME, Messages.document_missing);
            unread(rows, row, Messages.document_missing);
        }
        return named;
    }

    private Optional<CodePath> code(TableRows rows, int row, boolean ownColumn) {
        Optional<CodePath> code = ownColumn ? parents.path(row) : rows.code(row, Field.CODE);
        if (code.isEmpty()) {
            unread(rows, row, Messages.code_missing);
        }
        return code;
    }

    private boolean hasText(TableRows rows, int row, Field field) {
        boolean written = !rows.text(row, field).isEmpty();
        if (!written) {
            // grids have a row for every document and code; most are empty
            unread(rows, row, Messages.text_missing);
        }
        return written;
    }

    private void unread(TableRows rows, int row, String reason) {
        export.unread.add(new UnreadRow(rows.provenance(row), content, reason));
    }

    private void segment(TableRows rows, int row) {
        if (!hasDocument(rows, row)) {
            return;
        }
        Optional<CodePath> code = code(rows, row, false);
        if (code.isEmpty()) {
            return;
        }
        Authorship authorship = rows.authorship(row);
        if (known.isParaphrasedSegments(code.get().toString()) && !rows.text(row, Field.COMMENT).isEmpty()) {
            export.paraphrases.add(new ParaphraseRow(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
                rows.text(row, Field.DOCUMENT_NAME), rows.position(row, Field.BEGIN), rows.position(row, Field.END),
                rows.text(row, Field.SEGMENT), rows.text(row, Field.COMMENT), "", authorship));
            return;
        }
        export.segments.add(new CodedSegment(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
            rows.text(row, Field.DOCUMENT_NAME), code.get(), rows.position(row, Field.BEGIN),
            rows.position(row, Field.END), rows.integer(row, Field.WEIGHT, 100), rows.text(row, Field.SEGMENT),
            rows.text(row, Field.COMMENT), rows.colour(row), authorship, rows.integer(row, Field.AREA, MOST),
            rows.share(row, Field.COVERAGE)));
    }

    private void code(TableRows rows, int row) {
        Optional<CodePath> code = code(rows, row, true);
        if (code.isEmpty()) {
            return;
        }
        List<CodeRow> target = content == Content.CODEBOOK ? export.codebook : export.codes;
        target.add(new CodeRow(rows.provenance(row), code.get(), rows.colour(row), rows.text(row, Field.MEMO),
            rows.text(row, Field.EXAMPLE), rows.text(row, Field.ALIAS), count(rows, row, Field.FREQUENCY),
            count(rows, row, Field.DOCUMENTS), rows.authorship(row)));
    }

    private static OptionalInt count(TableRows rows, int row, Field field) {
        return rows.integer(row, field, MOST);
    }

    private void document(TableRows rows, int row) {
        if (hasDocument(rows, row)) {
            export.documents.add(new DocumentRow(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
                rows.text(row, Field.DOCUMENT_NAME), values(rows, row), rows.authorship(row)));
        }
    }

    private static Map<String, String> values(TableRows rows, int row) {
        Map<String, String> values = new LinkedHashMap<>();
        rows.fields().forEach((column, field) -> {
            String value = rows.cell(row, column);
            if (field == Field.VARIABLE && !value.isEmpty()) {
                values.putIfAbsent(rows.headings().get(column), value);
            }
        });
        return values;
    }

    private void memo(TableRows rows, int row) {
        Optional<CodePath> code = rows.path(rows.text(row, Field.CODE));
        export.memos.add(new MemoRow(rows.provenance(row), rows.text(row, Field.TITLE), rows.text(row, Field.MEMO),
            rows.text(row, Field.LABEL), rows.text(row, Field.DOCUMENT_GROUP), rows.text(row, Field.DOCUMENT_NAME),
            code, rows.position(row, Field.BEGIN), rows.position(row, Field.END), rows.authorship(row)));
    }

    private void summary(TableRows rows, int row) {
        if (!hasDocument(rows, row) || !hasText(rows, row, Field.SUMMARY)) {
            return;
        }
        Optional<CodePath> code = code(rows, row, false);
        if (code.isPresent()) {
            export.summaries.add(new SummaryRow(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
                rows.text(row, Field.DOCUMENT_NAME), code.get(), rows.text(row, Field.SUMMARY),
                rows.authorship(row)));
        }
    }

    private void summaries(TableRows rows, int row) {
        if (!hasDocument(rows, row)) {
            return;
        }
        rows.fields().forEach((column, field) -> {
            String text = rows.cell(row, column);
            Optional<CodePath> code = field == Field.CODE_COLUMN ? rows.path(rows.headings().get(column))
                : Optional.empty();
            if (code.isPresent() && !text.isEmpty()) {
                export.summaries.add(new SummaryRow(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
                    rows.text(row, Field.DOCUMENT_NAME), code.get(), text, Authorship.NONE));
            }
        });
        Map<String, String> values = values(rows, row);
        if (!values.isEmpty()) {
            export.documents.add(new DocumentRow(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
                rows.text(row, Field.DOCUMENT_NAME), values, Authorship.NONE));
        }
    }

    private void paraphrase(TableRows rows, int row) {
        if (hasDocument(rows, row) && hasText(rows, row, Field.PARAPHRASE)) {
            export.paraphrases.add(new ParaphraseRow(rows.provenance(row), rows.text(row, Field.DOCUMENT_GROUP),
                rows.text(row, Field.DOCUMENT_NAME), rows.position(row, Field.BEGIN), rows.position(row, Field.END),
                rows.text(row, Field.SEGMENT), rows.text(row, Field.PARAPHRASE), rows.text(row, Field.CATEGORY),
                rows.authorship(row)));
        }
    }

    private void matrix(TableRows rows, int row) {
        rows.fields().forEach((column, field) -> {
            if (field == Field.DOCUMENT_COLUMN) {
                matrix(rows, row, rows.cell(row, column));
            }
        });
    }

    private void matrix(TableRows rows, int row, String cell) {
        Matcher foot = FOOT.matcher(cell);
        int from = 0;
        while (foot.find()) {
            String text = cell.substring(from, foot.start()).strip();
            String end = foot.group("end") == null ? foot.group("begin") : foot.group("end");
            export.paraphrases.add(new ParaphraseRow(rows.provenance(row),
                foot.group("group") == null ? "" : foot.group("group"), foot.group("name"),
                Position.parse(foot.group("begin")), Position.parse(end), "", text, "",
                new Authorship(foot.group("editor").strip(), Optional.empty(), "", Optional.empty())));
            from = foot.end();
        }
        if (!cell.substring(from).isBlank()) {
            rows.lost(row, Field.PARAPHRASE, Messages.paraphrase_foot);
            unread(rows, row, Messages.paraphrase_foot);
        }
    }

    /** Whether a cell looks like one of the paraphrase matrix. */
    static boolean isMatrixCell(String cell) {
        return FOOT.matcher(cell).find();
    }
}
