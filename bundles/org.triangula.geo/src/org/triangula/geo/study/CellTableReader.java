// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;

/**
 * Reads the numbers of a scenario for maps, contributed through the extension point {@value #EXTENSION_POINT} by the
 * analysis that writes them.
 */
public interface CellTableReader {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.geo.cellTables";

    /**
     * Reads a table. Takes some time; called off the user interface thread.
     *
     * @param folder the study's folder
     * @param files which table
     * @return the table
     * @throws ProblemException if a file is missing or damaged
     */
    CellTable read(StudyFolder folder, ScenarioFiles files) throws ProblemException;
}
