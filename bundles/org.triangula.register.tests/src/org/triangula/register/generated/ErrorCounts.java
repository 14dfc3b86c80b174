// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of planted errors by kind, and what else has happened. */
final class ErrorCounts {

    /** What a correct cell became; none may be here. */
    final List<String> damaged = new ArrayList<>();
    /** Errors that were not found, or found and left to a person. */
    final List<String> missed = new ArrayList<>();
    int cells;
    int rows;
    int falseAlarms;
    private final Map<String, Tally> tallies = new TreeMap<>();

    /** Counts of one kind of error. */
    private static final class Tally {
        private int planted;
        private int found;
        private int repaired;

        void add(Tally other) {
            planted += other.planted;
            found += other.found;
            repaired += other.repaired;
        }
    }

    void count(String kind, boolean found, boolean repaired) {
        Tally tally = tallies.computeIfAbsent(kind, unknown -> new Tally());
        tally.planted++;
        tally.found += found ? 1 : 0;
        tally.repaired += repaired ? 1 : 0;
    }

    private Tally sum(boolean repairable) {
        Tally sum = new Tally();
        tallies.forEach((kind, tally) -> {
            if (!repairable || !RecordErrorPlanter.KINDS.contains(kind)) {
                sum.add(tally);
            }
        });
        return sum;
    }

    /** Share of all planted errors that were found, 0 to 1. */
    double found() {
        Tally sum = sum(false);
        return sum.found / (double) sum.planted;
    }

    /** Share of the errors within rows and tables that were repaired as planted, 0 to 1. */
    double repaired() {
        Tally sum = sum(true);
        return sum.repaired / (double) sum.planted;
    }

    int planted(String kind) {
        return tallies.containsKey(kind) ? tallies.get(kind).planted : 0;
    }

    String report(long seed) {
        StringBuilder text = new StringBuilder("35 returns, %d rows, seed %d%n%-28s %7s %7s %8s %7s%n".formatted(rows,
            seed, "planted error", "planted", "found", "repaired", "waiting"));
        tallies.forEach((kind, tally) -> text.append(line(kind, tally, !RecordErrorPlanter.KINDS.contains(kind))));
        text.append(line("all", sum(false), false)).append(line("of kinds with a repair", sum(true), true));
        return text.append("""
            found %.1f %% of %d errors, repaired %.1f %% of the %d within rows and tables
            %d correct cells, %d changed; %d findings across records where nothing was planted
            """.formatted(100 * found(), sum(false).planted, 100 * repaired(), sum(true).planted, cells,
                damaged.size(), falseAlarms)).toString();
    }

    private static String line(String kind, Tally tally, boolean repairable) {
        return "%-28s %7d %7d %8s %7d%n".formatted(kind, tally.planted, tally.found,
            repairable ? tally.repaired : "-", tally.found - (repairable ? tally.repaired : 0));
    }
}
