// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import java.util.List;
import java.util.Locale;

import org.triangula.analysis.matrix.MatrixArrangement;
import org.triangula.analysis.matrix.MatrixFormat;
import org.triangula.analysis.matrix.MatrixHeader;
import org.triangula.analysis.matrix.MatrixTable;
import org.triangula.core.table.Column;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureBuilder;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.TextMeasure;

/** Draws a tree of documents: names at the left, joints to the right at the dissimilarity at which they were made. */
public final class SimilarityTreeFigure {

    private static final double LINE = 22;
    private static final double SIZE = 11;
    private static final double WIDTH = 420;
    private static final double MARGIN = 16;
    private static final double WIDEST_NAME = 240;
    private static final int TICKS = 4;

    private SimilarityTreeFigure() {
    }

    /**
     * Draws the tree of a comparison.
     *
     * @param presentation the comparison
     * @param colours ground and ink
     * @return the figure; targets of documents are their identities
     */
    public static Figure of(SimilarityPresentation presentation, FigureColours colours) {
        SimilarityTree tree = SimilarityTree.of(presentation.similarity().dissimilarities());
        List<MatrixHeader> heads = presentation.sheet().rows();
        String measure = Messages.measure(presentation.similarity().question().measure());
        FigureBuilder figure = new FigureBuilder(Messages.bind(Messages.tree_title, measure), colours);
        figure.text(Messages.bind(Messages.tree_title, measure), MARGIN, 26, Anchor.START, 0, 15, true,
            colours.ink());
        double names = Math.min(WIDEST_NAME,
            heads.stream().mapToDouble(head -> TextMeasure.width(head.name(), SIZE, false)).max().orElse(0));
        double left = MARGIN + names + 8;
        double top = 44;
        double[] x = new double[tree.size() + tree.joints().size()];
        double[] y = new double[x.length];
        for (int i = 0; i < tree.size(); i++) {
            int document = tree.order().get(i);
            x[document] = left;
            y[document] = top + (i + 0.5) * LINE;
            figure.meaning(heads.get(document).id(), heads.get(document).path()).text(
                TextMeasure.shorten(heads.get(document).name(), SIZE, false, names), left - 8, y[document] + 4,
                Anchor.END, SIZE).noMeaning();
        }
        double highest = tree.joints().isEmpty() ? 1 : Math.max(1e-9, tree.joints().getLast().height());
        for (int i = 0; i < tree.joints().size(); i++) {
            SimilarityTree.Joint joint = tree.joints().get(i);
            double at = left + WIDTH * joint.height() / highest;
            figure.meaning("", MatrixFormat.text(joint.height(), Column.Kind.DECIMAL, Locale.getDefault()));
            figure.line(x[joint.left()], y[joint.left()], at, y[joint.left()], colours.accent(), 1.5);
            figure.line(x[joint.right()], y[joint.right()], at, y[joint.right()], colours.accent(), 1.5);
            figure.line(at, y[joint.left()], at, y[joint.right()], colours.accent(), 1.5).noMeaning();
            x[tree.size() + i] = at;
            y[tree.size() + i] = (y[joint.left()] + y[joint.right()]) / 2;
        }
        double bottom = top + tree.size() * LINE + 6;
        figure.line(left, bottom, left + WIDTH, bottom, colours.quiet(), 1);
        for (int i = 0; i <= TICKS; i++) {
            double at = left + WIDTH * i / TICKS;
            figure.line(at, bottom, at, bottom + 4, colours.quiet(), 1);
            figure.text(MatrixFormat.text(highest * i / TICKS, Column.Kind.DECIMAL, Locale.getDefault()), at,
                bottom + 17, Anchor.MIDDLE, 0, SIZE, false, colours.quiet());
        }
        double end = bottom + 38;
        for (String line : List.of(presentation.sheet().base(), presentation.sheet().formula())) {
            for (String part : TextMeasure.wrap(line, SIZE, false, left + WIDTH - MARGIN)) {
                figure.text(part, MARGIN, end, Anchor.START, 0, SIZE, false, colours.quiet());
                end += 15;
            }
        }
        figure.data(MatrixTable.of(presentation.sheet(),
            new MatrixArrangement(tree.order(), tree.order(), false)));
        return figure.build(left + WIDTH + 40, end + 4, summary(tree, heads));
    }

    private static String summary(SimilarityTree tree, List<MatrixHeader> heads) {
        if (tree.joints().isEmpty()) {
            return "";
        }
        SimilarityTree.Joint first = tree.joints().getFirst();
        return Messages.bind(Messages.tree_summary, new Object[] {tree.size(),
            MatrixFormat.text(first.height(), Column.Kind.DECIMAL, Locale.getDefault()),
            heads.get(first.left()).name(), heads.get(first.right()).name()});
    }
}
