// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.WriteQuestionnaire;

/** Imports a questionnaire: a new survey, or a new version where the study has a survey of the same name. */
abstract class QuestionnaireImporter implements StudyImporter {

    private static final long LARGEST = 50L << 20;

    private final String format;

    QuestionnaireImporter(String format) {
        this.format = format;
    }

    /** The questionnaire of a file; what is not kept is added to the findings. */
    abstract QuestionnaireContent content(ImportFile file, List<Finding> findings) throws ProblemException;

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), LARGEST);
        List<Finding> findings = new ArrayList<>();
        QuestionnaireContent content = withoutLostConditions(content(file, findings), findings);
        if (content.questions().findAny().isEmpty()) {
            throw new ProblemException(file.name(), Messages.damaged, Messages.damaged_remedy);
        }
        Survey survey = known(request.study(), content.name());
        QuestionnaireContent before = survey == null ? null : last(survey);
        ImportPreview.Builder preview = new ImportPreview.Builder();
        int added = 0;
        int updated = 0;
        for (QuestionDraft question : content.questions().toList()) {
            String key = QuestionnaireContent.key(question);
            QuestionDraft old = before == null ? null : before.find(key).orElse(null);
            if (old == null) {
                added++;
                preview.added(Messages.kind_questions, key, "");
            } else if (same(old, question)) {
                preview.known(Messages.kind_questions, key, "", List.of());
            } else {
                updated++;
                preview.changed(Messages.kind_questions, key, "");
            }
        }
        int questions = (int) content.questions().count();
        boolean same = added == 0 && updated == 0 && before != null && before.questions().count() == questions;
        if (same) {
            findings.add(new Finding(Severity.NOTE, "", Messages.known));
        }
        return new ImportPlan(StudyOperation.of(NLS.bind(Messages.label, content.name()), edit -> {
            if (same) {
                return;
            }
            Questionnaire written = new WriteQuestionnaire(content, survey).write(edit);
            Source source = ImportedSource.of(edit, SourceKind.FILE, file.name(), file.checksum(), format);
            edit.study().getProvenance().add(source);
            ((Survey) written.eContainer()).getSources().add(source);
        }), new ImportReport(format, file.name(), file.checksum(),
            List.of(new Count(Messages.kind_questions, questions, added, updated)), findings)).with(preview.build());
    }

    /** Conditions on questions that the file does not have cannot be kept. */
    private static QuestionnaireContent withoutLostConditions(QuestionnaireContent content, List<Finding> findings) {
        List<QuestionnaireContent.TopicContent> topics = new ArrayList<>();
        for (QuestionnaireContent.TopicContent topic : content.topics()) {
            topics.add(new QuestionnaireContent.TopicContent(topic.topic(), topic.questions().stream()
                .map(question -> question.withRouting(question.routing().stream().filter(rule -> {
                    boolean known = content.find(rule.question()).isPresent();
                    if (!known) {
                        findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.condition_lost,
                            QuestionnaireContent.key(question), rule.question())));
                    }
                    return known;
                }).toList())).toList()));
        }
        return new QuestionnaireContent(content.name(), content.version(), content.introduction(), topics);
    }

    private static Survey known(Study study, String name) {
        return study.getSurveys().getSurveys().stream().filter(survey -> Objects.equals(name, survey.getName())
            && !survey.getQuestionnaires().isEmpty()).findFirst().orElse(null);
    }

    private static QuestionnaireContent last(Survey survey) {
        return QuestionnaireContent.of(survey.getQuestionnaires().get(survey.getQuestionnaires().size() - 1));
    }

    private static boolean same(QuestionDraft one, QuestionDraft other) {
        return Drafts.bare(one).equals(Drafts.bare(other));
    }
}
