// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.DataTable;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Point;
import org.triangula.figure.Mark.Style;
import org.triangula.organization.cluster.ClusterAnalysis;
import org.triangula.organization.cluster.Hierarchy;

/**
 * Pictures of clusters: the curve of silhouettes and the dendrogram.
 *
 * @param analysis the clusters
 * @param footer base, source and date
 * @param colours ground and ink
 * @param tables the numbers behind
 */
record ClusterFigures(ClusterAnalysis analysis, String footer, FigureColours colours, List<DataTable> tables) {

    private static final double WIDTH = 560;
    private static final double LEFT = 64;
    private static final double RIGHT = WIDTH - 24;
    private static final double TOP = 56;
    private static final double LEAST_LEAF = 13;

    /** The colour of a cluster, from 0; told apart by people with a colour deficiency up to eight. */
    static int colour(int cluster) {
        return ColourScales.standard().byId(ColourScales.OKABE_ITO).category(cluster);
    }

    /** Mean silhouette by number of clusters; a click chooses the number. */
    Figure curve() {
        FigureBuilder figure = title(Messages.curveTitle);
        double bottom = 300;
        double least = Math.min(0, analysis.curve().values().stream().mapToDouble(one -> one).min().orElse(0));
        double most = Math.max(0.5, analysis.curve().values().stream().mapToDouble(one -> one).max().orElse(0.5));
        for (double value = Math.ceil(least * 10) / 10; value <= most + 1e-9; value += 0.1) {
            double y = y(value, least, most, bottom);
            figure.noMeaning().line(LEFT, y, RIGHT, y, colours.line(), 0.6);
            figure.text(number(value, 1), LEFT - 8, y + 4, Anchor.END, 0, 11, false, colours.quiet());
        }
        List<Point> points = new ArrayList<>();
        List<Map.Entry<Integer, Double>> entries = List.copyOf(analysis.curve().entrySet());
        for (int i = 0; i < entries.size(); i++) {
            double x = LEFT + 30 + (RIGHT - LEFT - 60) * (entries.size() == 1 ? 0.5 : i / (entries.size() - 1.0));
            points.add(new Point(x, y(entries.get(i).getValue(), least, most, bottom)));
        }
        if (points.size() > 1) {
            figure.add(new Mark.Polyline(points, Style.drawn(colours.quiet(), 1.5), "", ""));
        }
        for (int i = 0; i < points.size(); i++) {
            int clusters = entries.get(i).getKey();
            boolean now = clusters == analysis.number();
            figure.meaning(String.valueOf(clusters), NLS.bind(Messages.curvePoint, clusters,
                number(entries.get(i).getValue(), 3)));
            figure.circle(points.get(i).x(), points.get(i).y(), now ? 7 : 5, new Style(now ? colours.accent()
                : colours.ground(), colours.accent(), 1.8));
            figure.text(number(entries.get(i).getValue(), 2), points.get(i).x(), points.get(i).y() - 12, Anchor.MIDDLE,
                0, 11, now, colours.ink());
            figure.noMeaning().text(String.valueOf(clusters), points.get(i).x(), bottom + 18, Anchor.MIDDLE, 0, 12, now,
                colours.ink());
        }
        figure.text(Messages.curveAxis, (LEFT + RIGHT) / 2, bottom + 38, Anchor.MIDDLE, 0, 11, false, colours.quiet());
        return finish(figure, bottom + 62, Messages.curveTitle);
    }

    private static double y(double value, double least, double most, double bottom) {
        return bottom - (value - least) / (most - least) * (bottom - TOP);
    }

    /** The dendrogram of a hierarchy, cases below each other, coloured by cluster; a click chooses a case. */
    Figure dendrogram(Hierarchy hierarchy) {
        FigureBuilder figure = title(Messages.dendrogramTitle);
        int count = analysis.names().size();
        List<Integer> order = new ArrayList<>();
        leaves(hierarchy, hierarchy.merges().length, order);
        double labels = 170;
        double left = LEFT - 40 + labels;
        double bottom = TOP + count * LEAST_LEAF;
        double most = hierarchy.heights()[hierarchy.heights().length - 1];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            int leaf = order.get(i);
            ys[leaf] = TOP + (i + 0.5) * LEAST_LEAF;
            int cluster = analysis.clusters()[leaf];
            figure.meaning(analysis.names().get(leaf), analysis.names().get(leaf) + ": " + Messages.bind(
                Messages.cluster, cluster + 1));
            figure.text(analysis.names().get(leaf), left - 6, ys[leaf] + 4, Anchor.END, 10.5);
            figure.rectangle(left - 3, ys[leaf] - 4, 6, 8, Style.filled(colour(cluster)));
        }
        double[] xs = new double[hierarchy.merges().length];
        double[] middles = new double[hierarchy.merges().length];
        int[] owners = new int[hierarchy.merges().length];
        for (int step = 0; step < hierarchy.merges().length; step++) {
            double x = left + 4 + hierarchy.heights()[step] / most * (RIGHT - left - 4);
            int[] pair = hierarchy.merges()[step];
            double[] y = new double[2];
            double[] from = new double[2];
            int[] owner = new int[2];
            for (int side = 0; side < 2; side++) {
                boolean leaf = pair[side] < 0;
                int index = leaf ? -pair[side] - 1 : pair[side] - 1;
                y[side] = leaf ? ys[index] : middles[index];
                from[side] = leaf ? left + 4 : xs[index];
                owner[side] = leaf ? analysis.clusters()[index] : owners[index];
            }
            owners[step] = owner[0] == owner[1] ? owner[0] : -1;
            figure.meaning("", NLS.bind(Messages.mergedAt, number(hierarchy.heights()[step], 2)));
            for (int side = 0; side < 2; side++) {
                figure.line(from[side], y[side], x, y[side], owner[side] < 0 ? colours.quiet() : colour(owner[side]),
                    1.4);
            }
            figure.line(x, y[0], x, y[1], owners[step] < 0 ? colours.quiet() : colour(owners[step]), 1.4);
            xs[step] = x;
            middles[step] = (y[0] + y[1]) / 2;
        }
        figure.noMeaning().text(Messages.dendrogramAxis, (left + RIGHT) / 2, bottom + 18, Anchor.MIDDLE, 0, 11, false,
            colours.quiet());
        figure.text("0", left + 4, bottom + 18, Anchor.START, 0, 11, false, colours.quiet());
        figure.text(number(most, 1), RIGHT, bottom + 18, Anchor.END, 0, 11, false, colours.quiet());
        return finish(figure, bottom + 42, Messages.dendrogramTitle);
    }

    private static void leaves(Hierarchy hierarchy, int step, List<Integer> order) {
        List<Integer> open = new ArrayList<>(List.of(step));
        while (!open.isEmpty()) {
            int one = open.removeLast();
            if (one < 0) {
                order.add(-one - 1);
            } else {
                open.add(hierarchy.merges()[one - 1][1]);
                open.add(hierarchy.merges()[one - 1][0]);
            }
        }
    }

    private FigureBuilder title(String text) {
        FigureBuilder figure = new FigureBuilder(text, colours);
        figure.text(text, 16, 28, Anchor.START, 0, 15, true, colours.ink());
        return figure;
    }

    private Figure finish(FigureBuilder figure, double bottom, String summary) {
        figure.noMeaning().text(footer, 16, bottom, Anchor.START, 0, 11, false, colours.quiet());
        tables.forEach(figure::data);
        return figure.build(WIDTH, bottom + 14, summary);
    }

    private static String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
