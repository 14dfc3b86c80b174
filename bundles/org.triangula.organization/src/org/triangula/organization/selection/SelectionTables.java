// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.DataTable.Note;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.selection.CaseSelection.Entry;
import org.triangula.organization.selection.CaseSelection.Outcome;
import org.triangula.organization.selection.CaseSelection.Selected;
import org.triangula.organization.selection.CaseSelection.Unfilled;

/**
 * A case selection as tables.
 *
 * @param selection the selection
 * @param table its candidates
 * @param rules its rules
 */
public record SelectionTables(CaseSelection selection, CaseTable table, SelectionRules rules) {

    /**
     * A quota cell.
     *
     * @param cell state and kind
     * @param wanted quota
     * @param selected names of those selected
     */
    public record Quota(String cell, int wanted, List<String> selected) {
        /** Copies the list. */
        public Quota {
            selected = List.copyOf(selected);
        }
    }

    /**
     * What was decided about each candidate.
     *
     * @return one outcome per candidate
     */
    public List<Outcome> outcomes() {
        return selection.outcomes(table.rows().stream().map(one -> new CaseSelection.Candidate(one.name(),
            one.values())).toList());
    }

    /**
     * The quota cells.
     *
     * @return each cell in which something was selected or should have been, in alphabetical order
     */
    public List<Quota> quotas() {
        Map<String, List<String>> chosen = new TreeMap<>();
        for (Selected one : selection.selected()) {
            chosen.computeIfAbsent(one.cell(), key -> new ArrayList<>()).add(one.candidate().name());
        }
        Map<String, Integer> wanted = new TreeMap<>();
        for (Unfilled one : selection.unfilled()) {
            chosen.putIfAbsent(one.cell(), new ArrayList<>());
            wanted.put(one.cell(), one.wanted());
        }
        return chosen.entrySet().stream().map(one -> new Quota(one.getKey(), wanted.getOrDefault(one.getKey(),
            one.getValue().size()), one.getValue())).toList();
    }

    /**
     * The result, the quotas and the log for a file.
     *
     * @param locale language of the reader
     * @param rulesText the text of the rules, for its checksum
     * @return three tables
     */
    public List<DataTable> tables(Locale locale, String rulesText) {
        List<Note> notes = List.of(new Note(Messages.inputNote, table.name() + ", " + table.checksum()),
            new Note(Messages.rulesNote, SelectionVersion.checksum(rulesText)));
        List<List<Object>> cases = new ArrayList<>();
        outcomes().forEach(one -> cases.add(Arrays.asList(one.candidate().name(),
            one.selected().isPresent() ? Messages.in : Messages.out, one.selected().map(Selected::cell).orElse(""),
            label(one), stage(one.stage(), locale), one.entries().stream().map(Entry::decision).reduce((a, b) -> a
                + " " + b).orElse(""), String.join(", ", one.entries().stream().flatMap(entry -> entry.missing()
                    .stream()).distinct().toList()))));
        List<List<Object>> quotas = new ArrayList<>();
        quotas().forEach(one -> quotas.add(List.of(one.cell(), one.wanted(), one.selected().size(),
            String.join(", ", one.selected()))));
        List<List<Object>> log = new ArrayList<>();
        selection.log().stream().sorted(Comparator.comparing(Entry::stage)).forEach(one -> log.add(List.of(
            stage(one.stage(), locale), one.subject().isEmpty() ? Messages.all : one.subject(), one.decision(),
            String.join(", ", one.missing()))));
        return List.of(
            new DataTable(Messages.selectionTitle, texts(Messages.case_, Messages.inOut, Messages.cell,
                Messages.label, Messages.stage, Messages.reason, Messages.missing), cases, notes),
            new DataTable(Messages.quotaTitle, List.of(Column.text(Messages.cell), Column.integer(Messages.wanted),
                Column.integer(Messages.found), Column.text(Messages.case_)), quotas, notes),
            new DataTable(Messages.logTitle, texts(Messages.stage, Messages.subject, Messages.reason,
                Messages.missing), log, notes));
    }

    private static List<Column> texts(String... names) {
        return Arrays.stream(names).map(Column::text).toList();
    }

    private String stage(String stage, Locale locale) {
        return stage.isEmpty() ? "" : stage + " " + rules.stageName(stage, locale);
    }

    private static String label(Outcome outcome) {
        return outcome.selected().map(one -> one.label().equals("strong") ? Messages.strong
            : one.label().equals("weak") ? Messages.weak : "").orElse("");
    }

    /** The result without words of a language: name, 1 or 0, cell, label, stage. */
    String plain() {
        StringBuilder text = new StringBuilder("name\tselected\tcell\tlabel\tstage\n");
        outcomes().forEach(one -> text.append(String.join("\t", one.candidate().name(),
            one.selected().isPresent() ? "1" : "0", one.selected().map(Selected::cell).orElse(""),
            one.selected().map(Selected::label).orElse(""), one.stage())).append('\n'));
        return text.toString();
    }
}
