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

    /**
     * What a person can decide before an export. Offered where files are exported, in this order.
     *
     * @return the choices; by default none
     */
    default List<ExportChoice> choices() {
        return List.of();
    }

    /**
     * Says before anything is written what the format cannot hold of a study.
     *
     * @param session the study
     * @param request where it would go, with the decisions of the person
     * @return one finding for each kind of thing that would be lost, with its number, and what else should be known
     * before; by default nothing is known before
     * @throws ProblemException if the study cannot be read
     */
    default List<ImportReport.Finding> losses(StudySession session, ExportRequest request) throws ProblemException {
        return List.of();
    }

    /**
     * Writes the study as a person decided.
     *
     * @param session the study
     * @param request the file, and the decisions; what it does not say is as {@link #choices()} proposes
     * @param progress told about progress; work stops when it is cancelled
     * @return what the format could not hold; empty when nothing was lost
     * @throws ProblemException if the file cannot be written
     */
    default List<ImportReport.Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        return write(session, request.file(), progress);
    }
}
