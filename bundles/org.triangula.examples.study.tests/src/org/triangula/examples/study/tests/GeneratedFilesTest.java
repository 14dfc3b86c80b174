// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.examples.study.ExampleStudy;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.reachability.input.FacilitiesCsv;

class GeneratedFilesTest {

    private static final int STEPS = 11;

    @TempDir
    private static Path folder;
    private static Path study;

    @BeforeAll
    static void generate() throws ProblemException, IOException {
        study = GeneratedStudy.write(Files.createDirectory(folder.resolve("first")));
    }

    @Test
    void twoRunsWriteTheSameBytes() throws ProblemException, IOException {
        Path again = GeneratedStudy.write(Files.createDirectory(folder.resolve("second")));
        assertEquals(GeneratedStudy.files(study), GeneratedStudy.files(again));
    }

    @Test
    void allStepsCanBeUndoneAndDoneAgainWithoutLoss() throws ProblemException, IOException {
        Path copy = folder.resolve("copy.triangula");
        copy(study, copy);
        Map<String, Integer> before = GeneratedStudy.files(copy.resolve("model"));
        try (StudySession session = GeneratedStudy.open(copy)) {
            assertFalse(session.isDirty());
            assertEquals(STEPS, session.history().size());
            assertEquals(Instant.parse("2024-11-08T10:50:00Z"), session.history().get(0).time());
            for (int i = 0; i < STEPS; i++) {
                assertTrue(session.undo().isPresent());
            }
            assertTrue(session.study().getTexts().getDocuments().isEmpty());
            assertTrue(session.study().getPlaces().getAreas().isEmpty());
            for (int i = 0; i < STEPS; i++) {
                assertTrue(session.redo().isPresent());
            }
            session.save();
        }
        assertEquals(before, GeneratedStudy.files(copy.resolve("model")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void whatLiesAtThePlaceIsKept() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "mine");
        assertThrows(ProblemException.class, () -> ExampleStudy.write(taken, Progress.NONE));
        assertEquals(1, GeneratedStudy.files(taken).size());
    }

    @Test
    void aCancelledRunLeavesNothing() throws IOException {
        Path parent = Files.createDirectory(folder.resolve("cancelled"));
        Progress cancelled = new Progress() {
            @Override
            public void report(String task, double share) {
                assertTrue(share <= 1);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
            () -> ExampleStudy.write(parent.resolve("Auental.triangula"), cancelled));
        assertTrue(GeneratedStudy.files(parent).isEmpty());
    }

    @Test
    void samplesCanBeRead() throws IOException {
        Path samples = study.resolve("data/import-samples");
        int facilities = ExampleTable.read("samples/facilities.tsv").size();
        assertEquals(facilities, FacilitiesCsv.read(samples.resolve("facilities.csv")).size());
        try (Workbook workbook = WorkbookFactory.create(samples.resolve("facilities.xlsx").toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(facilities, sheet.getLastRowNum());
            assertEquals("Kindergarten Rosswied", sheet.getRow(1).getCell(2).getStringCellValue());
            assertEquals(9.47, sheet.getRow(1).getCell(7).getNumericCellValue(), 0.03);
        }
        for (String sample : new String[] {"README.txt", "interview-16.txt", "areas.geojson"}) {
            String text = Files.readString(samples.resolve(sample), StandardCharsets.UTF_8);
            assertTrue(text.lines().limit(3).anyMatch(line -> line.contains("erfunden / invented")), sample);
        }
    }

    @Test
    void noFileTellsWhereItWasWritten() throws IOException {
        for (String name : GeneratedStudy.files(study).keySet()) {
            String text = Files.readString(study.resolve(name), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(folder.getFileName().toString()), name);
            assertFalse(text.contains("triangula-example"), name);
        }
    }

    @Test
    void errorsNameFileAndRow() {
        ProblemException problem = ExampleTable.read("organisation/ties.tsv").rows().get(0).unknown("type");
        assertTrue(problem.getMessage().startsWith("organisation/ties.tsv, line 3, column type: "),
            problem.getMessage());
    }
}
