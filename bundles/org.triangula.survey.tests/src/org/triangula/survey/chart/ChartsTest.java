// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.model.ModelFactory;
import org.triangula.model.Wording;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;
import org.triangula.survey.chart.BarsChart.Arrangement;
import org.triangula.survey.chart.DistrictMapChart.District;

class ChartsTest {

    private static final ChartWords WORDS = new ChartWords("Gibt es ein Konzept?", "n = 35 (35 gefragt)", "Quelle: X");
    private static final FigureColours COLOURS = FigureColours.LIGHT;

    private static ChartValue value(double number, String target) {
        return new ChartValue(number, Double.toString(number), target, target + " " + number);
    }

    private static Stream<Mark.Rectangle> bars(Figure figure) {
        return figure.marks().stream().filter(Mark.Rectangle.class::isInstance).map(Mark.Rectangle.class::cast)
            .filter(bar -> !bar.target().isEmpty());
    }

    private static List<String> texts(Figure figure) {
        return figure.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text())
            .toList();
    }

    private static double width(Figure figure, String target) {
        return bars(figure).filter(bar -> bar.target().equals(target)).findFirst().orElseThrow().width();
    }

    @Test
    void everyChartSaysTitleBaseAndSource() {
        ChartData data = ChartData.of(List.of("ja", "nein"), List.of(value(20, "a"), value(15, "b")));
        for (Figure figure : List.of(
            BarsChart.of(WORDS, data, Arrangement.GROUPED, false, "", COLOURS, List.of()),
            PieChart.of(WORDS, data, COLOURS, List.of()), DotChart.of(WORDS, data, "", COLOURS, List.of()),
            Histogram.of(WORDS, new double[] {1, 2, 3}, "", COLOURS),
            BoxPlot.of(WORDS, List.of(new BoxPlot.Group("", new double[] {1, 2, 3}, List.of("a", "b", "c"))), "",
                COLOURS))) {
            assertTrue(texts(figure).containsAll(List.of(WORDS.title(), WORDS.base(), WORDS.source())));
            assertTrue(figure.description().startsWith(WORDS.base()));
        }
    }

    @Test
    void barsAreAsLongAsTheirNumbers() {
        Figure figure = BarsChart.of(WORDS, ChartData.of(List.of("ja", "nein"), List.of(value(20, "a"),
            value(15, "b"))), Arrangement.GROUPED, false, "", COLOURS, List.of());
        assertEquals(20.0 / 15, width(figure, "a") / width(figure, "b"), 1e-9);
    }

    @Test
    void theMiddleOfAScaleStandsInTheMiddle() {
        ChartData data = new ChartData(List.of("eins", "zwei"), List.of("schlecht", "mittel", "gut"),
            List.of(List.of(value(10, "a"), value(20, "b"), value(70, "c")),
                List.of(value(50, "d"), value(40, "e"), value(10, "f"))));
        Figure figure = BarsChart.of(WORDS, data, Arrangement.DIVERGING, true, " %", COLOURS, List.of());
        List<Double> middles = bars(figure).filter(bar -> List.of("b", "e").contains(bar.target()))
            .map(bar -> bar.x() + bar.width() / 2).toList();
        assertEquals(middles.get(0), middles.get(1), 1e-9);
    }

    @Test
    void aHiddenNumberHasNoBar() {
        Figure figure = BarsChart.of(WORDS, ChartData.of(List.of("ja", "nein"), List.of(value(20, "a"),
            new ChartValue(Double.NaN, "ausgeblendet", "b", "nein: ausgeblendet"))), Arrangement.GROUPED, false, "",
            COLOURS, List.of());
        assertEquals(0, width(figure, "b"));
        assertTrue(texts(figure).contains("ausgeblendet"));
    }

    @Test
    void everyNumberIsInOneClass() {
        double[][] samples = {{1}, {3, 3, 3}, {0, 0.1, 0.2, 0.30000000000000004}, {-5, 0, 5, 10, Double.NaN},
            {1e6, 2e6, 3.5e6}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
        for (double[] numbers : samples) {
            List<Histogram.Bin> bins = Histogram.bins(numbers);
            int known = (int) Arrays.stream(numbers).filter(Double::isFinite).count();
            assertEquals(known, bins.stream().mapToInt(bin -> bin.units().size()).sum());
            for (Histogram.Bin bin : bins) {
                bin.units().forEach(unit -> assertTrue(numbers[unit] >= bin.from() - 1e-9 * Math.abs(bin.from()) - 1e-12
                    && numbers[unit] <= bin.to() + 1e-9 * Math.abs(bin.to()), bin + " " + numbers[unit]));
            }
        }
        assertEquals(List.of(), Histogram.bins(new double[] {Double.NaN}));
    }

    @Test
    void aMapShowsEveryAreaWithABorder() {
        String square = "POLYGON ((8 48, 9 48, 9 49, 8 49, 8 48))";
        Figure figure = DistrictMapChart.of(WORDS, List.of(new District(square, 0, "unit:0", "A: ja"),
            new District("MULTIPOLYGON (((9 48, 10 48, 10 49, 9 48)), ((11 48, 12 48, 12 49, 11 48)))", -1, "unit:1",
                "B: ohne"), new District("nonsense", 0, "unit:2", "C"), new District("", 0, "unit:3", "D")),
            List.of("ja", "nein"), false, "ohne Antwort", COLOURS, List.of());
        List<Mark.Polygon> areas = figure.marks().stream().filter(Mark.Polygon.class::isInstance)
            .map(Mark.Polygon.class::cast).toList();
        assertEquals(List.of("unit:0", "unit:1", "unit:1"), areas.stream().map(Mark.Polygon::target).toList());
        assertTrue(areas.get(0).style().fill() != areas.get(1).style().fill());
        assertTrue(texts(figure).contains("ohne Antwort"));
    }

    @Test
    void theRoutingShowsWhoDecides() {
        Questionnaire questionnaire = SurveyFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setName("Fragebogen");
        Topic topic = SurveyFactory.eINSTANCE.createTopic();
        topic.setNumber("1");
        topic.setName("Thema");
        questionnaire.getTopics().add(topic);
        Question first = question("1.1", QuestionType.YES_NO);
        AnswerOption yes = SurveyFactory.eINSTANCE.createAnswerOption();
        yes.setCode("1");
        yes.setName("Ja");
        first.getOptions().add(yes);
        Question second = question("1.2", QuestionType.TEXT);
        topic.getQuestions().addAll(List.of(first, second));
        RoutingRule rule = SurveyFactory.eINSTANCE.createRoutingRule();
        rule.setQuestion(first);
        rule.setOperator(RoutingOperator.EQUALS);
        rule.setValue("1");
        second.getRouting().add(rule);
        Figure figure = RoutingDiagram.of(questionnaire, Locale.GERMAN, COLOURS);
        assertEquals(1, figure.marks().stream().filter(Mark.Polyline.class::isInstance).count());
        assertTrue(texts(figure).stream().anyMatch(text -> text.contains("1.1") && text.contains("Ja")));
        assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Rectangle
            && mark.target().equals("id-1.2")));
    }

    private static Question question(String number, QuestionType type) {
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setId("id-" + number);
        question.setNumber(number);
        question.setType(type);
        Wording wording = ModelFactory.eINSTANCE.createWording();
        wording.setLanguage("de");
        wording.setText("Frage " + number);
        question.getWordings().add(wording);
        return question;
    }
}
