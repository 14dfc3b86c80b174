// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.refiqda.qde.QdeWriter;
import org.triangula.exchange.refiqda.side.Losses;
import org.triangula.exchange.refiqda.study.ProjectComposer;

/** Writes the code system as REFI-QDA codebook (QDC): codes and sets, and no word of a text. */
public final class CodebookExporter implements StudyExporter {

    /** Ending of codebooks. */
    static final String ENDING = ".qdc";

    @Override
    public Optional<List<Finding>> losses(StudySession session, ExportRequest request, Progress progress) {
        synchronized (session) {
            return Optional.of(Losses.ofCodebook(session.study()));
        }
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        return write(session, new ExportRequest(file, Map.of()), progress);
    }

    @Override
    public List<Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        if (!request.file().toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ProblemException(String.valueOf(request.file().getFileName()), Messages.ending_codebook,
                Messages.ending_codebook_remedy);
        }
        synchronized (session) {
            PartFile.write(request.file(),
                stream -> QdeWriter.write(ProjectComposer.codebook(session.study()), stream));
            return Losses.ofCodebook(session.study());
        }
    }
}
