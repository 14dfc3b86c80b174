// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/**
 * A file that is to be imported, read completely so that what is compared, imported and kept is the same.
 *
 * @param path where it lies
 * @param content its bytes; not to be changed
 * @param checksum SHA-256 in lower-case hexadecimal digits
 */
public record ImportFile(Path path, byte[] content, String checksum) {

    /**
     * Reads a file.
     *
     * @param path the file
     * @param largest largest size in bytes that is accepted
     * @return the file
     * @throws ProblemException if it cannot be read, is empty or too large
     */
    public static ImportFile read(Path path, long largest) throws ProblemException {
        String name = nameOf(path);
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw new ProblemException(name, Messages.file_empty, Messages.file_empty_remedy);
            }
            if (size > largest) {
                throw new ProblemException(name, Messages.bind(Messages.file_large, largest >> 20),
                    Messages.file_large_remedy);
            }
            byte[] content = Files.readAllBytes(path);
            return new ImportFile(path, content, Checksum.of(content));
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.bind(Messages.file_unreadable, e.getMessage()),
                Messages.file_unreadable_remedy), e);
        }
    }

    /**
     * Name of the file.
     *
     * @return without folders
     */
    public String name() {
        return nameOf(path);
    }

    /**
     * Whether the content begins with certain bytes.
     *
     * @param first the bytes, each 0 to 255
     * @return true if so
     */
    public boolean beginsWith(int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
