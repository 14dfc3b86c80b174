// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.TopicDraft;
import org.triangula.survey.design.WriteQuestionnaire;
import org.triangula.survey.table.CrossTabulation;
import org.triangula.survey.table.VariableTable;

/**
 * A large survey: 10,000 generated responses to 300 questions, opened, counted and crossed; processor time of one core,
 * the best of five runs.
 */
public final class SurveyBenchmark implements Benchmark {

    private static final double NANOS = 1e9;
    private static final int RUNS = 5;
    private static final int OPTIONS = 5;

    private final int responses;
    private final int variables;

    /** Creates the benchmark for 10,000 responses and 300 variables. */
    public SurveyBenchmark() {
        this(10_000, 300);
    }

    /** Creates the benchmark for any size. */
    SurveyBenchmark(int responses, int variables) {
        this.responses = responses;
        this.variables = variables;
    }

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) throws ProblemException {
        TemporaryFolder.use(folder -> {
            progress.report(Messages.generating, 0);
            Path study = folder.resolve("Survey.triangula");
            generate(study);
            progress.report(Messages.measuring, 0.5);
            double open = Double.POSITIVE_INFINITY;
            double frequencies = Double.POSITIVE_INFINITY;
            double cross = Double.POSITIVE_INFINITY;
            for (int run = 0; run < RUNS; run++) {
                progress.checkCancelled();
                long begun = processorTime();
                try (StudySession session = new StudyStore().open(study, Progress.NONE)) {
                    SurveyData data = data(session);
                    open = Math.min(open, (processorTime() - begun) / NANOS);
                    begun = processorTime();
                    for (Item item : data.items()) {
                        VariableTable.of(data.column(item));
                    }
                    frequencies = Math.min(frequencies, (processorTime() - begun) / NANOS);
                    begun = processorTime();
                    CrossTabulation.of(data.column(data.items().get(0)), data.column(data.items().get(1)),
                        data.weights());
                    cross = Math.min(cross, (processorTime() - begun) / NANOS * 1000);
                }
            }
            report.atMost("survey.open", open, "s", 1);
            report.atMost("survey.frequencies", frequencies, "s", 1);
            report.atMost("survey.cross-table", cross, "ms", 50);
        });
    }

    /** Time of one core that this thread has used, so that whatever else the machine does is not measured. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static SurveyData data(StudySession session) throws ProblemException {
        Survey survey = session.study().getSurveys().getSurveys().get(0);
        return StoredAnswers.data(session, survey, Item.of(survey.getQuestionnaires().get(0)), "de");
    }

    /** Every tenth question asks for a number, every ninth of the others allows several answers. */
    private static QuestionType type(int variable) {
        return variable % 10 == 9 ? QuestionType.NUMBER : variable % 9 == 8 ? QuestionType.MULTIPLE
            : QuestionType.SINGLE;
    }

    private void generate(Path study) throws ProblemException {
        List<QuestionDraft> questions = new ArrayList<>();
        for (int i = 0; i < variables; i++) {
            List<OptionDraft> options = new ArrayList<>();
            for (int code = 1; code <= OPTIONS && type(i) != QuestionType.NUMBER; code++) {
                options.add(OptionDraft.of(Integer.toString(code), Multilingual.of("de", "Antwort " + code)));
            }
            questions.add(QuestionDraft.of(type(i), "v" + (i + 1), "", Multilingual.of("de", "Frage " + (i + 1)))
                .withNumber(Integer.toString(i + 1)).withOptions(options));
        }
        QuestionnaireContent content = new QuestionnaireContent("Erzeugt", "1", Multilingual.NONE, List.of(
            new QuestionnaireContent.TopicContent(new TopicDraft("1", Multilingual.of("de", "Thema")), questions)));
        try (StudySession session = new StudyStore().create(study, "Erzeugt")) {
            session.execute(new WriteQuestionnaire(content, null));
            session.execute(StudyOperation.of("responses", edit -> {
                Survey survey = edit.study().getSurveys().getSurveys().get(0);
                Questionnaire questionnaire = survey.getQuestionnaires().get(0);
                for (int i = 0; i < responses; i++) {
                    Response response = SurveyFactory.eINSTANCE.createResponse();
                    response.setQuestionnaire(questionnaire);
                    response.setStatus(ResponseStatus.COMPLETE);
                    response.setReceivedOn("2023-07-20");
                    response.setExternalKey(Integer.toString(i + 1));
                    survey.getResponses().add(response);
                }
                StoredAnswers.store(edit, survey, columns(Item.of(questionnaire)));
            }));
            session.save();
        }
    }

    private List<DataColumn> columns(List<Item> items) {
        Random random = new Random(11);
        List<DataColumn.Category> categories = new ArrayList<>();
        for (int code = 1; code <= OPTIONS; code++) {
            categories.add(new DataColumn.Category(Integer.toString(code), "", Optional.empty()));
        }
        List<DataColumn> columns = new ArrayList<>();
        for (int variable = 0; variable < items.size(); variable++) {
            AnswerState[] states = new AnswerState[responses];
            Arrays.setAll(states, unit -> random.nextInt(20) == 0 ? AnswerState.NOT_ANSWERED
                : AnswerState.ANSWERED);
            String key = items.get(variable).key();
            if (type(variable) == QuestionType.NUMBER) {
                columns.add(DataColumn.numbers(key, "", states, random.doubles(responses, 0, 1000).toArray()));
                continue;
            }
            boolean several = type(variable) == QuestionType.MULTIPLE;
            int[][] choices = new int[responses][];
            for (int unit = 0; unit < responses; unit++) {
                choices[unit] = states[unit] != AnswerState.ANSWERED ? new int[0]
                    : random.ints(several ? 2 : 1, 0, OPTIONS).distinct().toArray();
            }
            columns.add(DataColumn.categories(key, "", several ? DataColumn.Kind.MULTIPLE : DataColumn.Kind.SINGLE,
                categories, states, choices));
        }
        return columns;
    }
}
