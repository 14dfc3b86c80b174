// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** Writes a file beside the one it replaces, so that a failure leaves the old one as it was. */
final class PartFile {

    private PartFile() {
    }

    /** What is written. */
    interface Content {
        void write(OutputStream stream) throws IOException, ProblemException;
    }

    static void write(Path file, Content content) throws ProblemException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                content.write(stream);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw problem(file, e);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) throws ProblemException {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw problem(part, e);
        }
    }

    private static ProblemException problem(Path file, IOException e) {
        return new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable, e.getMessage()),
            Messages.unwritable_remedy), e);
    }
}
