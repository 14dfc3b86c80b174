// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.TableWriters;
import org.triangula.exchange.projects.write.SegmentTable;

/** Writes all coded segments as a table, in each of the formats that tables can be saved in. */
public final class SegmentExporter implements StudyExporter {

    /** Creates the exporter. */
    public SegmentExporter() {
        // has nothing to keep
    }

    @Override
    public List<FormatOption> options() {
        return List.of(MaxqdaExporter.language());
    }

    private static SegmentTable table(StudySession session, Map<String, String> options, Progress progress)
        throws ProblemException {
        synchronized (session) {
            return SegmentTable.of(session, MaxqdaExporter.language(options), progress);
        }
    }

    @Override
    public Optional<List<Finding>> losses(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        return Optional.of(table(session, request.options(), progress).findings());
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        return write(session, new ExportRequest(file, Map.of()), progress);
    }

    @Override
    public List<Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        SegmentTable segments = table(session, request.options(), progress);
        progress.checkCancelled();
        Locale language = MaxqdaExporter.language(request.options());
        TableWriters.write(request.file(), List.of(segments.table()), language);
        return segments.findings();
    }
}
