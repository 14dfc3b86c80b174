// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.IOException;
import java.nio.file.Path;
import org.triangula.reachability.Origins;

/** Reads the origins of a grid, or remembers them: a grid of a state takes longer to read than one of its tables. */
@FunctionalInterface
public interface OriginsReader {

    /**
     * Reads.
     *
     * @param file a table of origins
     * @return the origins
     * @throws IOException if reading fails
     */
    Origins read(Path file) throws IOException;
}
