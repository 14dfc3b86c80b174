// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.triangulation.material.StudyMaterial;
import org.triangula.triangulation.report.writing.ReportFormat;

/** Writes reports to files; a file is either complete or as it was before. */
public final class ReportFiles {

    private ReportFiles() {
    }

    /**
     * The language of a report where nobody chose one.
     *
     * @param study the study
     * @return its main language if that is German or English, else English
     */
    public static Locale locale(Study study) {
        return !study.getLanguages().isEmpty() && study.getLanguages().get(0).startsWith("de") ? Locale.GERMAN
            : Locale.ENGLISH;
    }

    /**
     * Writes the report with all contributed sections.
     *
     * @param session the study
     * @param locale language of the report
     * @param formats the formats
     * @param folder folder of the files, made if need be
     * @param progress told about progress
     * @return the files in the order of the formats
     * @throws ProblemException if they cannot be written
     */
    public static List<Path> write(StudySession session, Locale locale, Set<ReportFormat> formats, Path folder,
        Progress progress) throws ProblemException {
        Report report;
        synchronized (session) {
            report = ReportComposer.contributed().compose(new ReportContext(StudyMaterial.of(session), locale,
                ReportParameters.usual(ProductVersion.current())), progress.part(0, 0.7));
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (ReportFormat format : new TreeSet<>(formats)) {
                progress.checkCancelled();
                Path file = folder.resolve(format.fileName());
                Path unfinished = folder.resolve(format.fileName() + ".part");
                Files.write(unfinished, format.writer().write(report));
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
                files.add(file);
                progress.report(file.getFileName().toString(), 0.7 + 0.3 * files.size() / formats.size());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(new Problem(folder.toString(),
                "The report could not be written (" + e.getMessage() + ").",
                "Choose a folder that may be written to and has space."), e);
        }
        return List.copyOf(files);
    }
}
