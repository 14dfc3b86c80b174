// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.feature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.triangula.core.problem.ProblemException;

/** A format of geodata files, contributed through the extension point {@value #EXTENSION_POINT}. */
public interface FeatureFormat {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.geo.featureFormats";

    /**
     * The layers of a file.
     *
     * @param file the file
     * @return their names; one empty name for a format that has one layer per file
     * @throws ProblemException if it cannot be read
     */
    List<String> tables(Path file) throws ProblemException;

    /**
     * Reads a layer.
     *
     * @param file the file
     * @param table its name as {@link #tables} gives it
     * @return the layer
     * @throws ProblemException if it cannot be read; the message names the place in the file
     */
    FeatureTable read(Path file, String table) throws ProblemException;

    /**
     * Writes layers. A format that has one layer per file writes the first to the file and the others beside it, the
     * name of the table appended to that of the file.
     *
     * @param tables the layers, at least one, with different names
     * @param file the file, replaced when it exists
     * @param lastChange the date of the contents
     * @return the files that were written
     * @throws ProblemException if they cannot be written
     */
    List<Path> write(List<FeatureTable> tables, Path file, Instant lastChange) throws ProblemException;
}
