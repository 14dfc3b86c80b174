// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;

/** Writes one outside format, contributed through the extension point {@value #EXTENSION_POINT}. */
public interface StudyExporter {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.core.exporters";

    /**
     * Writes the study, or the part of it that the format can hold. The file is replaced only when all is written.
     *
     * @param session the study
     * @param file the file to write
     * @param progress told about progress; work stops when it is cancelled
     * @return what the format could not hold; empty when nothing was lost
     * @throws ProblemException if the file cannot be written
     */
    List<ImportReport.Finding> write(StudySession session, Path file, Progress progress) throws ProblemException;
}
