// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.survey.design.QuestionnaireContent;

/**
 * Imports responses from tables. Options: {@code questionnaire} (identity of the questionnaire they belong to),
 * {@code settings} (folder where answers about columns are kept).
 */
abstract class GridImporter implements StudyImporter {

    private final String format;
    private final long largest;
    private Path settings;

    GridImporter(String format, long largest) {
        this.format = format;
        this.largest = largest;
        settings = SettingsFolder.ofUser();
    }

    /** What a file holds. */
    record Content(ReturnGrid grid, Optional<QuestionnaireContent> questionnaire) {
    }

    /** Reads the table; what is noticed is added to the findings. */
    abstract Content content(ImportFile file, ImportRequest request, List<Finding> findings, Progress progress)
        throws ProblemException;

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        if (request.options().containsKey("settings")) {
            settings = Path.of(request.options().get("settings"));
        }
        ImportFile file = ImportFile.read(request.file(), largest);
        List<Finding> findings = new ArrayList<>();
        Content content = content(file, request, findings, progress.part(0, 0.6));
        ImportPlan plan = new GridPlan(format, file, request, new MeaningMemory(settings)).plan(content.grid(),
            content.questionnaire(), findings, progress.part(0.6, 1));
        progress.report(file.name(), 1);
        return plan;
    }

    @Override
    public final void remember(ColumnMapping question, ColumnMapping.Answer answer) throws ProblemException {
        new MeaningMemory(settings).remember(question, answer);
    }

    /**
     * Headings by which files of LimeSurvey and Unipark are known; any other table may hold responses, few texts do.
     */
    static Recognition bySurveyProgram(FileSample sample) {
        String head = sample.text().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean limeSurvey = head.contains("submitdate") && head.contains("lastpage");
        boolean unipark = head.contains("lfdn") && head.contains("dispcode");
        return limeSurvey || unipark ? Recognition.CERTAIN
            : sample.endsWith("txt") ? Recognition.POSSIBLE : Recognition.BY_ENDING;
    }
}
