// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Finds the real data beside the repository; tests that need it are skipped where it is absent. */
public final class SharedData {

    private SharedData() {
    }

    /**
     * A file of the shared data.
     *
     * @param name path below the data folder
     * @return the file; the test is skipped when it is not there
     */
    public static Path file(String name) {
        String given = System.getProperty("triangula.shared");
        if (given != null) {
            return orSkip(Path.of(given, "data", name), name);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return orSkip(Path.of("shared/data", name), name);
    }

    private static Path orSkip(Path file, String name) {
        Assumptions.assumeTrue(Files.exists(file), "Skipped: the shared data file " + name
                + " is not beside the repository (set the system property triangula.shared to its folder)");
        return file;
    }
}
