// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.organization.process.ProcessMeasures.Kind;
import org.triangula.organization.process.ProcessMeasures.Measure;
import org.triangula.organization.process.VariantComparison.Difference;
import org.triangula.organization.process.VariantComparison.Row;

/**
 * The comparison of variants as tables.
 *
 * @param process the process
 * @param comparison what stands beside each other
 * @param media names and groups of media
 * @param locale the reader's language
 */
public record ProcessTables(NotedProcess process, VariantComparison comparison, MediumTable media, Locale locale) {

    /**
     * The measures: one row each, one column per variant.
     *
     * @return the table; durations are texts, with what is not known as a question mark
     */
    public DataTable measures() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.measure)));
        columns.addAll(variantColumns());
        columns.add(Column.text(Messages.rule));
        columns.add(Column.text(Messages.baseOfEach));
        List<ProcessMeasures> each = comparison.variants().stream()
            .map(one -> new ProcessMeasures(process, one, media)).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Object> row = new ArrayList<>(List.of(word(kind)));
            List<Measure> values = each.stream().map(one -> one.get(kind)).toList();
            values.forEach(value -> row.add(value.text(locale)));
            row.add(values.isEmpty() ? "" : values.stream().map(Measure::rule).distinct()
                .collect(Collectors.joining(" / ")));
            row.add(values.stream().map(value -> value.told() + "/" + value.of()).collect(Collectors.joining("; ")));
            rows.add(row);
        }
        return new DataTable(process.name(), columns, rows, List.of(new DataTable.Note(Messages.sources,
            String.join("; ", process.sources()))));
    }

    /**
     * The steps: one row for what stands beside each other, one column per variant.
     *
     * @return the table
     */
    public DataTable steps() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.step)));
        columns.addAll(variantColumns());
        columns.add(Column.text(Messages.difference));
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.name()));
            row.steps().forEach(step -> cells.add(step.map(this::cell).orElse("")));
            cells.add(comparison.variants().size() == 1 ? "" : row.differences().isEmpty() ? Messages.same
                : row.differences().stream().map(ProcessTables::word).collect(Collectors.joining(", ")));
            rows.add(cells);
        }
        return new DataTable(process.name(), columns, rows, List.of());
    }

    /** Columns need different headings. */
    private List<Column> variantColumns() {
        List<Column> columns = new ArrayList<>();
        for (NotedVariant variant : comparison.variants()) {
            boolean twice = comparison.variants().stream()
                .filter(one -> one.label().equals(variant.label())).count() > 1;
            columns.add(Column.text(twice ? variant.label() + " (" + variant.key() + ")" : variant.label()));
        }
        return columns;
    }

    private String cell(NotedStep step) {
        List<String> parts = new ArrayList<>(List.of(step.carrier().isEmpty() ? Messages.nobody : step.carrier()));
        Optional.of(step.medium()).filter(one -> !one.isEmpty()).map(one -> media.name(one, locale))
            .ifPresent(parts::add);
        step.duration().map(one -> SpanText.of(one, locale)).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /**
     * The word for a measure.
     *
     * @param kind the measure
     * @return the word in the user's language
     */
    public static String word(Kind kind) {
        return switch (kind) {
            case STEPS -> Messages.steps;
            case CARRIERS -> Messages.carriers;
            case HAND_OVERS -> Messages.handOvers;
            case MEDIA_BREAKS -> Messages.mediaBreaks;
            case CONTACTS -> Messages.contacts;
            case DURATION -> Messages.duration;
            case WAITING -> Messages.waiting;
        };
    }

    /**
     * The words for a difference.
     *
     * @param difference the difference
     * @return the words in the user's language
     */
    public static String word(Difference difference) {
        return switch (difference) {
            case ONLY_HERE -> Messages.onlyHere;
            case NOT_IN_ALL -> Messages.notInAll;
            case OTHER_CARRIER -> Messages.otherCarrier;
            case OTHER_MEDIUM -> Messages.otherMedium;
        };
    }
}
