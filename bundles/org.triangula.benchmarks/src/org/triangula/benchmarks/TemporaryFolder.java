// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** The folder in which a benchmark writes what it measures. */
public final class TemporaryFolder {

    private TemporaryFolder() {
    }

    /** What is done in the folder. */
    interface Work {

        void in(Path folder) throws IOException, ProblemException;
    }

    /**
     * Makes a folder, works in it and removes it again.
     *
     * @param work what to do
     * @throws ProblemException if it failed, or files could not be written
     */
    static void use(Work work) throws ProblemException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("triangula-benchmark");
            work.in(folder);
        } catch (IOException e) {
            throw new ProblemException(new Problem(System.getProperty("java.io.tmpdir"),
                Messages.bind(Messages.unwritable, e.getMessage()), Messages.unwritable_remedy), e);
        } finally {
            if (folder != null) {
                delete(folder);
            }
        }
    }

    /**
     * Removes a folder with all that is in it.
     *
     * @param folder the folder
     */
    public static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // a folder for temporary files is cleaned by the system
            folder.toFile().deleteOnExit();
        }
    }
}
