// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.io.IOException;
import java.nio.file.Path;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.refiqda.ProjectPackage;

/**
 * The file that was read. Its large parts are not kept in memory until they are entered; they are read again then.
 *
 * @param path where it lies
 * @param name its name without folders
 * @param checksum SHA-256 when it was read
 */
public record PackageFile(Path path, String name, String checksum) {

    /** Opens the file again. */
    ProjectPackage open() throws ProblemException {
        try {
            if (!Checksum.of(path).equals(checksum)) {
                throw new ProblemException(name, Messages.fileChanged, Messages.fileChanged_remedy);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.fileChanged, Messages.fileChanged_remedy), e);
        }
        return ProjectPackage.open(path);
    }
}
