// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The folder in which a benchmark writes its study. */
final class TemporaryFolder {

    private TemporaryFolder() {
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // a folder for temporary files is cleaned by the system
            folder.toFile().deleteOnExit();
        }
    }
}
