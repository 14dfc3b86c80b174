// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;

class StoredDataTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsStoredLikeItsBytes() throws Exception {
        byte[] content = new byte[300_000];
        new Random(1).nextBytes(content);
        Path outside = Files.write(folder.resolve("outside.bin"), content);
        try (StudySession session = new StudyStore().create(folder.resolve("Data.triangula"), "Data")) {
            List<String> stored = new ArrayList<>();
            session.execute(StudyOperation.of("store", edit -> {
                stored.add(edit.storeData("travel times.ttc", outside));
                stored.add(edit.storeData("travel times.ttc", content));
                edit.study().setName("Stored");
            }));
            assertEquals(stored.get(0), stored.get(1));
            assertTrue(stored.get(0).startsWith("data/") && stored.get(0).endsWith(".ttc"), stored.get(0));
            assertArrayEquals(content, Files.readAllBytes(session.folder().resolve(stored.get(0))));
            assertTrue(Files.exists(outside), "a copy is stored");
            try (Stream<Path> files = Files.list(session.folder().data())) {
                assertEquals(1, files.count(), "nothing else is left");
            }
        }
    }

    @Test
    void aFileThatIsGoneIsNamed() throws Exception {
        Path gone = folder.resolve("gone.ttc");
        try (StudySession session = new StudyStore().create(folder.resolve("Data.triangula"), "Data")) {
            ProblemException problem = assertThrows(ProblemException.class, () -> session.execute(
                StudyOperation.of("store", edit -> edit.storeData("gone.ttc", gone))));
            assertEquals(gone.toString(), problem.problem().place());
            assertFalse(problem.problem().remedy().isBlank());
        }
    }
}
