// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.Confidential;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.ColumnMemory;
import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;
import org.triangula.exchange.maxqda.MappingRequest;
import org.triangula.exchange.maxqda.MaxqdaExport;
import org.triangula.exchange.maxqda.ReadOptions;

/**
 * Imports tables that MAXQDA exported. Options: {@code content} (identity of a {@link Content}), {@code encoding},
 * {@code rebuild=false} to leave out documents that are not in the study, {@code settings} (folder of the settings).
 */
public final class MaxqdaImporter implements StudyImporter {

    private static final int MOST_FINDINGS = 500;

    private Path settings;

    /** With the settings of the user. */
    public MaxqdaImporter() {
        this(UserSettings.folder());
    }

    MaxqdaImporter(Path settings) {
        this.settings = settings;
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return new ExportRecognition(settings).recognise(sample);
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        if (request.options().containsKey("settings")) {
            settings = Path.of(request.options().get("settings"));
        }
        ReadOptions options = new ReadOptions(Optional.ofNullable(request.options().get("content"))
            .flatMap(Content::of), Optional.ofNullable(request.options().get("encoding")), Optional.of(settings));
        MaxqdaExport export = MaxqdaExport.read(request.file(), options, progress.part(0, 0.4));
        List<Finding> findings = new ArrayList<>(export.findings());
        StudyDocuments documents = new StudyDocuments(request.study());
        PassagePlanner planner = new PassagePlanner(documents, request.texts(), ImportLedger.of(request.study()),
            request.options(), findings);
        List<PassageRow> rows = PassageRow.of(export);
        List<Planned> planned = planner.plan(rows, progress.part(0.4, 0.95));
        ImportPreview.Builder preview = new ExportComparison(request.study(), export, rows, planned, planner.leftOut(),
            documents, findings).compare();
        findings.addAll(NotKept.of(export));
        progress.report(export.file(), 1);
        return new ImportPlan(new ImportOperation(export, planned),
            new ImportReport(ImportLedger.FORMAT, export.file(), export.checksum(), preview.counts(),
                limited(findings)),
            Confidential.NONE, export.mappings().stream().map(MappingQuestion::of).toList(),
            preview.build().withPlacements(planner.questions())).inTurn(turn(export));
    }

    /** Code tables come first, for they tell codes apart whose names hold separators; then what brings documents. */
    private static int turn(MaxqdaExport export) {
        boolean passages = !export.segments().isEmpty() || !export.paraphrases().isEmpty();
        return passages ? 2 : export.codes().isEmpty() && export.codebook().isEmpty() ? 3 : 1;
    }

    @Override
    public List<FormatOption> options() {
        return List.of(FormatOption.yesNo("rebuild", Messages.option_rebuild, Messages.option_rebuild_tip, true));
    }

    @Override
    public void remember(ColumnMapping question, ColumnMapping.Answer answer) throws ProblemException {
        Map<Integer, Field> fields = new TreeMap<>();
        answer.fields().forEach((number, field) -> Field.of(field).ifPresent(each -> fields.put(number, each)));
        new ColumnMemory(settings).remember(MappingQuestion.back(question),
            new MappingRequest.Answer(Content.of(answer.content()).orElseThrow(), fields));
    }

    private static List<Finding> limited(List<Finding> findings) {
        if (findings.size() <= MOST_FINDINGS) {
            return findings;
        }
        List<Finding> first = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        first.add(new Finding(Severity.NOTE, "",
            Messages.bind(Messages.findings_more, findings.size() - MOST_FINDINGS)));
        return first;
    }
}
