// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file beside its place first, so that a file is either complete or as it was. */
final class FileReplacement {

    private FileReplacement() {
    }

    /** Writes the content of a file. */
    interface Content {

        /** Writes to the given, existing and empty file. */
        void write(Path file) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        // Not a temporary file of the JDK: those are readable by their owner only, and the mode would stay.
        Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createFile(unfinished);
            content.write(unfinished);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
