// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

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
        "postalCode", "town", "level", "x", "y", "note", "type");
    private static final double MOST_FALSE_ALARMS = 0.005;

    @TempDir
    private Path folder;

    @Test
    void errorsAreFoundAndRepairedAndNothingElseIsChanged() throws IOException, ProblemException {
        Random random = new Random(SEED);
        InventedPlaces places = new InventedPlaces(random);
        ReturnGenerator generator = new ReturnGenerator(places, random);
        GeneratedChecks checks = new GeneratedChecks(places);
        ErrorCounts counts = new ErrorCounts();
        ReturnReader reader = new ReturnReader(HeadingWords.standard());
        RuleEngine engine = new RuleEngine(RuleSet.standard(), places.gazetteer(), Locale.ENGLISH);
        for (int number = 0; number < 35; number++) {
            int mean = (ROWS - counts.rows) / (35 - number);
            int size = number < 34 ? mean / 2 + random.nextInt(mean) : ROWS - counts.rows;
            GeneratedReturn generated = generator.write(folder, places.districts().get(number), size);
            counts.rows += generated.rows().size();
            AddressTable table = reader.read(ImportFile.read(generated.file(), 1L << 24), Progress.NONE);
            Map<String, RepairedRow> repaired = new HashMap<>();
            engine.apply(table.rows(), (row, finding) -> false, Progress.NONE)
                .forEach(row -> repaired.put(place(row), row));
            assertEquals(table.rows().size(), repaired.size());
            compare(generated, table, repaired, counts);
            checks.takeIn(generated, repaired);
        }
        checks.run(counts);
        String report = counts.report(SEED);
        System.out.println(report);
        counts.missed.stream().limit(Integer.getInteger("triangula.returns.show", 0)).forEach(System.out::println);
        assertEquals(ROWS, counts.rows, report);
        assertEquals(List.of(), counts.damaged, report);
        assertTrue(counts.found() >= 0.98, report);
        assertTrue(counts.repaired() >= 0.9, report);
        assertTrue(counts.falseAlarms <= MOST_FALSE_ALARMS * ROWS, report);
        RecordErrorPlanter.KINDS.forEach(kind -> assertTrue(counts.planted(kind) > 0, kind));
    }

    private static String place(RepairedRow row) {
        return row.row().sheet() + "!" + row.row().row() + "!" + row.row().columns().get("name");
    }

    private static void compare(GeneratedReturn generated, AddressTable table, Map<String, RepairedRow> repaired,
        ErrorCounts counts) {
        Set<String> left = new HashSet<>(repaired.keySet());
        String file = generated.file().getFileName().toString();
        int before = counts.damaged.size();
        for (TrueRow row : generated.rows()) {
            RepairedRow result = repaired.get(row.place());
            left.remove(row.place());
            if (result == null) {
                counts.damaged.add(file + ": row " + row.row + " is lost");
                continue;
            }
            for (String field : FIELDS) {
                if (!row.planted.contains(field)) {
                    counts.cells++;
                    if (!result.value(field).equals(row.text(field))) {
                        counts.damaged.add("%s row %d, %s: '%s' became '%s' %s".formatted(file, row.row, field,
                            row.text(field), result.value(field), row.cells));
                    }
                }
            }
        }
        left.forEach(place -> counts.damaged.add(file + ": row " + place + " was invented"));
        for (PlantedError error : generated.errors()) {
            if (!RecordErrorPlanter.KINDS.contains(error.kind())) {
                boolean intact = counts.damaged.size() == before;
                count(error, file, table, error.row() == null ? null : repaired.get(error.row().place()), intact,
                    counts);
            }
        }
    }

    private static void count(PlantedError error, String file, AddressTable table, RepairedRow result, boolean intact,
        ErrorCounts counts) {
        boolean ofTable = error.row() == null || "merged cell".equals(error.kind())
            || "hidden row".equals(error.kind());
        boolean found = ofTable ? isFound(error, table.findings()) : result != null
            && result.findings().stream().anyMatch(finding -> finding.concerns(error.field()));
        boolean right = error.row() == null ? intact : result != null && isRight(error, result);
        counts.count(error.kind(), found, right);
        if (!found || !right) {
            counts.missed.add("%s %s %s: %s %s -> %s %s".formatted(found ? "waiting" : "MISSED", error.kind(), file,
                error.row() == null ? error : error.row().cells, error.row() == null ? "" : error.row().truth,
                result == null ? "" : result.values(), result == null ? "" : result.findings().stream()
                    .map(finding -> finding.rule() + finding.candidates()).toList()));
        }
    }

    /** An error of the table is found when something is said about its column, its row, or the file. */
    private static boolean isFound(PlantedError error, List<AddressFinding> findings) {
        int line = error.row() == null ? error.line() : error.row().row;
        return findings.stream().anyMatch(finding -> finding.place().row() == line && switch (error.kind()) {
            case "mixed encodings", "hidden row", "several tables", "tables side by side" -> true;
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
}
