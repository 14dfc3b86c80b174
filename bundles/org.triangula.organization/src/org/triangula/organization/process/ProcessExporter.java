// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;

/** Writes the processes of a study as text. A file holds one; further ones are written beside it under their keys. */
public final class ProcessExporter implements StudyExporter {

    private static final String ENDING = ".process";

    @Override
    public List<ImportReport.Finding> write(StudySession session, Path file, Progress progress)
        throws ProblemException {
        List<NotedProcess> processes;
        synchronized (session) {
            processes = session.study().getActors().getProcesses().stream().map(StudyProcess::of)
                .map(StudyProcess::noted).toList();
        }
        if (processes.isEmpty()) {
            throw new ProblemException(file.toString(), Messages.noProcesses, Messages.noProcessesRemedy);
        }
        List<Finding> findings = new ArrayList<>();
        for (NotedProcess process : processes) {
            progress.checkCancelled();
            Path target = process == processes.getFirst() ? file : beside(file, process.key());
            try {
                AtomicFiles.write(target.toAbsolutePath(),
                    ProcessWriter.write(process).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new ProblemException(new Problem(target.toString(), Messages.unwritable,
                    Messages.unwritableRemedy), e);
            }
            if (!target.equals(file)) {
                findings.add(new Finding(Severity.NOTE, process.name(),
                    NLS.bind(Messages.writtenBeside, target.getFileName())));
            }
        }
        return findings;
    }

    private static Path beside(Path file, String key) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(stem + "-" + key.replaceAll("[^A-Za-z0-9-]", "-") + ENDING);
    }
}
