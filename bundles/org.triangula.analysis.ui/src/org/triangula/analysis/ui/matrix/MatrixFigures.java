// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.List;
import java.util.Optional;

import org.triangula.analysis.map.CodeMapFigure;
import org.triangula.analysis.matrix.CodeMatrixPresentation;
import org.triangula.analysis.matrix.CodeRelationsPresentation;
import org.triangula.analysis.matrix.MatrixFigure;
import org.triangula.analysis.similarity.SimilarityPresentation;
import org.triangula.analysis.similarity.SimilarityTreeFigure;
import org.triangula.core.table.DataTable;
import org.triangula.figure.ColourScales;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.ui.theme.Theme;

/** The figures of a result: for the screen, where it is no matrix, and for paper. */
final class MatrixFigures {

    private static final int LEAST = 20;

    private final MatrixResult result;
    private Figure light;
    private Figure dark;

    MatrixFigures(MatrixResult result) {
        this.result = result;
    }

    /**
     * Draws what the screen needs, in both themes, so that switching does not wait.
     *
     * @param width pixels there are
     * @param height pixels there are
     */
    void prepare(int width, int height) {
        if (isFigure()) {
            light = draw(FigureColours.LIGHT, width, height);
            dark = draw(FigureColours.DARK, width, height);
        }
    }

    private boolean isFigure() {
        return result.presentation().isPresent() && (result.map().isPresent()
            || result.kind() == MatrixKind.SIMILARITY && result.settings().is(MatrixSettings.TREE, false));
    }

    /** The figure in the colours of the theme; empty where a matrix is shown. */
    Optional<Figure> screen() {
        return Optional.ofNullable(Theme.current() == Theme.DARK ? dark : light);
    }

    /** The figure with dark ink on white ground. */
    Figure paper() {
        return draw(FigureColours.LIGHT, CodeMapFigure.WIDTH, CodeMapFigure.HEIGHT);
    }

    /** The tables of quotes. */
    List<DataTable> tables() {
        return result.quotes().flatMap(quotes -> result.presentation().map(presentation -> List.of(quotes.table(
            ((CodeMatrixPresentation) presentation).table(), result.texts(),
            presentation.sheet().corner())))).orElse(List.of());
    }

    private Figure draw(FigureColours colours, double width, double height) {
        if (result.map().isPresent() && result.presentation().get() instanceof CodeRelationsPresentation relations) {
            return CodeMapFigure.of(result.map().get(), relations.sheet().rows(),
                result.settings().number(MatrixSettings.LEAST, LEAST) / 100.0, colours, width, height);
        }
        if (isFigure() && result.presentation().get() instanceof SimilarityPresentation similarity) {
            return SimilarityTreeFigure.of(similarity, colours);
        }
        MatrixView view = MatrixView.of(result, result.presentation().get());
        return MatrixFigure.of(view.sheet(), view.arrangement(), view.form(), colours,
            ColourScales.standard().byId(ColourScales.CIVIDIS));
    }
}
