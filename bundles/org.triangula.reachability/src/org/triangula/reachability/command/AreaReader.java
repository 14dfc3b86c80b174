// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.nio.file.Path;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.area.AreaLayer;

/** Reads the areas of a file of geographic features. */
@FunctionalInterface
public interface AreaReader {

    /**
     * Reads them.
     *
     * @throws ProblemException if the format is not known or the file cannot be read
     */
    AreaLayer read(Path file) throws ProblemException;
}
