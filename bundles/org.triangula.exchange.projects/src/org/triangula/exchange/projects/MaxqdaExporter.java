// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.FormatOption.Choice;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.projects.write.Composed;

/** Writes a file for MAXQDA; what it does not hold is known before it is written. */
abstract class MaxqdaExporter implements StudyExporter {

    /** Composes the file; the caller holds the session's monitor. */
    abstract Composed compose(StudySession session, ExportRequest request, Progress progress) throws ProblemException;

    /** Which language MAXQDA runs in: its headings differ. */
    static FormatOption language() {
        String own = Locale.GERMAN.getLanguage().equals(Locale.getDefault().getLanguage()) ? "de" : "en";
        return new FormatOption("language", Messages.option_language, Messages.option_language_tip, own,
            List.of(new Choice("de", "Deutsch"), new Choice("en", "English")));
    }

    static Locale language(Map<String, String> options) {
        return Locale.forLanguageTag(language().in(options));
    }

    @Override
    public final Optional<List<Finding>> losses(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        synchronized (session) {
            return Optional.of(compose(session, request, progress).findings());
        }
    }

    @Override
    public final List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        return write(session, new ExportRequest(file, Map.of()), progress);
    }

    @Override
    public final List<Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        Composed composed;
        synchronized (session) {
            composed = compose(session, request, progress);
        }
        progress.checkCancelled();
        try {
            AtomicFiles.write(request.file().toAbsolutePath(), composed.content().bytes());
        } catch (IOException e) {
            throw new ProblemException(new Problem(request.file().toString(),
                Messages.bind(Messages.unwritable, e.getMessage()), Messages.unwritable_remedy), e);
        }
        return composed.findings();
    }
}
