// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.read.ReadProject;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.study.ProjectComparison;
import org.triangula.exchange.projects.study.ProjectOperation;

/** Imports a project file that is an SQLite database. Reading a newer state of it brings the study up to date. */
abstract class ProjectImporter implements StudyImporter {

    private static final String MAGIC = "SQLite format 3\0";
    private static final int MOST_FINDINGS = 500;

    private final String[] tables;
    private final String[] endings;

    /**
     * Prepares an importer.
     *
     * @param tables names of tables by which the project is known
     * @param endings usual endings of its files
     */
    ProjectImporter(String[] tables, String... endings) {
        this.tables = tables.clone();
        this.endings = endings.clone();
    }

    @Override
    public final Recognition recognise(FileSample sample) {
        String head = new String(sample.head(), StandardCharsets.ISO_8859_1);
        if (!head.startsWith(MAGIC)) {
            return sample.endsWith(endings) ? Recognition.POSSIBLE : Recognition.NO;
        }
        int known = 0;
        for (String table : tables) {
            // the definitions of the tables stand at the beginning of the file, in SQL
            known += head.matches("(?is).*CREATE TABLE (IF NOT EXISTS )?[\"'`\\[]?" + table + "[\"'`\\] (].*")
                ? 1 : 0;
        }
        return known == tables.length ? Recognition.CERTAIN
            : sample.endsWith(endings) ? Recognition.POSSIBLE : Recognition.NO;
    }

    /** Reads the database, in which the tables are. */
    abstract ReadProject read(ProjectDatabase database, ImportRequest request, ZoneId zone, Progress progress)
        throws ProblemException;

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        Path file = request.file();
        String name = String.valueOf(file.getFileName());
        ReadProject project;
        try (ProjectDatabase database = ProjectDatabase.open(file)) {
            for (String table : tables) {
                if (!database.has(table)) {
                    throw new ProblemException(name, Messages.bind(Messages.otherDatabase, table),
                        Messages.otherDatabase_remedy);
                }
            }
            project = read(database, request, ZoneId.systemDefault(), progress.part(0, 0.8));
        }
        progress.checkCancelled();
        try {
            String checksum = Checksum.of(file);
            ImportPreview.Builder preview = ProjectComparison.of(project, request.study());
            progress.report(name, 1);
            return new ImportPlan(new ProjectOperation(project, name, checksum), new ImportReport(project.format(),
                name, checksum, preview.counts(), findings(project)))
                .with(preview.build().withPlacements(project.placements()));
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.bind(Messages.unreadable, e.getMessage()),
                Messages.unreadable_remedy), e);
        }
    }

    /** What was left out is told once for each kind and reason, with its number. */
    private static List<Finding> findings(ReadProject project) {
        List<Finding> findings = new ArrayList<>(project.findings());
        Map<List<String>, Integer> numbers = new java.util.LinkedHashMap<>();
        for (LeftOut left : project.leftOut()) {
            numbers.merge(List.of(left.kind(), left.reason()), 1, Integer::sum);
        }
        numbers.forEach((key, number) -> findings.add(new Finding(Severity.LOST, key.get(0),
            Messages.bind(Messages.leftOut, number, key.get(1)))));
        if (!project.placements().isEmpty()) {
            findings.add(new Finding(Severity.DOUBTFUL, "",
                Messages.bind(Messages.toPlace, project.placements().size())));
        }
        if (findings.size() > MOST_FINDINGS) {
            int more = findings.size() - MOST_FINDINGS;
            List<Finding> first = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
            first.add(new Finding(Severity.NOTE, "", Messages.bind(Messages.moreFindings, more)));
            return first;
        }
        return findings;
    }
}
