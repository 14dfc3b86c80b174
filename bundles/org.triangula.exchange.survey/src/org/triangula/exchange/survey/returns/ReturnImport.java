// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.Confidential;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.WriteQuestionnaire;

/**
 * Plans the import of responses: what is new, changed, the same or left out, and the operation that does it.
 *
 * @param format identity of the format
 * @param file the file
 * @param target questionnaire of the study that the responses belong to; empty for a new survey
 * @param content the questionnaire; brought along by the file for a new survey
 * @param records the responses
 * @param left rows that are left out, each with its reason
 * @param findings what a person should know
 */
public record ReturnImport(String format, ImportFile file, Optional<Questionnaire> target,
    QuestionnaireContent content, List<ReturnRecord> records, Map<String, String> left, List<Finding> findings) {

    private static final int MOST_FINDINGS = 500;

    /** Copies the lists. */
    public ReturnImport {
        records = List.copyOf(records);
        left = Map.copyOf(left);
        findings = List.copyOf(findings);
    }

    /**
     * The plan.
     *
     * @param study the study; only read
     * @param mappings questions about columns
     * @return the plan
     */
    public ImportPlan plan(Study study, List<ColumnMapping> mappings) {
        UnitFinder units = new UnitFinder(study);
        List<Finding> found = new ArrayList<>(findings);
        ImportPreview.Builder preview = new ImportPreview.Builder();
        List<ReturnRecord> single = withoutDoubles(found, preview);
        ReturnComparison comparison = target.map(questionnaire -> new ReturnComparison(questionnaire, units))
            .orElse(null);
        List<Count> counts = new ArrayList<>();
        if (comparison == null) {
            found.add(new Finding(Severity.NOTE, "", Messages.new_questionnaire));
            content.questions().forEach(question -> preview.added(Messages.kind_questions,
                QuestionnaireContent.key(question), ""));
            int questions = (int) content.questions().count();
            counts.add(new Count(Messages.kind_questions, questions, questions, 0));
        }
        counts.add(responses(single, comparison, units, found, preview));
        left.forEach((place, reason) -> preview.leftOut(Messages.kind_responses, place, place, reason));
        return new ImportPlan(StudyOperation.of(NLS.bind(Messages.label, file.name()),
            edit -> perform(edit, single)), new ImportReport(format, file.name(), file.checksum(), counts,
                limited(found)), Confidential.NONE, mappings).with(preview.build());
    }

    private List<ReturnRecord> withoutDoubles(List<Finding> found, ImportPreview.Builder preview) {
        Set<String> keys = new HashSet<>();
        List<ReturnRecord> single = new ArrayList<>();
        for (ReturnRecord each : records) {
            if (keys.add(each.key())) {
                single.add(each);
            } else {
                String reason = NLS.bind(Messages.same_key, each.key());
                found.add(new Finding(Severity.LOST, each.place(), reason));
                preview.leftOut(Messages.kind_responses, each.name(), each.place(), reason);
            }
        }
        return single;
    }

    private static Count responses(List<ReturnRecord> records, ReturnComparison comparison, UnitFinder units,
        List<Finding> found, ImportPreview.Builder preview) {
        int added = 0;
        int updated = 0;
        Set<String> unknown = new HashSet<>();
        for (ReturnRecord each : records) {
            Response known = comparison == null ? null : comparison.find(each);
            if (comparison == null || known == null) {
                added++;
                preview.added(Messages.kind_responses, each.name(), each.place());
            } else {
                List<FieldChange> changes = comparison.changes(known, each);
                updated += changes.isEmpty() ? 0 : 1;
                preview.known(Messages.kind_responses, each.name(), each.place(), changes);
            }
            if (!each.unit().isEmpty() && units.find(each.unit()).isEmpty() && unknown.add(each.unit())) {
                found.add(new Finding(Severity.DOUBTFUL, each.place(), each.unit() + ": " + Messages.new_unit));
            }
        }
        return new Count(Messages.kind_responses, records.size(), added, updated);
    }

    /** Compares again: the study may have changed since the plan was made. */
    private void perform(StudyEdit edit, List<ReturnRecord> single) throws ProblemException {
        Questionnaire questionnaire;
        if (target.isPresent()) {
            questionnaire = edit.index().find(Questionnaire.class, target.get().getId())
                .orElseThrow(() -> new ProblemException(file.name(), Messages.no_questionnaire,
                    Messages.no_questionnaire_remedy));
        } else {
            questionnaire = new WriteQuestionnaire(content, null).write(edit);
        }
        ReturnComparison comparison = new ReturnComparison(questionnaire, new UnitFinder(edit.study()));
        Survey survey = (Survey) questionnaire.eContainer();
        boolean large = ReturnColumns.isLarge(single);
        if (StoredAnswers.has(survey) || large && survey.getResponses().isEmpty()) {
            performInColumns(edit, survey, questionnaire, comparison, single);
            return;
        }
        Source source = null;
        for (ReturnRecord each : single) {
            Response known = comparison.find(each);
            if (known != null && comparison.changes(known, each).isEmpty()) {
                continue;
            }
            if (source == null) {
                source = source(edit);
                edit.study().getProvenance().add(source);
            }
            comparison.write(each).getSources().add(source);
        }
    }

    /** Answers that are too many for one object each; the file must hold all responses of the survey. */
    private void performInColumns(StudyEdit edit, Survey survey, Questionnaire questionnaire,
        ReturnComparison comparison, List<ReturnRecord> single) throws ProblemException {
        Map<String, ReturnRecord> byKey = new LinkedHashMap<>();
        single.forEach(each -> byKey.put(each.key(), each));
        for (Response response : survey.getResponses()) {
            if (!byKey.containsKey(response.getExternalKey())) {
                throw new ProblemException(file.name(), Messages.in_columns, Messages.in_columns_remedy);
            }
        }
        Source source = source(edit);
        edit.study().getProvenance().add(source);
        for (ReturnRecord each : single) {
            comparison.write(new ReturnRecord(each.place(), each.key(), each.unit(), each.respondent(),
                each.status(), each.receivedOn(), each.weight(), each.topics(), Map.of())).getSources().add(source);
        }
        StoredAnswers.store(edit, survey, ReturnColumns.of(questionnaire, survey.getResponses().stream()
            .map(response -> byKey.get(response.getExternalKey())).toList()));
    }

    private Source source(StudyEdit edit) {
        return ImportedSource.of(edit, SourceKind.SURVEY, file.name(), file.checksum(), format);
    }

    /** The same finding for thousands of rows is told some times and then counted. */
    private static List<Finding> limited(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        List<Finding> some = new ArrayList<>();
        for (Finding finding : findings) {
            if (counts.merge(finding.message(), 1, Integer::sum) <= 20 && some.size() < MOST_FINDINGS) {
                some.add(finding);
            }
        }
        if (some.size() < findings.size()) {
            some.add(new Finding(Severity.NOTE, "",
                NLS.bind(Messages.more_findings, findings.size() - some.size())));
        }
        return some;
    }
}
