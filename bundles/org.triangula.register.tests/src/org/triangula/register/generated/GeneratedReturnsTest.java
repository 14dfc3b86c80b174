// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.register.rule.RepairedRow;
import org.triangula.register.rule.RuleEngine;
import org.triangula.register.rule.RuleSet;
import org.triangula.register.table.AddressFinding;
import org.triangula.register.table.AddressTable;
import org.triangula.register.table.HeadingWords;
import org.triangula.register.table.ReturnReader;

/**
 * 35 generated returns with 4,000 rows and all kinds of error at known places are read and repaired. The seed is fixed;
 * another one is given with -Dtriangula.returns.seed, in nightly runs the date.
 */
class GeneratedReturnsTest {

    private static final long SEED = Long.getLong("triangula.returns.seed", 20230504);
    private static final int ROWS = 4000;
    private static final List<String> FIELDS = List.of("name", "operator", "street", "houseNumber", "addressNote",
        "postalCode", "town", "level", "x", "y", "note");

    @TempDir
    private Path folder;

    /** Counts of one kind of error. */
    private static final class Tally {
        private int planted;
        private int found;
        private int repaired;
        private int waiting;
    }

    @Test
    void errorsAreFoundAndRepairedAndNothingElseIsChanged() throws IOException, ProblemException {
        Random random = new Random(SEED);
        InventedPlaces places = new InventedPlaces(random);
        ReturnGenerator generator = new ReturnGenerator(places, random);
        Map<String, Tally> tallies = new TreeMap<>();
        List<String> damaged = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int cells = 0;
        int rows = 0;
        for (int number = 0; number < 35; number++) {
            int mean = (ROWS - rows) / (35 - number);
            int size = number < 34 ? mean / 2 + random.nextInt(mean) : ROWS - rows;
            GeneratedReturn generated = generator.write(folder, places.districts().get(number), size);
            rows += generated.rows().size();
            AddressTable table = new ReturnReader(HeadingWords.standard())
                .read(ImportFile.read(generated.file(), 1L << 24), Progress.NONE);
            List<RepairedRow> repaired = new RuleEngine(RuleSet.standard(), places.gazetteer(), Locale.ENGLISH)
                .apply(table.rows(), (row, finding) -> false, Progress.NONE);
            cells += compare(generated, table, repaired, tallies, damaged, missed);
        }
        String report = report(tallies, rows, cells, damaged.size());
        System.out.println(report);
        missed.stream().limit(Integer.getInteger("triangula.returns.show", 0)).forEach(System.out::println);
        assertEquals(ROWS, rows, report);
        assertEquals(List.of(), damaged, report);
        int planted = tallies.values().stream().mapToInt(tally -> tally.planted).sum();
        assertTrue(tallies.values().stream().mapToInt(tally -> tally.found).sum() >= 0.98 * planted, report);
        assertTrue(tallies.values().stream().mapToInt(tally -> tally.repaired).sum() >= 0.9 * planted, report);
    }

    private static int compare(GeneratedReturn generated, AddressTable table, List<RepairedRow> repaired,
        Map<String, Tally> tallies, List<String> damaged, List<String> missed) {
        Map<String, RepairedRow> byPlace = new HashMap<>();
        repaired.forEach(row -> byPlace.put(row.row().sheet() + "!" + row.row().row(), row));
        String file = generated.file().getFileName().toString();
        int cells = 0;
        int before = damaged.size();
        for (TrueRow row : generated.rows()) {
            RepairedRow result = byPlace.remove(row.sheet + "!" + row.row);
            if (result == null) {
                damaged.add(file + ": row " + row.row + " is lost");
                continue;
            }
            for (String field : FIELDS) {
                if (!row.planted.contains(field)) {
                    cells++;
                    if (!result.value(field).equals(row.text(field))) {
                        damaged.add("%s row %d, %s: '%s' became '%s' %s".formatted(file, row.row, field,
                            row.text(field), result.value(field), row.cells));
                    }
                }
            }
        }
        byPlace.values().forEach(row -> damaged.add(file + ": row " + row.row().row() + " was invented"));
        Map<String, RepairedRow> all = new HashMap<>();
        repaired.forEach(row -> all.put(row.row().sheet() + "!" + row.row().row(), row));
        for (PlantedError error : generated.errors()) {
            Tally tally = tallies.computeIfAbsent(error.kind(), kind -> new Tally());
            tally.planted++;
            RepairedRow result = error.row() == null ? null : all.get(error.row().sheet + "!" + error.row().row);
            boolean found = error.row() == null || "merged cell".equals(error.kind())
                || "hidden row".equals(error.kind()) ? isFound(error, table.findings()) : result != null
                    && result.findings().stream().anyMatch(finding -> finding.concerns(error.field()));
            boolean right = error.row() == null ? damaged.size() == before : result != null && isRight(error, result);
            tally.found += found ? 1 : 0;
            tally.repaired += right ? 1 : 0;
            tally.waiting += found && !right ? 1 : 0;
            if (!found || !right) {
                missed.add("%s %s %s: %s %s -> %s %s".formatted(found ? "waiting" : "MISSED", error.kind(), file,
                    error.row() == null ? error : error.row().cells, error.row() == null ? "" : error.row().truth,
                    result == null ? "" : result.values(), result == null ? "" : result.findings().stream()
                        .map(finding -> finding.rule() + finding.candidates()).toList()));
            }
        }
        return cells;
    }

    /** An error of the table is found when something is said about its column, its row, or the file. */
    private static boolean isFound(PlantedError error, List<AddressFinding> findings) {
        int line = error.row() == null ? error.line() : error.row().row;
        return findings.stream().anyMatch(finding -> finding.place().row() == line && switch (error.kind()) {
            case "mixed encodings", "hidden row", "several tables" -> true;
            case "merged cell" -> finding.concerns(error.field());
            default -> finding.place().column() == error.column();
        });
    }

    /** The row has the planted truth in the field and in all fields that the error has touched. */
    private static boolean isRight(PlantedError error, RepairedRow result) {
        return error.field().isEmpty() || error.row().planted.stream()
            .filter(field -> field.equals(error.field()) || touches(error.kind(), field))
            .allMatch(field -> result.value(field).equals(error.row().text(field)));
    }

    private static boolean touches(String kind, String field) {
        return switch (kind) {
            case "number in the street cell" -> "street".equals(field);
            case "number in the wrong column" -> List.of("addressNote", "town", "postalCode").contains(field);
            case "post-office box" -> List.of("houseNumber", "addressNote").contains(field);
            case "coordinates exchanged" -> "y".equals(field);
            default -> false;
        };
    }

    private static String report(Map<String, Tally> tallies, int rows, int cells, int damaged) {
        StringBuilder text = new StringBuilder("35 returns, %d rows, seed %d%n%-28s %7s %7s %8s %7s%n".formatted(rows,
            SEED, "planted error", "planted", "found", "repaired", "waiting"));
        Tally sum = new Tally();
        tallies.forEach((kind, tally) -> {
            text.append("%-28s %7d %7d %8d %7d%n".formatted(kind, tally.planted, tally.found, tally.repaired,
                tally.waiting));
            sum.planted += tally.planted;
            sum.found += tally.found;
            sum.repaired += tally.repaired;
            sum.waiting += tally.waiting;
        });
        return text.append("%-28s %7d %7d %8d %7d%n".formatted("all", sum.planted, sum.found, sum.repaired,
            sum.waiting)).append("found %.1f %%, repaired %.1f %%, %d correct cells, %d changed%n".formatted(
                100.0 * sum.found / sum.planted, 100.0 * sum.repaired / sum.planted, cells, damaged)).toString();
    }
}
