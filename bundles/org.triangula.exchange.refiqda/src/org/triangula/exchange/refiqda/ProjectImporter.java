// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.refiqda.read.ProjectReader;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.Account;
import org.triangula.exchange.refiqda.read.ReadProject.QuoteMatches;
import org.triangula.exchange.refiqda.side.DamagedSideFile;
import org.triangula.exchange.refiqda.side.SideFile;
import org.triangula.exchange.refiqda.side.SideFileReader;
import org.triangula.exchange.refiqda.side.SideMerge;
import org.triangula.exchange.refiqda.study.Foreseen;
import org.triangula.exchange.refiqda.study.PackageFile;
import org.triangula.exchange.refiqda.study.ProjectOperation;

/**
 * Imports REFI-QDA projects (QDPX, QDE) and codebooks (QDC). Objects are recognised by their identity, so reading a
 * newer export of the same project brings the study up to date instead of doubling it.
 */
public final class ProjectImporter implements StudyImporter {

    /** Option that says whether the folder {@code triangula/} of a package is used; true when it is not given. */
    public static final String SIDE = "triangula";

    @Override
    public List<FormatOption> options() {
        return List.of(sideFile());
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ReadProject project;
        String name = String.valueOf(request.file().getFileName());
        String checksum;
        Optional<SideFile> side = Optional.empty();
        List<Finding> findings = new ArrayList<>();
        try (ProjectPackage container = ProjectPackage.open(request.file())) {
            checksum = Checksum.of(request.file());
            project = ProjectReader.read(container, progress.part(0, 0.6));
            if (sideFile().isOn(request.options())) {
                side = side(container, request, findings, progress.part(0.6, 0.8));
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.bind(Messages.unreadable, e.getMessage()),
                Messages.unreadable_remedy), e);
        }
        ProjectOperation operation = ProjectOperation.of(project, new PackageFile(request.file(), name, checksum),
            request.study(), side, progress.part(0.8, 1));
        Foreseen foreseen = operation.foresee(request.study());
        quotes(project.matches(), findings);
        findings.addAll(foreseen.findings());
        findings.addAll(project.findings());
        account(project.elements(), findings);
        return new ImportPlan(operation, new ImportReport("qdpx", name, checksum, foreseen.counts(), findings))
            .with(foreseen.preview());
    }

    private static FormatOption sideFile() {
        return FormatOption.yesNo(SIDE, Messages.useSide, Messages.useSide_detail, true);
    }

    private static Optional<SideFile> side(ProjectPackage container, ImportRequest request, List<Finding> findings,
        Progress progress) throws ProblemException {
        try {
            Optional<SideFile> side = SideFileReader.read(container, progress);
            if (side.isPresent() && SideMerge.isConflict(side.get(), request.study())) {
                findings.add(new Finding(Severity.DOUBTFUL, SideFile.PART,
                    org.triangula.exchange.refiqda.side.Messages.conflict));
                return Optional.empty();
            }
            return side;
        } catch (DamagedSideFile e) {
            findings.add(new Finding(Severity.DOUBTFUL, SideFile.PART, e.getMessage()));
            return Optional.empty();
        }
    }

    private static void quotes(QuoteMatches matches, List<Finding> findings) {
        if (matches.exact() + matches.detected() + matches.different() + matches.unquoted() > 0) {
            findings.add(new Finding(Severity.NOTE, "", Messages.bind(Messages.quotes, new Object[] {
                matches.exact(), matches.detected(), matches.different(), matches.unquoted()})));
        }
    }

    /** One line for each kind of element in the file: together they are all there are. */
    private static void account(Map<String, Account> elements, List<Finding> findings) {
        new TreeMap<>(elements).forEach((element, account) -> findings.add(new Finding(
            account.lost() > 0 ? Severity.LOST : Severity.NOTE, element, Messages.bind(Messages.account,
                new Object[] {account.all(), account.entered(), account.kept(), account.lost()}))));
    }
}
