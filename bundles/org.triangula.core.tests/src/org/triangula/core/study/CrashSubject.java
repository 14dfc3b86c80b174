// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * The process that {@link CrashTest} kills: opens a study, says what it found, then works as fast as it can, and says
 * of every step when it was acknowledged. Small journal files make rotation frequent.
 */
final class CrashSubject {

    static final long ROTATION_SIZE = 6000;

    /** Fourth argument that makes the process end by itself after some steps. */
    static final String REHEARSE = "rehearse";

    private static final int REHEARSED = 40;

    private CrashSubject() {
    }

    /**
     * Works until it is killed.
     *
     * @param arguments folder of the study, seed of the steps, seed of this process, perhaps REHEARSE
     * @throws ProblemException if the study cannot be opened or changed
     */
    public static void main(String[] arguments) throws ProblemException {
        Path path = Path.of(arguments[0]);
        RandomEdits edits = new RandomEdits(Long.parseLong(arguments[1]));
        Random random = new Random(Long.parseLong(arguments[2]));
        StudyStore store = edits.store(ROTATION_SIZE);
        StudySession session = Files.exists(path.resolve("triangula.json")) ? store.open(path, Progress.NONE)
            : store.create(path, "Absturz");
        if (session.isReadOnly()) {
            throw new IllegalStateException("The lock of the killed process is still there.");
        }
        long step = steps(session);
        say("found " + step + " " + hash(session));
        long last = arguments.length < 4 ? Long.MAX_VALUE : step + REHEARSED;
        while (step < last) {
            step++;
            edits.perform(session, step);
            say("done " + step);
            if (random.nextInt(6) == 0) {
                session.save();
            }
        }
    }

    /** Number of journal entries, which is the number of steps. */
    static long steps(StudySession session) {
        return session.lastSequence();
    }

    static String hash(StudySession session) {
        return Checksum.of(Canonical.text(session.study()).getBytes(StandardCharsets.UTF_8));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
