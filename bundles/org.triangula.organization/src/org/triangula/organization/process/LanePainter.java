// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;
import org.triangula.figure.TextMeasure;
import org.triangula.organization.process.LaneLayout.Arrow;
import org.triangula.organization.process.LaneLayout.Box;
import org.triangula.organization.process.LaneLayout.Lane;
import org.triangula.organization.process.LaneLayout.Spot;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.VariantComparison.Difference;
import org.triangula.organization.process.VariantComparison.Row;

/** Paints the lanes, steps and arrows of one variant. */
final class LanePainter {

    private static final double HEAD_ACROSS = 136;
    private static final double HEAD_DOWN = 38;
    private static final double TITLE = 36;
    private static final double TEXT = 11.5;
    private static final double SMALL = 10;
    private static final double DASH = 5;
    private static final double SLASH_AT = 0.35;

    private final SwimLaneFigure figure;
    private final NotedVariant variant;
    private final LaneLayout layout;
    private final Map<String, Row> rows;
    private final FigureBuilder builder;
    private final LaneColours colours;
    private final ProcessMeasures measures;
    private double left;
    private double top;

    LanePainter(SwimLaneFigure figure, NotedVariant variant, LaneLayout layout, Map<String, Row> rows,
        FigureBuilder builder) {
        this.figure = figure;
        this.variant = variant;
        this.layout = layout;
        this.rows = rows;
        this.builder = builder;
        this.colours = new LaneColours(figure.colours());
        this.measures = new ProcessMeasures(figure.process(), variant, figure.media());
    }

    double width() {
        return figure.down() ? Math.max(layout.breadth(), figure.sizes().boxBreadth())
            : HEAD_ACROSS + Math.max(layout.length(), figure.sizes().boxLength());
    }

    double height() {
        return TITLE + (figure.down() ? HEAD_DOWN + layout.length() : layout.breadth());
    }

    void paint(double x, double y) {
        left = x;
        top = y;
        title();
        layout.lanes().forEach(this::lane);
        layout.arrows().forEach(this::arrow);
        layout.boxes().forEach(box -> {
            if (box.end()) {
                end(box);
            } else {
                step(box, variant.step(box.step()).orElseThrow());
            }
        });
        builder.noMeaning();
    }

    private Point point(double along, double across) {
        return figure.down() ? new Point(left + across, top + TITLE + HEAD_DOWN + along)
            : new Point(left + HEAD_ACROSS + along, top + TITLE + across);
    }

    private void title() {
        builder.meaning("", variant.label());
        builder.text(TextMeasure.shorten(variant.label(), 13, true, width()), left, top + 12, Anchor.START, 0, 13,
            true, figure.colours().ink());
        List<String> parts = new ArrayList<>(variant.header().cases());
        if (!variant.header().from().isEmpty() || !variant.header().until().isEmpty()) {
            parts.add(variant.header().from() + "–" + variant.header().until());
        }
        if (!variant.header().trigger().isEmpty()) {
            parts.add(NLS.bind(Messages.trigger, variant.header().trigger()));
        }
        String second = String.join(" · ", parts);
        builder.meaning("", second);
        builder.text(TextMeasure.shorten(second, SMALL, false, width()), left, top + 27, Anchor.START, 0, SMALL,
            false, figure.colours().quiet());
    }

    private void lane(Lane lane) {
        boolean person = figure.process().concerns(lane.carrier());
        String name = lane.carrier().isEmpty() ? Messages.nobody : lane.carrier();
        double breadth = lane.to() - lane.from();
        builder.meaning("", name);
        Style body = new Style(colours.lane(person), figure.colours().line(), 1);
        Style head = new Style(colours.laneHead(person), figure.colours().line(), 1);
        if (figure.down()) {
            builder.rectangle(left + lane.from(), top + TITLE, breadth, HEAD_DOWN + layout.length(), body);
            builder.rectangle(left + lane.from(), top + TITLE, breadth, HEAD_DOWN, head);
            lines(name, left + lane.from() + breadth / 2, top + TITLE + HEAD_DOWN / 2, breadth - 10, 2, Anchor.MIDDLE);
        } else {
            builder.rectangle(left, top + TITLE + lane.from(), HEAD_ACROSS + layout.length(), breadth, body);
            builder.rectangle(left, top + TITLE + lane.from(), HEAD_ACROSS, breadth, head);
            lines(name, left + 8, top + TITLE + lane.from() + breadth / 2, HEAD_ACROSS - 14, 4, Anchor.START);
        }
    }

    /** Lines of bold text about a middle. */
    private void lines(String text, double x, double middle, double wide, int most, Anchor anchor) {
        List<String> lines = wrapped(text, TEXT, true, wide, most);
        double y = middle - (lines.size() - 1) * 7 + 4;
        for (String line : lines) {
            builder.text(line, x, y, anchor, 0, TEXT, true, figure.colours().ink());
            y += 14;
        }
    }

    private static List<String> wrapped(String text, double size, boolean bold, double wide, int most) {
        List<String> lines = TextMeasure.wrap(text, size, bold, wide);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            kept.add(TextMeasure.shorten(i == most - 1 && lines.size() > most
                ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i), size, bold, wide));
        }
        return kept;
    }

    private void step(Box box, NotedStep step) {
        Set<Difference> differences = rows.containsKey(step.key()) ? rows.get(step.key()).differences() : Set.of();
        builder.meaning(SwimLaneFigure.target(new StepPlace(variant.key(), step.key())), says(step, differences));
        Point corner = point(box.along(), box.across());
        double wide = figure.down() ? box.breadth() : box.length();
        double high = figure.down() ? box.length() : box.breadth();
        int edge = colours.edge(differences);
        double strong = differences.isEmpty() ? 1 : 2;
        if (figure.marked().contains(new StepPlace(variant.key(), step.key()))) {
            builder.rectangle(corner.x() - 4, corner.y() - 4, wide + 8, high + 8,
                Style.drawn(figure.colours().accent(), 3));
        }
        builder.rectangle(corner.x(), corner.y(), wide, high,
            new Style(colours.fill(differences), step.optional() ? 0 : edge, step.optional() ? 0 : strong));
        if (step.optional()) {
            dashed(corner, wide, high, edge, strong);
        }
        int passages = figure.evidence().getOrDefault(new StepPlace(variant.key(), step.key()), 0);
        double room = wide - 12
            - (rows.isEmpty() ? 0 : TextMeasure.width(LaneColours.signs(differences), 13, true) + 2);
        List<String> small = small(step, wide - 12 - (passages > 0 ? 20 : 0));
        double y = corner.y() + 15;
        for (String line : wrapped(step.name(), TEXT, false, room, 4 - small.size())) {
            builder.text(line, corner.x() + 6, y, Anchor.START, 0, TEXT, false, figure.colours().ink());
            y += 13.5;
        }
        y = corner.y() + high - 6 - (small.size() - 1) * 12;
        for (String line : small) {
            builder.text(line, corner.x() + 6, y, Anchor.START, 0, SMALL, false, figure.colours().quiet());
            y += 12;
        }
        if (!rows.isEmpty()) {
            builder.text(LaneColours.signs(differences), corner.x() + wide - 5, corner.y() + 14, Anchor.END, 0, 13,
                true, figure.colours().ink());
        }
        if (passages > 0) {
            builder.circle(corner.x() + wide - 11, corner.y() + high - 10, 8,
                new Style(figure.colours().ground(), figure.colours().accent(), 1));
            builder.text(String.valueOf(passages), corner.x() + wide - 11, corner.y() + high - 6.5, Anchor.MIDDLE, 0,
                SMALL, false, figure.colours().ink());
        }
        if (step.flows().isEmpty()) {
            // where the process ends: a second line at the edge that time leaves by
            Point out = point(box.along() + box.length() - 4, box.across());
            Point far = point(box.along() + box.length() - 4, box.across() + box.breadth());
            builder.line(out.x(), out.y(), far.x(), far.y(), edge, 1);
        }
    }

    private void dashed(Point corner, double wide, double high, int colour, double strong) {
        for (double at = 0; at < wide; at += 2 * DASH) {
            double to = Math.min(wide, at + DASH);
            builder.line(corner.x() + at, corner.y(), corner.x() + to, corner.y(), colour, strong);
            builder.line(corner.x() + at, corner.y() + high, corner.x() + to, corner.y() + high, colour, strong);
        }
        for (double at = 0; at < high; at += 2 * DASH) {
            double to = Math.min(high, at + DASH);
            builder.line(corner.x(), corner.y() + at, corner.x(), corner.y() + to, colour, strong);
            builder.line(corner.x() + wide, corner.y() + at, corner.x() + wide, corner.y() + to, colour, strong);
        }
    }

    /** Medium and times: in one line where they fit, else in two. */
    private List<String> small(NotedStep step, double room) {
        List<String> parts = new ArrayList<>();
        if (!step.medium().isEmpty()) {
            parts.add(figure.media().name(step.medium(), figure.locale()));
        }
        List<String> times = new ArrayList<>();
        step.duration().ifPresent(span -> times.add(SpanText.of(span, figure.locale())));
        step.waiting().ifPresent(span -> times.add(NLS.bind(Messages.waits, SpanText.of(span, figure.locale()))));
        if (!times.isEmpty()) {
            parts.add(String.join(" · ", times));
        }
        String all = String.join(" · ", parts);
        return parts.isEmpty() ? List.of() : TextMeasure.width(all, SMALL, false) <= room ? List.of(all)
            : parts.stream().map(one -> TextMeasure.shorten(one, SMALL, false, room)).toList();
    }

    private String says(NotedStep step, Set<Difference> differences) {
        List<String> lines = new ArrayList<>(List.of(step.name()));
        lines.add(step.carrier().isEmpty() ? Messages.nobody : step.carrier());
        lines.addAll(small(step, Double.MAX_VALUE));
        if (!step.details().documents().isEmpty()) {
            lines.add(NLS.bind(Messages.documents, String.join(", ", step.details().documents())));
        }
        if (step.optional()) {
            lines.add(Messages.canBeLeftOut);
        }
        if (!step.details().note().isEmpty()) {
            lines.add(step.details().note());
        }
        if (!step.details().source().isEmpty()) {
            lines.add(NLS.bind(Messages.source, step.details().source()));
        }
        if (!rows.isEmpty()) {
            lines.add(differences.isEmpty() ? Messages.same
                : differences.stream().map(ProcessTables::word).collect(Collectors.joining(", ")));
        }
        return String.join("\n", lines);
    }

    private void end(Box box) {
        builder.meaning("", Messages.end);
        Point middle = point(box.along() + box.length() / 2, box.across() + box.breadth() / 2);
        builder.circle(middle.x(), middle.y(), box.length() / 2, Style.drawn(figure.colours().quiet(), 1.5));
        builder.circle(middle.x(), middle.y(), box.length() / 2 - 4, Style.filled(figure.colours().quiet()));
    }

    private void arrow(Arrow arrow) {
        NotedStep from = variant.step(arrow.from()).orElseThrow();
        List<String> broken = measures.mediaBreak(from, arrow.flow());
        builder.meaning("", says(from, arrow, broken));
        int colour = arrow.handOver() ? figure.colours().accent() : figure.colours().quiet();
        List<Point> points = arrow.points().stream().map(spot -> point(spot.along(), spot.across())).toList();
        builder.add(new Mark.Polyline(points, Style.drawn(colour, arrow.handOver() ? 2 : 1.2), "", says(from, arrow,
            broken)));
        Point tip = points.getLast();
        List<Point> head = figure.down()
            ? List.of(tip, new Point(tip.x() - 4, tip.y() - 8), new Point(tip.x() + 4, tip.y() - 8))
            : List.of(tip, new Point(tip.x() - 8, tip.y() - 4), new Point(tip.x() - 8, tip.y() + 4));
        builder.add(new Mark.Polygon(head, Style.filled(colour), "", says(from, arrow, broken)));
        if (!broken.isEmpty()) {
            slashes(arrow.points());
        }
        condition(arrow, tip);
    }

    private String says(NotedStep from, Arrow arrow, List<String> broken) {
        String to = variant.step(arrow.flow().to()).map(NotedStep::name).orElse(Messages.end);
        List<String> lines = new ArrayList<>(List.of(from.name() + " → " + to));
        if (arrow.handOver()) {
            lines.add(Messages.handOver);
        }
        if (!arrow.flow().condition().isEmpty()) {
            lines.add(NLS.bind(Messages.condition, arrow.flow().condition()));
        }
        if (!arrow.flow().medium().isEmpty()) {
            lines.add(figure.media().name(arrow.flow().medium(), figure.locale()));
        }
        if (!broken.isEmpty()) {
            lines.add(NLS.bind(Messages.mediaBreak, broken.stream()
                .map(one -> figure.media().name(one, figure.locale())).distinct()
                .collect(Collectors.joining(" → "))));
        }
        if (!arrow.flow().note().isEmpty()) {
            lines.add(arrow.flow().note());
        }
        return String.join("\n", lines);
    }

    /** Two strokes over the longest piece of an arrow. */
    private void slashes(List<Spot> spots) {
        Spot one = spots.getFirst();
        Spot other = spots.getLast();
        double longest = -1;
        for (int i = 1; i < spots.size(); i++) {
            double length = Math.abs(spots.get(i).along() - spots.get(i - 1).along())
                + Math.abs(spots.get(i).across() - spots.get(i - 1).across());
            if (length > longest) {
                longest = length;
                one = spots.get(i - 1);
                other = spots.get(i);
            }
        }
        // before the middle: a condition stands at the end
        Point middle = point(one.along() + (other.along() - one.along()) * SLASH_AT,
            one.across() + (other.across() - one.across()) * SLASH_AT);
        boolean flat = point(one.along(), one.across()).y() == point(other.along(), other.across()).y();
        for (int side = -1; side <= 1; side += 2) {
            double shift = side * 2.5;
            double dx = flat ? shift : 0;
            double dy = flat ? 0 : shift;
            builder.line(middle.x() - 4 + dx, middle.y() + 5 + dy, middle.x() + 4 + dx, middle.y() - 5 + dy,
                colours.mediaBreak(), 2);
        }
    }

    /** The condition beside the last piece of an arrow, on the side on which the box is entered. */
    private void condition(Arrow arrow, Point tip) {
        if (arrow.flow().condition().isEmpty()) {
            return;
        }
        double middle = layout.boxes().stream()
            .filter(box -> arrow.flow().isEnd() ? box.end() && box.step().equals(arrow.from())
                : !box.end() && box.step().equals(arrow.flow().to()))
            .mapToDouble(box -> box.across() + box.breadth() / 2).findFirst().orElse(0);
        boolean before = arrow.points().getLast().across() < middle ^ arrow.rank() % 2 == 1;
        double room = figure.down() ? figure.sizes().boxBreadth() / 2 + 4 : figure.sizes().label();
        List<String> lines = wrapped(arrow.flow().condition(), SMALL, false, room, figure.down() ? 3 : 2);
        double x = figure.down() ? tip.x() + (before ? -7 : 7) : tip.x() - 10;
        double y = figure.down() ? tip.y() - 10 - (lines.size() - 1) * 11
            : before || tip.y() == point(0, middle).y() ? tip.y() - 4 - (lines.size() - 1) * 11 : tip.y() + 13;
        for (String line : lines) {
            builder.text(line, x, y, figure.down() && !before ? Anchor.START : Anchor.END, 0, SMALL, false,
                figure.colours().ink());
            y += 11;
        }
    }
}
