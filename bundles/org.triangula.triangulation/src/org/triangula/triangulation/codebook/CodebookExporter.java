// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.codebook.Codebook;
import org.triangula.coding.codebook.CodebookComposer;
import org.triangula.coding.codebook.CodebookOptions;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.triangulation.material.StudyMaterial;
import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportFiles;
import org.triangula.triangulation.report.ReportParameters;
import org.triangula.triangulation.report.writing.ReportFormat;

/**
 * Writes the codebook of a study with the writers of reports, in the study's language. What may not leave the team is
 * left out and told as a finding. The same study gives the same bytes.
 */
public class CodebookExporter implements StudyExporter {

    private final ReportFormat format;
    private final CodebookOptions options;

    CodebookExporter(ReportFormat format) {
        this(format, CodebookOptions.ALL);
    }

    /**
     * Creates an exporter.
     *
     * @param format format of the file
     * @param options what the codebook shows
     */
    public CodebookExporter(ReportFormat format, CodebookOptions options) {
        this.format = format;
        this.options = options;
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        Locale locale = ReportFiles.locale(session.study());
        Codebook codebook;
        Report report;
        synchronized (session) {
            StudyMaterial material = StudyMaterial.of(session);
            codebook = new CodebookComposer(session.study(), material::text, options).forReaders();
            report = new CodebookReport(new ReportContext(material, locale,
                ReportParameters.usual(ProductVersion.current())), options).report(codebook);
        }
        progress.checkCancelled();
        progress.report(file.getFileName().toString(), 0.5);
        try {
            AtomicFiles.write(file.toAbsolutePath(), format.writer().write(report));
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.notWritten, Messages.notWrittenRemedy), e);
        }
        progress.report(file.getFileName().toString(), 1);
        return codebook.withheld() == 0 ? List.of()
            : List.of(new Finding(Severity.LOST, file.getFileName().toString(),
                NLS.bind(Messages.leftOut, codebook.withheld())));
    }
}
