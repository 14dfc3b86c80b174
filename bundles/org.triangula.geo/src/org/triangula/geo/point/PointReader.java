// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.point;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one format of files of points, contributed through the extension point {@value #EXTENSION_POINT}. */
public interface PointReader {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.geo.pointReaders";

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its points
     * @throws IOException if it cannot be read; the message names file, place, reason and remedy
     */
    PointRows read(Path file) throws IOException;
}
