// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.selection.CaseSelection.Difference;
import org.triangula.organization.selection.CaseSelection.Entry;
import org.triangula.organization.selection.CaseSelection.Outcome;
import org.triangula.organization.selection.CaseSelection.Selected;
import org.triangula.organization.selection.SelectionChange;
import org.triangula.organization.selection.SelectionRules;
import org.triangula.organization.selection.SelectionTables;
import org.triangula.organization.selection.SelectionVersion;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.organization.ui.typology.RowTable.Sheet;
import org.triangula.organization.ui.typology.RowTable.Title;

/**
 * A case selection as the tables of its view.
 *
 * @param tables selection, candidates and rules
 */
record SelectionSheets(SelectionTables tables) {

    private static final String NONE = "–";

    Sheet cases() {
        List<Title> titles = List.of(new Title(Messages.caseName, Messages.caseName, 5),
            new Title(Messages.selected, Messages.selectedMeaning, 3), new Title(Messages.cell,
                Messages.cellMeaning, 5), new Title(Messages.structure, Messages.structureMeaning, 3),
            new Title(Messages.stage, legend(), 4), new Title(Messages.reason, Messages.reasonMeaning, 8));
        List<Row> rows = tables.outcomes().stream().map(this::row)
            .sorted(Comparator.comparing((Row one) -> one.quiet())).toList();
        return new Sheet(titles, rows);
    }

    private Row row(Outcome one) {
        String structure = one.selected().map(Selected::label).map(SelectionSheets::label).orElse(NONE);
        List<String> cells = List.of(one.candidate().name(), one.selected().isPresent() ? Messages.yes : Messages.no,
            one.selected().map(Selected::cell).map(SelectionSheets::kindFirst).orElse(NONE),
            structure.isEmpty() ? NONE : structure,
            stage(one.stage()), one.entries().stream().filter(entry -> entry.stage().equals(one.stage()))
                .map(SelectionSheets::text).collect(Collectors.joining(" ")));
        return new Row(cells, explanation(one), List.of(one.candidate().name()), one.selected().isEmpty(),
            tables.rules().colour(one.colour()));
    }

    /** The kind tells cells apart sooner than the state. */
    private static String kindFirst(String cell) {
        int bar = cell.indexOf(" / ");
        return bar < 0 ? cell : cell.substring(bar + 3) + " / " + cell.substring(0, bar);
    }

    /** All entries, then the values that the rules look at. */
    private String explanation(Outcome one) {
        List<String> lines = new ArrayList<>(List.of(one.candidate().name()));
        one.entries().forEach(entry -> lines.add(stage(entry.stage()) + ": " + text(entry)));
        Map<String, String> values = one.candidate().values();
        lines.add(tables.table().variables().stream().filter(variable -> values.containsKey(variable.key()))
            .map(variable -> variable.name() + " = " + values.get(variable.key())).collect(Collectors.joining("; ")));
        return String.join("\n", lines);
    }

    private String stage(String stage) {
        return stage.isEmpty() ? NONE : stage + " " + tables.rules().stageName(stage, Locale.getDefault());
    }

    private String legend() {
        return SelectionRules.STAGES.stream().map(this::stage).collect(Collectors.joining("\n"));
    }

    static String label(String label) {
        return label.equals("strong") ? Messages.strong : label.equals("weak") ? Messages.weak : "";
    }

    /** What a colour of the map means. */
    String meaning(Outcome one) {
        return one.selected().map(selected -> selected.label().isEmpty() ? Messages.selectedOther
            : NLS.bind(Messages.selectedAs, label(selected.label())))
            .orElseGet(() -> NLS.bind(Messages.leftAt, stage(one.stage())));
    }

    private static String text(Entry entry) {
        return entry.decision() + (entry.missing().isEmpty() ? ""
            : " " + NLS.bind(Messages.missing, String.join(", ", entry.missing())));
    }

    Sheet quotas() {
        List<Title> titles = List.of(new Title(Messages.cell, Messages.cellMeaning, 5),
            new Title(Messages.wanted, Messages.wantedMeaning, 1), new Title(Messages.found, Messages.foundMeaning, 1),
            new Title(Messages.cases, Messages.foundMeaning, 8));
        List<Row> rows = tables.quotas().stream().map(one -> new Row(List.of(kindFirst(one.cell()),
            String.valueOf(one.wanted()),
            String.valueOf(one.selected().size()), String.join(", ", one.selected())), one.cell() + "\n"
                + NLS.bind(Messages.quotaOf, one.selected().size(), one.wanted()) + "\n"
                + String.join(", ", one.selected()), one.selected(), false,
            one.selected().size() < one.wanted() ? tables.rules().colour("S6") : tables.rules().colour("selected")))
            .toList();
        return new Sheet(titles, rows);
    }

    Sheet log() {
        List<Title> titles = List.of(new Title(Messages.stage, legend(), 3), new Title(Messages.about,
            Messages.about, 3), new Title(Messages.decision, Messages.decision, 8),
            new Title(Messages.missingInputs, Messages.missingInputs, 3));
        List<Row> rows = tables.selection().log().stream().sorted(Comparator.comparing(Entry::stage))
            .map(one -> new Row(List.of(stage(one.stage()), one.subject().isEmpty() ? Messages.everybody
                : one.subject(), one.decision(), String.join(", ", one.missing())), stage(one.stage()) + "\n"
                    + one.subject() + "\n" + text(one), one.subject().isEmpty() ? List.of() : List.of(one.subject()),
                false, tables.rules().colour(one.stage()))).toList();
        return new Sheet(titles, rows);
    }

    /** Differences from a sample that somebody published. */
    Sheet differences(String name, List<String> sample) {
        List<Difference> differences = tables.selection().differences(sample);
        List<Row> rows = new ArrayList<>();
        for (Difference one : differences) {
            String why = one.explanations().isEmpty() ? Messages.noCandidate
                : one.explanations().stream().map(SelectionSheets::text).collect(Collectors.joining(" "));
            rows.add(new Row(List.of(one.name(), one.published() ? NLS.bind(Messages.onlyIn, name)
                : Messages.onlyHere, why), one.name() + "\n" + why, List.of(one.name()), false));
        }
        return differences(rows, NLS.bind(Messages.sameAs, name));
    }

    /** Differences from a version that was kept. */
    Sheet differences(SelectionVersion before, SelectionVersion now) {
        SelectionChange change = SelectionChange.of(before, now);
        List<Row> rows = new ArrayList<>();
        for (SelectionChange.Name one : change.names()) {
            String why = NLS.bind(Messages.beforeNow, one.before().stream().map(SelectionSheets::text)
                .collect(Collectors.joining(" ")), one.now().stream().map(SelectionSheets::text)
                .collect(Collectors.joining(" ")));
            rows.add(new Row(List.of(one.name(), one.earlier() ? NLS.bind(Messages.onlyIn, before.name())
                : Messages.onlyHere, why), one.name() + "\n" + why, List.of(one.name()), false));
        }
        change.rules().forEach(one -> rows.add(new Row(List.of(Messages.rule, one.startsWith("+")
            ? Messages.onlyHere : NLS.bind(Messages.onlyIn, before.name()), one.substring(2)), one, List.of(),
            false)));
        change.candidates().forEach(one -> {
            String what = one.presence() == 0 ? NLS.bind(Messages.changedColumns, String.join(", ", one.columns()))
                : one.presence() < 0 ? Messages.candidateGone : Messages.candidateNew;
            rows.add(new Row(List.of(one.name(), Messages.input, what), one.name() + "\n" + what,
                List.of(one.name()), true));
        });
        return differences(rows, NLS.bind(Messages.sameAs, before.name()));
    }

    private static Sheet differences(List<Row> rows, String none) {
        List<Title> titles = List.of(new Title(Messages.about, Messages.about, 3),
            new Title(Messages.difference, Messages.difference, 3), new Title(Messages.reason,
                Messages.reasonMeaning, 9));
        return new Sheet(titles, rows.isEmpty() ? List.of(new Row(List.of(NONE, NONE, none), none, List.of(), true))
            : rows);
    }

    /** A sentence instead of a table. */
    static Sheet sentence(String text) {
        return new Sheet(List.of(new Title(Messages.reason, Messages.reasonMeaning, 1)),
            List.of(new Row(List.of(text), text, List.of(), true)));
    }

    /** Versions that were kept. */
    static Sheet versions(List<Kept> versions) {
        List<Title> titles = List.of(new Title(Messages.version, Messages.version, 4),
            new Title(Messages.keptAt, Messages.keptAt, 3), new Title(Messages.summary, Messages.summary, 6),
            new Title(Messages.checksums, Messages.checksumsMeaning, 5));
        return new Sheet(titles, versions.isEmpty()
            ? List.of(new Row(List.of(Messages.noVersions, "", "", ""), Messages.noVersions, List.of(), true))
            : versions.stream().map(one -> new Row(List.of(one.name(), time(one.at()), one.summary(),
                one.inputs().entrySet().stream().map(input -> input.getKey() + " " + input.getValue().substring(0,
                    Math.min(8, input.getValue().length()))).collect(Collectors.joining(", "))), one.name() + "\n"
                        + one.summary() + "\n" + one.inputs(), List.of(one.id()), false)).toList());
    }

    private static String time(Instant at) {
        return Optional.ofNullable(at).map(one -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(one)).orElse(NONE);
    }

    /** A version in a list: its identity, name, time, summary and checksums by input. */
    record Kept(String id, String name, Instant at, String summary, Map<String, String> inputs) {
        Kept {
            inputs = Map.copyOf(inputs);
        }
    }
}
