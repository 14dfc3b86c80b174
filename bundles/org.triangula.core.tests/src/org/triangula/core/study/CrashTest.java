// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a working process {@value #KILLS} times at random moments, while it edits, saves or rotates the journal, and
 * finds every acknowledged step again: the study it leaves is equal to one in which the same steps were done in peace.
 */
class CrashTest {

    private static final int KILLS = 320;
    /** Studies, one after the other or side by side: a new one begins small, so that its processes start quickly. */
    private static final int SERIES = 20;
    /** Longest time that a process works before it is killed, in nanoseconds, where processes start quickly. */
    private static final long QUICK = 120_000_000;

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedStepSurvives() throws Exception {
        Subject subject = Subject.prepare(folder);
        AtomicLong kills = new AtomicLong();
        AtomicLong steps = new AtomicLong();
        List<Throwable> failures = IntStream.range(0, SERIES).parallel().mapToObj(series -> {
            try {
                new Series(subject, folder.resolve("series" + series), 4711 + series).run(KILLS / SERIES, kills, steps);
                return null;
            } catch (Exception | AssertionError e) {
                return e;
            }
        }).filter(failure -> failure != null).toList();
        failures.forEach(failure -> {
            throw new AssertionError("After " + kills + " kills: " + failure.getMessage(), failure);
        });
        assertEquals(KILLS, kills.get());
        assertTrue(steps.get() > KILLS, "The processes did only " + steps + " steps; the test tested nothing.");
    }

    /**
     * How the process is started that is killed.
     *
     * @param jar all classes
     * @param archive the classes that it loads, so that it starts quickly
     */
    private record Subject(Path jar, Path archive) {

        static Subject prepare(Path folder) throws Exception {
            Subject subject = new Subject(folder.resolve("classes.jar"), folder.resolve("classes.jsa"));
            ClassPath.asOneJar(CrashSubject.class, subject.jar);
            // ends by itself and leaves the archive
            Path output = folder.resolve("rehearsal.txt");
            Process rehearsal = subject.start(output, folder.resolve("Rehearsal.triangula"), 1, 1,
                CrashSubject.REHEARSE);
            assertEquals(0, rehearsal.waitFor(), () -> "The first process failed; see " + output);
            return subject;
        }

        Process start(Path output, Path study, long seed, long course, String... more) throws IOException {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xmx128m", "-cp", jar.toString(),
                CrashSubject.class.getName(), study.toString(), Long.toString(seed), Long.toString(course)));
            command.addAll(List.of(more));
            ProcessBuilder builder = new ProcessBuilder(command);
            return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        }
    }

    /** One series of kills on one study, with its undisturbed twin. */
    private static final class Series {

        private final Path disturbed;
        private final RandomEdits edits;
        private final StudySession twin;
        private final Random random;
        private final long seed;
        private final Subject subject;
        private long twinStep;

        Series(Subject subject, Path folder, long seed) throws Exception {
            this.subject = subject;
            this.disturbed = folder.resolve("Disturbed.triangula");
            this.seed = seed;
            this.random = new Random(seed);
            this.edits = new RandomEdits(seed);
            Files.createDirectories(folder);
            this.twin = edits.store(Long.MAX_VALUE).create(folder.resolve("Twin.triangula"), "Absturz");
        }

        void run(int times, AtomicLong kills, AtomicLong steps) throws Exception {
            long acknowledged = 0;
            for (int i = 0; i < times; i++) {
                acknowledged = killOnce(acknowledged);
                kills.incrementAndGet();
            }
            steps.addAndGet(acknowledged);
            twin.close();
        }

        private long killOnce(long acknowledged) throws Exception {
            Path output = Files.createTempFile(disturbed.getParent(), "output", ".txt");
            long started = System.nanoTime();
            Process process = subject.start(output, disturbed, seed, random.nextLong());
            try {
                String first = firstLine(process, output);
                // a busy machine needs longer for a step, as it did for the start
                long longest = Math.max(QUICK, (System.nanoTime() - started) / 3);
                assertTrue(first.startsWith("found "), "The study could not be opened again: "
                    + Files.readString(output));
                String[] found = first.split(" ");
                check(acknowledged, Long.parseLong(found[1]), found[2]);
                // a wait for the end of a process that does not end: the kill comes at a random moment
                process.waitFor(random.nextLong(longest), TimeUnit.NANOSECONDS);
            } finally {
                process.destroyForcibly().waitFor();
            }
            // only whole lines count; the last element is what follows the last line feed
            List<String> lines = List.of(Files.readString(output).split("\n", -1));
            String last = lines.get(lines.size() - 2);
            Files.delete(output);
            assertTrue(last.matches("(found|done) \\d+.*"), "The process failed: " + last);
            return Long.parseLong(last.split(" ")[1]);
        }

        private static String firstLine(Process process, Path output) throws Exception {
            String text = Files.readString(output);
            while (!text.contains("\n") && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
                text = Files.readString(output);
            }
            text = Files.readString(output);
            return text.lines().findFirst().orElse("");
        }

        private void check(long acknowledged, long found, String hash) throws Exception {
            assertTrue(found >= acknowledged, "Step " + acknowledged + " was acknowledged, but only " + found
                + " were found.");
            assertTrue(found <= acknowledged + 1, "More steps were found than were begun.");
            while (twinStep < found) {
                twinStep++;
                edits.perform(twin, twinStep);
            }
            assertEquals(CrashSubject.hash(twin), hash, "The study after step " + found + " is not as it was.");
        }
    }
}
