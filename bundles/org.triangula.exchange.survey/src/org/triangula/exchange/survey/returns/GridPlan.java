// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.Study;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.survey.design.QuestionnaireContent;

/** Turns a table of responses into a plan: finds the questionnaire, recognises columns, reads rows. */
final class GridPlan {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;

    private final String format;
    private final ImportFile file;
    private final ImportRequest request;
    private final MeaningMemory memory;
    private final ReturnWords words = new ReturnWords();

    GridPlan(String format, ImportFile file, ImportRequest request, MeaningMemory memory) {
        this.format = format;
        this.file = file;
        this.request = request;
        this.memory = memory;
    }

    /** A questionnaire of the study and what it says about headings. */
    private record Candidate(Questionnaire questionnaire, QuestionnaireContent content, MeaningGuess guess,
        int answers) {
    }

    /**
     * The plan.
     *
     * @param grid the table
     * @param own questionnaire that the file brings along; empty if it has none
     * @param findings what was noticed so far
     * @param progress told about progress
     */
    ImportPlan plan(ReturnGrid grid, Optional<QuestionnaireContent> own, List<Finding> findings, Progress progress)
        throws ProblemException {
        if (grid.rows().isEmpty()) {
            throw new ProblemException(file.name(), Messages.no_rows, Messages.no_rows_remedy);
        }
        Optional<Candidate> best = best(request.study(), grid.headings());
        Map<String, String> remembered = memory.find(grid.headings());
        boolean known = best.isPresent() && (best.get().answers() > 0 || !remembered.isEmpty() && own.isEmpty());
        if (!known && own.isPresent()) {
            MeaningGuess guess = new MeaningGuess(own.get(), words);
            return read(grid, own.get(), Optional.empty(), columns(grid, guess, remembered), findings, List.of(),
                progress);
        }
        Candidate candidate = best.orElseThrow(() -> new ProblemException(file.name(), Messages.no_questionnaire,
            Messages.no_questionnaire_remedy));
        Map<Integer, ColumnMeaning> columns = columns(grid, candidate.guess(), remembered);
        List<ColumnMapping> mappings = mappings(grid, candidate, columns, remembered);
        if (columns.values().stream().allMatch(meaning -> meaning.question().isEmpty())) {
            findings.add(new Finding(Severity.LOST, "", Messages.no_columns));
            return read(new ReturnGrid(grid.headings(), List.of()), candidate.content(),
                Optional.of(candidate.questionnaire()), columns, findings, mappings, progress);
        }
        return read(grid, candidate.content(), Optional.of(candidate.questionnaire()), columns, findings, mappings,
            progress);
    }

    /** The questionnaire that knows most headings, the newest of equals; or the one that was asked for. */
    private Optional<Candidate> best(Study study, List<String> headings) {
        Candidate best = null;
        String wanted = request.options().get("questionnaire");
        for (Survey survey : study.getSurveys().getSurveys()) {
            for (Questionnaire questionnaire : survey.getQuestionnaires()) {
                if (wanted == null || wanted.equals(questionnaire.getId())) {
                    QuestionnaireContent content = QuestionnaireContent.of(questionnaire);
                    MeaningGuess guess = new MeaningGuess(content, words);
                    Candidate candidate = new Candidate(questionnaire, content, guess, guess.answers(headings));
                    best = best == null || candidate.answers() >= best.answers() ? candidate : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Map<Integer, ColumnMeaning> columns(ReturnGrid grid, MeaningGuess guess,
        Map<String, String> remembered) {
        Map<Integer, ColumnMeaning> columns = new TreeMap<>();
        for (int i = 0; i < grid.headings().size(); i++) {
            String said = remembered.get(MeaningGuess.normal(grid.headings().get(i)));
            Optional<ColumnMeaning> meaning = said == null ? guess.find(grid.headings().get(i))
                : ColumnMeaning.of(said);
            int column = i;
            meaning.ifPresent(each -> columns.put(column, each));
        }
        return columns;
    }

    private List<ColumnMapping> mappings(ReturnGrid grid, Candidate candidate, Map<Integer, ColumnMeaning> columns,
        Map<String, String> remembered) {
        boolean complete = columns.size() == grid.headings().size();
        boolean some = columns.values().stream().anyMatch(meaning -> !meaning.question().isEmpty());
        if (complete && some || !remembered.isEmpty() && some) {
            return List.of();
        }
        List<ColumnMapping.Field> fields = new ArrayList<>();
        for (ColumnMeaning.Kind kind : List.of(ColumnMeaning.Kind.UNIT, ColumnMeaning.Kind.RESPONDENT,
            ColumnMeaning.Kind.KEY, ColumnMeaning.Kind.STATUS, ColumnMeaning.Kind.RECEIVED, ColumnMeaning.Kind.WEIGHT,
            ColumnMeaning.Kind.IGNORED)) {
            fields.add(new ColumnMapping.Field(kind.name(), name(ColumnMeaning.of(kind)), false,
                kind == ColumnMeaning.Kind.IGNORED));
        }
        candidate.guess().meanings().forEach(meaning -> fields.add(
            new ColumnMapping.Field(meaning.id(), name(meaning), false, false)));
        List<ColumnMapping.Column> list = new ArrayList<>();
        for (int i = 0; i < grid.headings().size(); i++) {
            ColumnMeaning meaning = columns.get(i);
            list.add(new ColumnMapping.Column(i + 1, grid.headings().get(i), meaning == null ? "" : meaning.id(),
                false, samples(grid, i)));
        }
        String id = candidate.questionnaire().getId();
        return List.of(new ColumnMapping(file.name(), MeaningMemory.signature(grid.headings()), !some,
            List.of(new ColumnMapping.Content(id, NLS.bind(Messages.content_responses,
                candidate.content().name()), fields)), id, list));
    }

    private static String name(ColumnMeaning meaning) {
        return switch (meaning.kind()) {
            case KEY -> Messages.field_key;
            case UNIT -> Messages.field_unit;
            case RESPONDENT -> Messages.field_respondent;
            case STATUS -> Messages.field_status;
            case RECEIVED -> Messages.field_received;
            case WEIGHT -> Messages.field_weight;
            case IGNORED -> Messages.field_ignored;
            case ANSWER -> meaning.part().isEmpty() ? meaning.question()
                : NLS.bind(Messages.field_part, meaning.question(), meaning.part());
            case OPTION -> NLS.bind(Messages.field_option, meaning.question(), meaning.part());
            case PLACE -> NLS.bind(Messages.field_place, meaning.question(), meaning.part());
            case WORDS -> NLS.bind(Messages.field_words, meaning.question(), meaning.part());
        };
    }

    private static List<String> samples(ReturnGrid grid, int column) {
        return grid.rows().stream().map(row -> row.cells().get(column)).filter(cell -> !cell.isBlank()).distinct()
            .limit(SAMPLES).map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) : cell)
            .toList();
    }

    private ImportPlan read(ReturnGrid grid, QuestionnaireContent content, Optional<Questionnaire> target,
        Map<Integer, ColumnMeaning> columns, List<Finding> findings, List<ColumnMapping> mappings, Progress progress) {
        for (int i = 0; i < grid.headings().size(); i++) {
            if (!columns.containsKey(i) && !grid.headings().get(i).isBlank()) {
                findings.add(new Finding(Severity.LOST, "", NLS.bind(Messages.ignored, grid.headings().get(i))));
            }
        }
        RowReader reader = new RowReader(content, columns, file.name(), words, findings);
        List<ReturnRecord> records = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (ReturnGrid.Row row : grid.rows()) {
            progress.checkCancelled();
            Optional<ReturnRecord> found = reader.read(row);
            found.ifPresentOrElse(records::add, () -> left.put(row.place(), Messages.no_answers));
        }
        return new ReturnImport(format, file, target, content, records, left, findings).plan(request.study(),
            mappings);
    }
}
