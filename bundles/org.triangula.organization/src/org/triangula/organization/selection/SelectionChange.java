// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.selection.CaseSelection.Entry;

/**
 * How two versions of a selection differ.
 *
 * @param names candidates that only one of them selects
 * @param rules lines of rules that only one of them has: with {@code −} before those of the earlier, {@code +} of the
 *     later
 * @param candidates candidates that only one table has, or whose values differ, with the columns
 */
public record SelectionChange(List<Name> names, List<String> rules, List<Input> candidates) {

    /** Copies the lists. */
    public SelectionChange {
        names = List.copyOf(names);
        rules = List.copyOf(rules);
        candidates = List.copyOf(candidates);
    }

    /**
     * A candidate that only one version selects.
     *
     * @param name its name
     * @param earlier whether it is the earlier version
     * @param before what the log of the earlier one says about it
     * @param now what the log of the later one says
     */
    public record Name(String name, boolean earlier, List<Entry> before, List<Entry> now) {
        /** Copies the lists. */
        public Name {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /**
     * A candidate whose inputs differ.
     *
     * @param name its name
     * @param presence below 0 if only the earlier table has it, above 0 if only the later one, 0 for both
     * @param columns columns whose values differ
     */
    public record Input(String name, int presence, List<String> columns) {
        /** Copies the list. */
        public Input {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Compares two versions.
     *
     * @param before the earlier
     * @param now the later
     * @return the differences
     */
    public static SelectionChange of(SelectionVersion before, SelectionVersion now) {
        List<String> earlier = names(before.selection());
        List<Name> names = new ArrayList<>();
        Set<String> both = new LinkedHashSet<>(earlier);
        both.addAll(names(now.selection()));
        List<String> later = names(now.selection());
        for (String name : both) {
            if (earlier.contains(name) != later.contains(name)) {
                names.add(new Name(name, earlier.contains(name), about(before.selection(), name),
                    about(now.selection(), name)));
            }
        }
        List<String> rules = new ArrayList<>();
        Set<String> old = lines(before.rules());
        Set<String> fresh = lines(now.rules());
        old.stream().filter(one -> !fresh.contains(one)).forEach(one -> rules.add("− " + one));
        fresh.stream().filter(one -> !old.contains(one)).forEach(one -> rules.add("+ " + one));
        return new SelectionChange(names, rules, inputs(before.table(), now.table()));
    }

    private static List<String> names(CaseSelection selection) {
        return selection.selected().stream().map(one -> one.candidate().name()).toList();
    }

    private static List<Entry> about(CaseSelection selection, String name) {
        return selection.log().stream().filter(one -> one.subject().equals(name)).toList();
    }

    private static Set<String> lines(String rules) {
        Set<String> lines = new LinkedHashSet<>();
        rules.lines().map(String::strip).filter(one -> !one.isEmpty() && !one.startsWith("#")).forEach(lines::add);
        return lines;
    }

    private static List<Input> inputs(CaseTable before, CaseTable now) {
        Map<String, Map<String, String>> old = values(before);
        Map<String, Map<String, String>> fresh = values(now);
        List<Input> inputs = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(fresh.keySet());
        for (String name : all) {
            if (!old.containsKey(name) || !fresh.containsKey(name)) {
                inputs.add(new Input(name, old.containsKey(name) ? -1 : 1, List.of()));
            } else if (!old.get(name).equals(fresh.get(name))) {
                Set<String> columns = new LinkedHashSet<>(old.get(name).keySet());
                columns.addAll(fresh.get(name).keySet());
                columns.removeIf(one -> old.get(name).getOrDefault(one, "").equals(fresh.get(name)
                    .getOrDefault(one, "")));
                inputs.add(new Input(name, 0, columns.stream().sorted().toList()));
            }
        }
        return inputs;
    }

    private static Map<String, Map<String, String>> values(CaseTable table) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        table.rows().forEach(one -> values.put(one.name(), one.values()));
        return values;
    }
}
