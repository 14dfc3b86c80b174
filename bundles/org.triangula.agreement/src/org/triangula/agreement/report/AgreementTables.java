// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;
import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.agreement.compare.AgreementResult;
import org.triangula.agreement.compare.AgreementRow;
import org.triangula.agreement.disagreement.Disagreement;
import org.triangula.agreement.disagreement.Resolutions;
import org.triangula.agreement.disagreement.Resolutions.Resolution;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.table.Column;
import org.triangula.core.table.Column.Kind;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;

/** The results of a comparison as tables. They hold positions, never words of a text. */
public final class AgreementTables {

    private AgreementTables() {
    }

    /**
     * The coefficients.
     *
     * @param result the result
     * @return a table per code, one per document, each with the overall rows
     */
    public static List<DataTable> coefficients(AgreementResult result) {
        return List.of(table(Messages.table_codes, Messages.column_code, result, result.codes(), true),
            table(Messages.table_documents, Messages.column_document, result, result.documents(), false));
    }

    private static DataTable table(String title, String name, AgreementResult result, List<AgreementRow> rows,
        boolean withMean) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(name));
        result.coders().forEach(coder -> columns.add(new Column(Messages.bind(Messages.column_given, coder),
            Kind.INTEGER, Messages.column_given_description)));
        columns.add(new Column(Messages.column_agreements, Kind.INTEGER, result.options().level().explanation()));
        columns.add(new Column(Messages.column_decisions, Kind.INTEGER, result.options().level().explanation()));
        for (Coefficient coefficient : result.coefficients()) {
            columns.add(new Column(coefficient.label(),
                coefficient == Coefficient.PERCENT ? Kind.PERCENT : Kind.DECIMAL, coefficient.formula()));
            columns.add(new Column(Messages.bind(Messages.column_lower, coefficient.label()), Kind.DECIMAL, ""));
            columns.add(new Column(Messages.bind(Messages.column_upper, coefficient.label()), Kind.DECIMAL, ""));
            columns.add(new Column(Messages.bind(Messages.column_note, coefficient.label()), Kind.TEXT, ""));
        }
        List<AgreementRow> all = new ArrayList<>(rows);
        all.add(result.overall());
        if (withMean) {
            all.add(result.meanOfCodes());
        }
        return new DataTable(title, columns, all.stream().map(row -> values(row, result)).toList(), notes(result));
    }

    private static List<Object> values(AgreementRow row, AgreementResult result) {
        List<Object> values = new ArrayList<>();
        values.add(row.name());
        for (int coder = 0; coder < result.coders().size(); coder++) {
            values.add(row.given().isEmpty() ? null : row.given().get(coder));
        }
        values.add(row.agreements());
        values.add(row.decisions());
        for (Coefficient coefficient : result.coefficients()) {
            Optional<Estimate> estimate = Optional.ofNullable(row.estimates().get(coefficient));
            Optional<Estimate.Interval> interval = estimate.flatMap(Estimate::interval);
            values.add(estimate.filter(each -> each.value().isPresent()).map(each -> each.value().getAsDouble())
                .orElse(null));
            values.add(interval.map(Estimate.Interval::lower).orElse(null));
            values.add(interval.map(Estimate.Interval::upper).orElse(null));
            values.add(estimate.map(each -> each.undefined().map(Estimate.Undefined::message)
                .orElseGet(() -> interval.map(found -> found.method().message()).orElse(Messages.noInterval)))
                .orElse(null));
        }
        return values;
    }

    /**
     * What was compared, and how.
     *
     * @param result the result
     * @return parameters and base
     */
    public static List<Note> notes(AgreementResult result) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Messages.note_coders, String.join("; ", result.coders())));
        notes.add(new Note(Messages.note_level, result.options().level().label()));
        notes.add(new Note(Messages.note_threshold,
            String.format(Locale.getDefault(), "%.0f %%", 100 * result.options().threshold())));
        notes.add(new Note(Messages.note_subcodes, yes(result.options().subcodesFolded())));
        notes.add(new Note(Messages.note_uncoded, yes(result.options().uncodedCounted())));
        notes.add(new Note(Messages.note_documents, String.valueOf(result.documents().size())));
        notes.add(new Note(Messages.note_codes, String.valueOf(result.codes().size())));
        notes.add(new Note(Messages.note_samples, String.valueOf(result.options().samples())));
        notes.add(new Note(Messages.note_reference, result.reference().message()));
        result.notes().forEach(note -> notes.add(new Note(Messages.note_base, note)));
        notes.add(new Note(Messages.note_version, ProductVersion.current()));
        return notes;
    }

    private static String yes(boolean value) {
        return value ? Messages.yes : Messages.no;
    }

    /**
     * The disagreements.
     *
     * @param disagreements the disagreements
     * @param data names of coders, documents and codes
     * @param resolutions how they were settled
     * @param notes what was compared
     * @return a table with one row each
     */
    public static DataTable disagreements(List<Disagreement> disagreements, AgreementData data,
        Resolutions resolutions, List<Note> notes) {
        Map<String, String> names = data.documents().stream()
            .collect(Collectors.toMap(ComparedDocument::id, ComparedDocument::name));
        List<Column> columns = List.of(Column.text(Messages.column_document), Column.text(Messages.column_kind),
            new Column(Messages.column_start, Kind.INTEGER, Messages.column_position_description),
            new Column(Messages.column_end, Kind.INTEGER, Messages.column_position_description),
            Column.text(Messages.column_firstCoder), Column.text(Messages.column_firstCode),
            Column.text(Messages.column_secondCoder), Column.text(Messages.column_secondCode),
            new Column(Messages.column_overlap, Kind.PERCENT, Messages.column_overlap_description),
            Column.text(Messages.column_settled), Column.text(Messages.column_reason));
        List<List<Object>> rows = new ArrayList<>();
        for (Disagreement each : disagreements) {
            String first = data.coders().getOrDefault(each.firstCoder(), "?");
            String second = data.coders().getOrDefault(each.secondCoder(), "?");
            Resolution settled = resolutions.of(each).orElse(null);
            List<Object> row = new ArrayList<>(List.of(names.getOrDefault(each.document(), "?"),
                each.kind().label(first, second), each.start(), each.end(), first, data.tree().path(each.firstCode()),
                second, data.tree().path(each.secondCode()), each.overlap()));
            row.add(settled == null ? null : settled.settlement().label(first, second));
            row.add(settled == null || settled.note().isEmpty() ? null : settled.note());
            rows.add(row);
        }
        return new DataTable(Messages.table_disagreements, columns, rows, notes);
    }

    /**
     * The settled disagreements.
     *
     * @param resolutions the settled disagreements
     * @return a table with one row each
     */
    public static DataTable settled(Resolutions resolutions) {
        List<Column> columns = List.of(Column.text(Messages.column_day), Column.text(Messages.column_document),
            Column.text(Messages.column_position), Column.text(Messages.column_code), Column.text(Messages.column_kind),
            Column.text(Messages.column_settled), Column.text(Messages.column_reason),
            Column.text(Messages.column_decidedBy));
        List<List<Object>> rows = new ArrayList<>();
        for (Resolution each : resolutions.all()) {
            String first = each.coders().isEmpty() ? "?" : each.coders().get(0);
            String second = each.coders().size() < 2 ? "?" : each.coders().get(1);
            rows.add(List.of(each.day(), each.document(), each.passage(), String.join(", ", each.codes()),
                each.kind().label(first, second), each.settlement().label(first, second), each.note(),
                each.decidedBy()));
        }
        return new DataTable(Messages.table_settled, columns, rows,
            List.of(new Note(Messages.note_version, ProductVersion.current())));
    }
}
