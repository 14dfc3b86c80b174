// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
     * The choices that this format offers.
     *
     * @return the options in the order in which they are shown; by default none
     */
    default List<FormatOption> options() {
        return List.of();
    }

    /**
     * Writes the study as somebody chose. Formats with options override this.
     *
     * @param session the study
     * @param request the file and the chosen options
     * @param progress told about progress; work stops when it is cancelled
     * @return what the format could not hold; empty when nothing was lost
     * @throws ProblemException if the file cannot be written
     */
    default List<ImportReport.Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        return write(session, request.file(), progress);
    }

    /**
     * Tells before anything is written what the format will not hold. Long work; runs outside the thread of the user
     * interface and writes no file.
     *
     * @param session the study
     * @param request the file that would be written, and the chosen options
     * @param progress told about progress; work stops when it is cancelled
     * @return what would be lost, the same as writing would tell; empty if the format knows only after writing, as by
     *         default
     * @throws ProblemException if the study cannot be read
     */
    default Optional<List<ImportReport.Finding>> losses(StudySession session, ExportRequest request,
        Progress progress) throws ProblemException {
        return Optional.empty();
    }
}
