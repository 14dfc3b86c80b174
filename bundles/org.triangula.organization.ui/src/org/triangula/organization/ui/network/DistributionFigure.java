// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;
import org.triangula.organization.network.significance.PermutationResult;

/**
 * What chance gives, as a small histogram, and a line where the network is.
 *
 * @param statistic name of the statistic
 * @param result what was seen and what chance gives
 * @param colours colours of ground and letters
 */
record DistributionFigure(String statistic, PermutationResult result, FigureColours colours) {

    private static final int BINS = 24;
    private static final double WIDTH = 380;
    private static final double HEIGHT = 150;
    private static final double MARGIN = 16;
    private static final double BASE = 112;
    private static final double TOP = 26;

    Figure figure() {
        double[] values = result.reference();
        double low = Math.min(result.observed(), Arrays.stream(values).min().orElse(0));
        double high = Math.max(result.observed(), Arrays.stream(values).max().orElse(1));
        double span = high - low < 1e-12 ? 1 : high - low;
        int[] bins = new int[BINS];
        for (double value : values) {
            bins[(int) Math.min(BINS - 1, (value - low) / span * BINS)]++;
        }
        int most = Math.max(1, Arrays.stream(bins).max().orElse(1));
        double bar = (WIDTH - 2 * MARGIN) / BINS;
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(3);
        FigureBuilder figure = new FigureBuilder(NLS.bind(Messages.byChance, statistic), colours);
        for (int i = 0; i < BINS; i++) {
            double height = (BASE - TOP) * bins[i] / most;
            figure.meaning("", NLS.bind(Messages.binHint, new Object[] { format.format(low + span * i / BINS),
                format.format(low + span * (i + 1) / BINS), bins[i] }));
            figure.rectangle(MARGIN + i * bar, BASE - height, bar - 1, height, Style.filled(colours.quiet()));
        }
        figure.noMeaning();
        figure.line(MARGIN, BASE, WIDTH - MARGIN, BASE, colours.quiet(), 1);
        double x = MARGIN + (result.observed() - low) / span * (WIDTH - 2 * MARGIN);
        figure.add(new Mark.Line(new Mark.Point(x, TOP - 8), new Mark.Point(x, BASE),
            Style.drawn(NetworkPainter.BAD, 2.5), "", NLS.bind(Messages.observedHint,
                format.format(result.observed()))));
        Anchor anchor = x < WIDTH / 3 ? Anchor.START : x > WIDTH * 2 / 3 ? Anchor.END : Anchor.MIDDLE;
        figure.text(NLS.bind(Messages.observedHint, format.format(result.observed())), x, TOP - 11, anchor, 11);
        figure.text(format.format(low), MARGIN, BASE + 14, Anchor.START, 11);
        figure.text(format.format(high), WIDTH - MARGIN, BASE + 14, Anchor.END, 11);
        figure.text(NLS.bind(Messages.byChanceAxis, values.length), WIDTH / 2, BASE + 30, Anchor.MIDDLE, 11);
        figure.data(table());
        return figure.build(WIDTH, HEIGHT, NLS.bind(Messages.observedHint, format.format(result.observed())));
    }

    private DataTable table() {
        return new DataTable(statistic, List.of(Column.decimal(statistic)),
            Arrays.stream(result.reference()).mapToObj(value -> List.<Object>of(value)).toList(), List.of())
            .with(Messages.observed, String.valueOf(result.observed()))
            .with(Messages.seed, String.valueOf(result.seed())).with("p", String.valueOf(result.p()));
    }
}
