// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingRule;
import org.triangula.model.survey.Topic;
import org.triangula.survey.ResultText;
import org.triangula.survey.Wordings;

/**
 * The routing of a questionnaire: its questions from top to bottom by topic, at the right an arrow from every question
 * that decides to the question that is only asked under a condition, which stands below its wording. Conditions on a
 * later question, which can never be met in time, are drawn in the colour of warnings.
 */
public final class RoutingDiagram {

    private static final double MARGIN = 16;
    private static final double WIDTH = 430;
    private static final double INDENT = 18;
    private static final double LANE = 14;
    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double GAP = 8;
    private static final int WARNING = 0xFFD55E00;

    private final Questionnaire questionnaire;
    private final ResultText text;
    private final FigureBuilder figure;
    private final Map<Question, double[]> places = new LinkedHashMap<>();

    private RoutingDiagram(Questionnaire questionnaire, Locale locale, FigureColours colours) {
        this.questionnaire = questionnaire;
        text = new ResultText(locale);
        figure = new FigureBuilder(title(questionnaire), colours);
    }

    private static String title(Questionnaire questionnaire) {
        String name = questionnaire.getName() == null ? "" : questionnaire.getName();
        String version = questionnaire.getVersion() == null ? "" : questionnaire.getVersion();
        return Messages.bind(Messages.routing, (name + " " + version).strip());
    }

    /**
     * Draws the routing. The target of a box is the identity of its question.
     *
     * @param questionnaire the questionnaire
     * @param locale language of the reader
     * @param colours ground and ink
     * @return the figure
     */
    public static Figure of(Questionnaire questionnaire, Locale locale, FigureColours colours) {
        return new RoutingDiagram(questionnaire, locale, colours).draw();
    }

    private Figure draw() {
        FigureColours colours = figure.colours();
        double y = MARGIN;
        figure.text(title(questionnaire), MARGIN, y + 14, Anchor.START, 0, 15, true, colours.ink());
        y += 30;
        for (Topic topic : questionnaire.getTopics()) {
            figure.meaning(identity(topic), Wordings.of(topic, text.language()));
            figure.text(TextMeasure.shorten(numbered(topic.getNumber(), Wordings.of(topic, text.language())), SIZE,
                true, WIDTH), MARGIN, y + 14, Anchor.START, 0, SIZE, true, colours.ink());
            y += 22;
            for (Question question : topic.getQuestions()) {
                y = box(question, y);
            }
            y += 8;
        }
        double right = arrows();
        return figure.noMeaning().build(right + MARGIN, Math.max(60, y + MARGIN),
            Messages.bind(Messages.routing_summary, places.size(), places.keySet().stream()
                .filter(question -> !question.getRouting().isEmpty()).count()));
    }

    private double box(Question question, double y) {
        FigureColours colours = figure.colours();
        boolean conditional = !question.getRouting().isEmpty();
        double left = MARGIN + (conditional ? INDENT : 0);
        double width = WIDTH - (conditional ? INDENT : 0);
        String words = numbered(question.getNumber(), Wordings.of(question, text.language()));
        String condition = conditional ? text.routing(question) : "";
        List<String> lines = TextMeasure.wrap(condition, SMALL, false, width - 16);
        double height = 24 + (conditional ? lines.size() * 14 : 0);
        figure.meaning(identity(question), words + "\n" + text.type(question.getType())
            + (conditional ? "\n" + condition : ""));
        figure.rectangle(left, y, width, height, new Style(colours.ground(),
            conditional ? colours.accent() : colours.quiet(), 1));
        String type = text.type(question.getType());
        double typeWidth = TextMeasure.width(type, SMALL, false);
        figure.text(TextMeasure.shorten(words, SIZE, false, width - typeWidth - 28), left + 8, y + 16, Anchor.START,
            SIZE);
        figure.text(type, left + width - 8, y + 16, Anchor.END, 0, SMALL, false, colours.quiet());
        for (int line = 0; conditional && line < lines.size(); line++) {
            figure.text(lines.get(line), left + 8, y + 31 + line * 14, Anchor.START, 0, SMALL, false,
                colours.accent());
        }
        places.put(question, new double[] {left + width, y + 12, y + height / 2});
        return y + height + GAP;
    }

    /** Draws the arrows in lanes that do not touch each other; gives the right edge. */
    private double arrows() {
        List<double[]> lanes = new ArrayList<>();
        int colour = 0;
        double most = MARGIN + WIDTH;
        List<Question> order = List.copyOf(places.keySet());
        for (Question to : order) {
            for (RoutingRule rule : to.getRouting()) {
                double[] from = places.get(rule.getQuestion());
                double[] target = places.get(to);
                if (from == null) {
                    continue;
                }
                boolean early = order.indexOf(rule.getQuestion()) < order.indexOf(to);
                double low = Math.min(from[2], target[2]);
                double high = Math.max(from[2], target[2]);
                int lane = 0;
                while (lane < lanes.size() && overlaps(lanes.get(lane), low, high)) {
                    lane++;
                }
                if (lane == lanes.size()) {
                    lanes.add(new double[] {low, high});
                } else {
                    lanes.get(lane)[1] = high;
                }
                double x = MARGIN + WIDTH + LANE * (lane + 1.5);
                int ink = early ? ColourScales.standard().byId(ColourScales.OKABE_ITO).category(colour++ % 5)
                    : WARNING;
                figure.meaning(identity(to), early ? text.routing(to) : Messages.bind(Messages.routing_late,
                    text.routing(to)));
                figure.add(new Mark.Polyline(List.of(new Point(from[0], from[2]), new Point(x, from[2]),
                    new Point(x, target[2]), new Point(target[0] + 6, target[2])), Style.drawn(ink, early ? 1.6 : 2.4),
                    identity(to), text.routing(to)));
                figure.add(new Mark.Polygon(List.of(new Point(target[0] + 1, target[2]),
                    new Point(target[0] + 9, target[2] - 4), new Point(target[0] + 9, target[2] + 4)),
                    Style.filled(ink), identity(to), text.routing(to)));
                most = Math.max(most, x);
            }
        }
        return most + LANE;
    }

    private static boolean overlaps(double[] used, double low, double high) {
        return low <= used[1] + 2 && high >= used[0] - 2;
    }

    private static String identity(Question question) {
        return question.getId() == null ? "" : question.getId();
    }

    private static String identity(Topic topic) {
        return topic.getId() == null ? "" : topic.getId();
    }

    private static String numbered(String number, String words) {
        return number == null || number.isBlank() ? words : number + "  " + words;
    }
}
