// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.survey.returns.ReturnRecord.Asked;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;

/** Reads rows of a table as responses. */
final class RowReader {

    private final Map<Integer, ColumnMeaning> columns;
    private final Map<String, QuestionDraft> questions = new HashMap<>();
    private final QuestionnaireContent content;
    private final String file;
    private final ReturnWords words;
    private final CellReader cells;
    private final List<Finding> findings;

    /** What several cells say about one ranking or one question with several answers. */
    private static final class Parts {
        private final Map<Integer, String> places = new TreeMap<>();
        private final LinkedHashSet<String> chosen = new LinkedHashSet<>();
        private final List<String> words = new ArrayList<>();
        private MissingKind missing;
        private boolean seen;
    }

    RowReader(QuestionnaireContent content, Map<Integer, ColumnMeaning> columns, String file, ReturnWords words,
        List<Finding> findings) {
        this.content = content;
        this.columns = new TreeMap<>(columns);
        this.file = file;
        this.words = words;
        this.findings = findings;
        cells = new CellReader(words);
        content.questions().forEach(question -> questions.putIfAbsent(QuestionnaireContent.key(question), question));
    }

    /** The response in a row; empty when it answers nothing. */
    Optional<ReturnRecord> read(ReturnGrid.Row row) {
        Map<ColumnMeaning.Kind, String> about = new HashMap<>();
        Map<Asked, ReturnAnswer> answers = new LinkedHashMap<>();
        Map<String, Parts> parts = new LinkedHashMap<>();
        columns.forEach((column, meaning) -> {
            String cell = row.cells().get(column);
            if (cell.isBlank()) {
                return;
            }
            QuestionDraft question = questions.get(meaning.question());
            if (question == null) {
                about.putIfAbsent(meaning.kind(), cell.strip());
            } else if (meaning.kind() == ColumnMeaning.Kind.ANSWER) {
                answer(row, column, question, meaning, answers);
            } else {
                part(row, cell.strip(), question, meaning,
                    parts.computeIfAbsent(meaning.question(), key -> new Parts()));
            }
        });
        parts.forEach((key, part) -> join(questions.get(key), part, answers));
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(record(row, about, answers));
    }

    private void find(Severity severity, ReturnGrid.Row row, String message) {
        findings.add(new Finding(severity, row.place(), message));
    }

    private void answer(ReturnGrid.Row row, int column, QuestionDraft question, ColumnMeaning meaning,
        Map<Asked, ReturnAnswer> answers) {
        String cell = row.cells().get(column);
        Optional<ReturnAnswer> answer = cells.read(cell, question);
        if (answer.isEmpty()) {
            find(Severity.LOST, row, NLS.bind(Messages.unreadable, meaning.question()));
            return;
        }
        OptionalDouble number = answer.get().number();
        if (number.isPresent() && (question.minimum().isPresent()
            && number.getAsDouble() < question.minimum().getAsDouble() || question.maximum().isPresent()
                && number.getAsDouble() > question.maximum().getAsDouble())) {
            find(Severity.DOUBTFUL, row, NLS.bind(Messages.outside, meaning.question()));
        }
        if (question.type() == QuestionType.RANK && question.rankPlaces() > 0
            && answer.get().codes().size() > question.rankPlaces()) {
            find(Severity.DOUBTFUL, row, NLS.bind(Messages.too_many_places, meaning.question()));
        }
        answers.put(new Asked(meaning.question(), meaning.part()), answer.get());
    }

    private void part(ReturnGrid.Row row, String cell, QuestionDraft question, ColumnMeaning meaning, Parts parts) {
        switch (meaning.kind()) {
            case WORDS -> {
                if (words.missing(cell).isEmpty()) {
                    parts.words.add(cell);
                    if (question.type() != QuestionType.SINGLE) {
                        parts.chosen.add(meaning.part());
                    }
                }
            }
            case PLACE -> {
                Optional<OptionDraft> option = CellReader.option(cell, question);
                if (option.isPresent()) {
                    parts.places.put(Integer.valueOf(meaning.part()), option.get().code());
                } else {
                    missing(row, cell, meaning, parts);
                }
            }
            default -> chosen(row, cell, question, meaning, parts);
        }
    }

    private void chosen(ReturnGrid.Row row, String cell, QuestionDraft question, ColumnMeaning meaning, Parts parts) {
        boolean ranked = question.type() == QuestionType.RANK;
        if (ranked && cell.matches("\\d{1,3}(\\.0+)?") && !cell.startsWith("0")) {
            int place = (int) Double.parseDouble(cell);
            if (parts.places.putIfAbsent(place, meaning.part()) != null) {
                find(Severity.LOST, row, NLS.bind(Messages.place_twice, meaning.question(), place));
            }
        } else if (words.isNo(cell)) {
            parts.seen = true;
        } else if (!ranked && (words.isYes(cell) || CellReader.option(cell, question)
            .filter(option -> option.code().equals(meaning.part())).isPresent())) {
            parts.chosen.add(meaning.part());
        } else if (words.missing(cell).isEmpty() && question.options().stream()
            .anyMatch(option -> option.openText() && option.code().equals(meaning.part()))) {
            parts.chosen.add(meaning.part());
            parts.words.add(cell);
        } else {
            missing(row, cell, meaning, parts);
        }
    }

    private void missing(ReturnGrid.Row row, String cell, ColumnMeaning meaning, Parts parts) {
        Optional<MissingKind> missing = words.missing(cell);
        if (missing.isPresent()) {
            parts.missing = missing.get();
        } else {
            find(Severity.LOST, row, NLS.bind(Messages.unreadable, meaning.question()));
        }
    }

    private static void join(QuestionDraft question, Parts parts, Map<Asked, ReturnAnswer> answers) {
        Asked asked = new Asked(QuestionnaireContent.key(question), "");
        ReturnAnswer whole = answers.get(asked);
        String text = String.join("; ", parts.words);
        List<String> codes = new ArrayList<>(new LinkedHashSet<>(parts.places.values()));
        parts.chosen.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        if (whole != null) {
            answers.put(asked, text.isEmpty() ? whole : whole.withText(text));
        } else if (!codes.isEmpty() || !text.isEmpty()) {
            answers.put(asked, ReturnAnswer.of(codes, text));
        } else if (parts.missing != null || parts.seen) {
            answers.put(asked, ReturnAnswer.of(parts.missing == null ? MissingKind.NOT_ANSWERED : parts.missing));
        }
    }

    private ReturnRecord record(ReturnGrid.Row row, Map<ColumnMeaning.Kind, String> about,
        Map<Asked, ReturnAnswer> answers) {
        String unit = about.getOrDefault(ColumnMeaning.Kind.UNIT, "");
        String respondent = about.getOrDefault(ColumnMeaning.Kind.RESPONDENT, "");
        String key = about.get(ColumnMeaning.Kind.KEY);
        if (key == null) {
            // without a key two desks of one unit in two files stay two responses
            key = unit.isEmpty() ? file + "#" + row.place() : unit + "#" + (respondent.isEmpty() ? file : respondent);
        }
        Optional<String> received = Optional.ofNullable(about.get(ColumnMeaning.Kind.RECEIVED))
            .flatMap(CellReader::date);
        ResponseStatus status = Optional.ofNullable(about.get(ColumnMeaning.Kind.STATUS)).flatMap(words::status)
            .orElse(hasStatus() ? received.isPresent() ? ResponseStatus.COMPLETE : ResponseStatus.PARTIAL
                : byAnswers(answers));
        OptionalDouble weight = CellReader.number(about.getOrDefault(ColumnMeaning.Kind.WEIGHT, "1"));
        return new ReturnRecord(row.place(), key, unit, respondent, status, received.orElse(""),
            weight.isPresent() && weight.getAsDouble() >= 0 ? weight.getAsDouble() : 1, List.of(), answers);
    }

    /** Files of survey programs tell by the day of submission whether a response is complete. */
    private boolean hasStatus() {
        return columns.values().stream().anyMatch(meaning -> meaning.kind() == ColumnMeaning.Kind.RECEIVED);
    }

    /** Complete when something in every topic is answered, or said to be missing. */
    private ResponseStatus byAnswers(Map<Asked, ReturnAnswer> answers) {
        return content.topics().stream().allMatch(topic -> topic.questions().isEmpty() || topic.questions().stream()
            .anyMatch(question -> answers.keySet().stream()
                .anyMatch(asked -> asked.question().equals(QuestionnaireContent.key(question)))))
                    ? ResponseStatus.COMPLETE : ResponseStatus.PARTIAL;
    }
}
