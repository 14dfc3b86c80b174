// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.actors.Process;
import org.triangula.organization.process.ProcessReader.Reading;

/**
 * Imports a process as text. A process that the study has already, by its key, is brought to what the text says; others
 * are left alone.
 */
public final class ProcessImporter implements StudyImporter {

    private static final String FORMAT = "process";

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.text().lines().anyMatch(line -> line.startsWith("@process")) ? Recognition.CERTAIN
            : Recognition.NO;
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), ProcessReader.MOST_CHARACTERS);
        List<Finding> findings = new ArrayList<>();
        Reading reading = new ProcessReader(MediumTable.supplied())
            .read(new TextDecoder(file, findings).decode(request.options().get("encoding")));
        NotedProcess process = reading.process();
        if (process.variants().isEmpty()) {
            throw new ProblemException(file.name(), Messages.noVariants, Messages.noVariantsRemedy);
        }
        reading.remarks().forEach(one -> findings.add(new Finding(Severity.DOUBTFUL,
            NLS.bind(Messages.line, one.line()), one.reason() + " " + one.remedy())));
        KnownActors actors = new KnownActors(request.study().getActors());
        ProcessCheck.of(process, actors::isName).forEach(one -> findings.add(new Finding(
            one.isFault() ? Severity.DOUBTFUL : Severity.NOTE, one.variant(), one.reason())));
        Optional<Process> known = request.study().getActors().getProcesses().stream()
            .filter(one -> process.key().equals(one.getKey())).findFirst();
        int before = known.map(StudyProcess::of).map(one -> (int) process.variants().stream()
            .filter(variant -> one.variants().containsKey(variant.key())).count()).orElse(0);
        int steps = reading.lines().size();
        int knownSteps = known.map(StudyProcess::of).map(one -> (int) reading.lines().keySet().stream()
            .filter(one.steps()::containsKey).count()).orElse(0);
        int variants = process.variants().size();
        return new ImportPlan(new EnterProcess(null, process), new ImportReport(FORMAT, file.name(), file.checksum(),
            List.of(new Count(Messages.processesImported, 1, known.isPresent() ? 0 : 1, known.isPresent() ? 1 : 0),
                new Count(Messages.variantsImported, variants, variants - before, before),
                new Count(Messages.stepsImported, steps, steps - knownSteps, knownSteps)), findings));
    }
}
