// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Whatever is done can be undone to the letter, in memory and across sessions. */
class UndoProperties {

    @Property(tries = 25)
    void undoingEverythingLeadsBackThroughTheSameStates(@ForAll long seed,
        @ForAll @IntRange(min = 1, max = 30) int steps) throws ProblemException, IOException {
        Path folder = Files.createTempDirectory("undo");
        try {
            RandomEdits edits = new RandomEdits(seed);
            StudyStore store = edits.store(5000);
            List<String> states = new ArrayList<>();
            String last;
            try (StudySession session = store.create(folder.resolve("A.triangula"), "Titel")) {
                for (int step = 1; step <= steps; step++) {
                    edits.perform(session, step);
                    if (step % 7 == 0) {
                        session.save();
                    }
                }
                last = Canonical.text(session.study());
            }
            try (StudySession session = store.open(folder.resolve("A.triangula"), Progress.NONE)) {
                assertEquals(last, Canonical.text(session.study()));
                do {
                    states.add(Canonical.text(session.study()));
                } while (session.undo().isPresent());
                session.save();
            }
            try (StudySession session = store.open(folder.resolve("A.triangula"), Progress.NONE)) {
                for (int i = states.size() - 1; i > 0; i--) {
                    assertEquals(states.get(i), Canonical.text(session.study()));
                    session.redo();
                }
                assertEquals(states.get(0), Canonical.text(session.study()));
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (var found = Files.walk(folder)) {
            paths = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
