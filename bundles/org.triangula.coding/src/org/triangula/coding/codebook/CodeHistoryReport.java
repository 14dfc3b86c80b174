// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.codebook;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.triangula.coding.code.CodeTree;
import org.triangula.model.Coder;
import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeSystem;

/**
 * What happened to the codes in the cycles of coding: which code was merged, split, moved or renamed into what, when,
 * by whom and why. A pure function of the code system.
 *
 * @param entries the changes, oldest first
 */
public record CodeHistoryReport(List<Entry> entries) {

    /** Copies the list. */
    public CodeHistoryReport {
        entries = List.copyOf(entries);
    }

    /**
     * One change.
     *
     * @param change identity of the change
     * @param at when; {@code null} where nobody knows
     * @param by who; empty where nobody knows
     * @param kind what happened
     * @param code identity of the code
     * @param name its name at that time
     * @param path where the code is now, from the top down; empty when it is gone
     * @param before state before: the old name or path; empty for a new code
     * @param after state after: the new name or path, for a split with the number of segments in parentheses
     * @param reason why; empty when nobody wrote it down
     */
    public record Entry(String change, Instant at, String by, CodeChangeKind kind, String code, String name,
        String path, String before, String after, String reason) {
    }

    /**
     * Reads all changes.
     *
     * @param system the code system; {@code null} stands for an empty one
     * @return the report
     */
    public static CodeHistoryReport of(CodeSystem system) {
        if (system == null) {
            return new CodeHistoryReport(List.of());
        }
        CodeTree tree = CodeTree.of(system);
        return new CodeHistoryReport(system.getHistory().stream().map(change -> entry(change, tree)).toList());
    }

    private static Entry entry(CodeChange change, CodeTree tree) {
        Coder coder = change.getChangedBy();
        String by = coder == null ? "" : text(coder.getName() == null ? coder.getShortName() : coder.getName());
        return new Entry(change.getId(), change.getChangedAt(), by, change.getKind(), text(change.getCodeId()),
            text(change.getCodeName()), tree.path(text(change.getCodeId())), text(change.getBefore()),
            text(change.getAfter()), text(change.getReason()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /**
     * The changes of a period.
     *
     * @param from the first moment; {@code null} for the beginning
     * @param until the moment after the last; {@code null} for the end
     * @return the changes of this period; those of unknown time only where the period is open at the beginning
     */
    public CodeHistoryReport between(Instant from, Instant until) {
        return new CodeHistoryReport(entries.stream().filter(entry -> entry.at == null ? from == null
            : (from == null || !entry.at.isBefore(from)) && (until == null || entry.at.isBefore(until))).toList());
    }

    /**
     * The changes of certain kinds.
     *
     * @param kinds the kinds
     * @return their changes
     */
    public CodeHistoryReport only(Collection<CodeChangeKind> kinds) {
        Set<CodeChangeKind> wanted = Set.copyOf(kinds);
        return new CodeHistoryReport(entries.stream().filter(entry -> wanted.contains(entry.kind)).toList());
    }

    /**
     * The changes of one code.
     *
     * @param code identity
     * @return its changes, oldest first
     */
    public Stream<Entry> of(String code) {
        return entries.stream().filter(entry -> entry.code.equals(code));
    }

    /**
     * How many changes there are of each kind.
     *
     * @return the numbers of the kinds that occur
     */
    public Map<CodeChangeKind, Integer> totals() {
        Map<CodeChangeKind, Integer> totals = new EnumMap<>(CodeChangeKind.class);
        entries.forEach(entry -> totals.merge(entry.kind, 1, Integer::sum));
        return totals;
    }
}
