// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removes folders for intermediate files. */
public final class TemporaryFolder {

    private TemporaryFolder() {
    }

    /**
     * Removes a folder with everything in it, as far as possible.
     *
     * @param folder the folder; may be null
     */
    public static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the system empties its folder of temporary files
            return;
        }
    }
}
