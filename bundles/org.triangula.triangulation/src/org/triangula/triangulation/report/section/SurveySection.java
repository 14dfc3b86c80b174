// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ItemAnalysis;
import org.triangula.survey.ItemResult;
import org.triangula.survey.NumberSummary;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.Wordings;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Column;
import org.triangula.triangulation.report.ReportBlock.Heading;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Row;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportBlock.Tone;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportSection;
import org.triangula.triangulation.report.ReportSectionProvider;

/** A table per item with its base, and the contradictions between respondents of one unit. */
public final class SurveySection implements ReportSectionProvider {

    @Override
    public Optional<ReportSection> section(ReportContext context) {
        ResultText text = new ResultText(context.locale());
        List<ReportBlock> blocks = new ArrayList<>();
        for (Survey survey : context.study().getSurveys().getSurveys()) {
            if (survey.getQuestionnaires().isEmpty() || survey.getResponses().isEmpty()) {
                continue;
            }
            blocks.add(new Heading(2, context.safe(survey.getName())));
            blocks.add(new Paragraph(context.text("survey.unitRule"), Tone.NOTE));
            List<Row> contradictions = new ArrayList<>();
            for (Topic topic : survey.getQuestionnaires().getLast().getTopics()) {
                blocks.add(new Heading(3, Wordings.of(topic, text.language())));
                for (Question question : topic.getQuestions()) {
                    for (Item item : Item.of(question)) {
                        ItemResult result = ItemAnalysis.of(survey, item);
                        blocks.add(table(context, text, result));
                        contradictions(context, text, result, contradictions);
                    }
                }
            }
            if (!contradictions.isEmpty()) {
                blocks.add(new Heading(3, context.text("survey.contradictions")));
                blocks.add(new Table(context.text("survey.contradictionsCaption"), "",
                    List.of(Column.text(text.get("column.unit")), Column.text(context.text("column.item")),
                        Column.text(context.text("column.answers"))),
                    contradictions, ""));
            }
        }
        return blocks.isEmpty() ? Optional.empty()
            : Optional.of(new ReportSection("survey", context.text("survey.title"), blocks));
    }

    private static Table table(ReportContext context, ResultText text, ItemResult result) {
        String caption = (result.item().number() + "  " + result.item().wording(text.language())).strip();
        String note = text.formula(result)
            + (result.item().question().getRouting().isEmpty() ? "" : " " + text.routing(result.item().question()));
        return new Table(caption, text.base(result.base()), columns(text, result), rows(context, text, result), note);
    }

    private static List<Column> columns(ResultText text, ItemResult result) {
        return switch (result) {
            case ItemResult.Frequencies frequencies -> List.of(Column.text(text.get("column.option")),
                Column.number(text.get("column.count")), Column.number(text.get("column.percent")));
            case ItemResult.MultipleResponses multiple -> List.of(Column.text(text.get("column.option")),
                Column.number(text.get("column.count")), Column.number(text.get("column.percentOfCases")),
                Column.number(text.get("column.percentOfAnswers")));
            case ItemResult.Ranks ranks -> {
                List<Column> columns = new ArrayList<>();
                columns.add(Column.text(text.get("column.option")));
                IntStream.rangeClosed(1, ranks.places())
                    .forEach(place -> columns.add(Column.number(text.get("column.place", place))));
                columns.add(Column.number(text.get("column.points")));
                columns.add(Column.number(text.get("column.meanPlace")));
                yield columns;
            }
            case ItemResult.Numbers numbers ->
                List.of(Column.text(text.get("column.measure")), Column.number(text.get("column.value")));
            case ItemResult.Words words -> List.of(Column.text(text.get("column.unit")),
                Column.text(text.get("column.respondent")), Column.text(text.get("column.option")));
        };
    }

    private static List<Row> rows(ReportContext context, ResultText text, ItemResult result) {
        return switch (result) {
            case ItemResult.Frequencies frequencies -> frequencies.rows().stream()
                .map(row -> row(name(context, text, row.option()), row.share(), String.valueOf(row.count()),
                    text.percent(row.share())))
                .toList();
            case ItemResult.MultipleResponses multiple -> multiple.rows().stream()
                .map(row -> row(name(context, text, row.option()), row.shareOfCases(), String.valueOf(row.count()),
                    text.percent(row.shareOfCases()), text.percent(row.shareOfAnswers())))
                .toList();
            case ItemResult.Ranks ranks -> ranks.rows().stream().map(row -> {
                List<String> cells = new ArrayList<>();
                cells.add(name(context, text, row.option()));
                row.onPlace().forEach(count -> cells.add(String.valueOf(count)));
                cells.add(String.valueOf(row.points()));
                cells.add(text.number(row.meanPlace()));
                int most = Math.max(1, ranks.places() * ranks.base().answered());
                return new Row(cells, Optional.of((double) row.points() / most), 0);
            }).toList();
            case ItemResult.Numbers numbers -> measures(text, numbers.summary());
            case ItemResult.Words words -> words.units().stream()
                .filter(unit -> unit.state() == AnswerState.ANSWERED || unit.state() == AnswerState.CONTRADICTORY)
                .flatMap(unit -> unit.given().stream().map(given -> Row.of(unitName(context, unit),
                    context.safe(given.response().getRespondent()),
                    context.safe(text.answer(given.answer(), words.item().question())))))
                .toList();
        };
    }

    private static List<Row> measures(ResultText text, NumberSummary summary) {
        return List.of(Row.of(text.get("measure.n"), String.valueOf(summary.n())),
            Row.of(text.get("measure.mean"), text.number(summary.mean())),
            Row.of(text.get("measure.standardDeviation"), text.number(summary.standardDeviation())),
            Row.of(text.get("measure.minimum"), text.number(summary.minimum())),
            Row.of(text.get("measure.lowerQuartile"), text.number(summary.lowerQuartile())),
            Row.of(text.get("measure.median"), text.number(summary.median())),
            Row.of(text.get("measure.upperQuartile"), text.number(summary.upperQuartile())),
            Row.of(text.get("measure.maximum"), text.number(summary.maximum())));
    }

    private static void contradictions(ReportContext context, ResultText text, ItemResult result, List<Row> rows) {
        for (UnitAnswer unit : result.units()) {
            if (unit.state() == AnswerState.CONTRADICTORY) {
                List<String> said = unit.given().stream().map(given -> given.response().getRespondent() + ": "
                    + text.answer(given.answer(), result.item().question())).toList();
                rows.add(Row.of(unitName(context, unit),
                    (result.item().number() + "  " + result.item().wording(text.language())).strip(),
                    context.safe(String.join("\n", said))));
            }
        }
    }

    private static String unitName(ReportContext context, UnitAnswer unit) {
        return unit.unit().map(element -> context.safe(context.names().of(element))).orElse("–");
    }

    private static String name(ReportContext context, ResultText text, AnswerOption option) {
        return context.safe(Wordings.of(option, text.language()));
    }

    private static Row row(String name, OptionalDouble share, String... cells) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(cells));
        return new Row(all, share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty(), 0);
    }
}
