// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.triangula.analysis.matrix.MatrixArrangement;
import org.triangula.analysis.matrix.MatrixArrangement.Order;
import org.triangula.analysis.matrix.MatrixArrangement.Wishes;
import org.triangula.analysis.matrix.MatrixFigure;
import org.triangula.analysis.matrix.MatrixFormat;
import org.triangula.analysis.matrix.MatrixHeader;
import org.triangula.analysis.matrix.MatrixPresentation;
import org.triangula.analysis.matrix.MatrixSheet;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.core.table.Column;

/**
 * A matrix as it stands on the screen: rows count down, columns across; the number after the last is the margin with
 * totals.
 *
 * @param result what is shown
 * @param presentation the matrix
 * @param arrangement what is shown where
 * @param form how numbers are shown
 * @param largest the largest number of the matrix
 */
record MatrixView(MatrixResult result, MatrixPresentation presentation, MatrixArrangement arrangement,
    MatrixFigure.Form form, double largest) {

    static MatrixView of(MatrixResult result, MatrixPresentation presentation) {
        MatrixSettings settings = result.settings();
        MatrixFigure.Form form = settings.choice(MatrixFigure.Form.class, switch (result.kind()) {
            case CROSSTAB -> MatrixFigure.Form.NUMBERS;
            case SIMILARITY -> MatrixFigure.Form.COLOURS;
            default -> MatrixFigure.Form.BUBBLES;
        });
        boolean empty = result.kind() == MatrixKind.QUOTES;
        Wishes wishes = new Wishes(settings.choice(MatrixSettings.ROW_ORDER, Order.class, Order.GIVEN),
            settings.choice(MatrixSettings.COLUMN_ORDER, Order.class, Order.GIVEN),
            settings.is(MatrixSettings.HIDE_ROWS, empty), settings.is(MatrixSettings.HIDE_COLUMNS, empty),
            settings.is(MatrixSettings.TRANSPOSED, false));
        return new MatrixView(result, presentation, MatrixArrangement.of(presentation.sheet(), wishes), form,
            presentation.sheet().values().largest());
    }

    MatrixSheet sheet() {
        return presentation.sheet();
    }

    boolean quotes() {
        return result.quotes().isPresent();
    }

    int height() {
        return arrangement.height();
    }

    int width() {
        return arrangement.width();
    }

    private String lowerName() {
        return arrangement.transposed() ? sheet().margins().rowName() : sheet().margins().columnName();
    }

    private String rightName() {
        return arrangement.transposed() ? sheet().margins().columnName() : sheet().margins().rowName();
    }

    /** Rows with the margin. */
    int fullHeight() {
        return height() + (quotes() || lowerName().isEmpty() ? 0 : 1);
    }

    /** Columns with the margin. */
    int fullWidth() {
        return width() + (quotes() || rightName().isEmpty() ? 0 : 1);
    }

    int row(int down, int across) {
        return arrangement.row(inside(down, height()), inside(across, width()));
    }

    int column(int down, int across) {
        return arrangement.column(inside(down, height()), inside(across, width()));
    }

    private static int inside(int place, int size) {
        return place < size ? place : -1;
    }

    MatrixHeader down(int down) {
        if (down >= height()) {
            return new MatrixHeader("", lowerName(), lowerName(), 0, 0);
        }
        return arrangement.transposed() ? sheet().columns().get(arrangement.column(down, 0))
            : sheet().rows().get(arrangement.row(down, 0));
    }

    MatrixHeader across(int across) {
        if (across >= width()) {
            return new MatrixHeader("", rightName(), rightName(), 0, 0);
        }
        return arrangement.transposed() ? sheet().rows().get(arrangement.row(0, across))
            : sheet().columns().get(arrangement.column(0, across));
    }

    boolean isMargin(int down, int across) {
        return down >= height() || across >= width();
    }

    double value(int down, int across) {
        int row = row(down, across);
        int column = column(down, across);
        MatrixSheet.Margins margins = sheet().margins();
        if (row < 0) {
            return column < 0 ? margins.total() : margins.hasColumns() ? margins.columns().at(0, column) : Double.NaN;
        }
        return column < 0 ? margins.rows().at(row, 0) : sheet().values().at(row, column);
    }

    String text(int down, int across) {
        double value = value(down, across);
        boolean margin = isMargin(down, across);
        if (Double.isNaN(value)) {
            return margin ? "" : MatrixFormat.text(value, sheet().kind(), Locale.getDefault());
        }
        return MatrixFormat.text(value, margin ? Column.Kind.INTEGER : sheet().kind(), Locale.getDefault());
    }

    String explain(int down, int across) {
        return presentation.explain(row(down, across), column(down, across));
    }

    String name(int down, int across) {
        return presentation.name(row(down, across), column(down, across));
    }

    List<CodedSegment> segments(int down, int across) {
        return presentation.segments(row(down, across), column(down, across));
    }

    /** Words of the segments of a cell of quotes; a passage that has several codes or coders only once. */
    List<RetrievedSegment> words(int down, int across) {
        Set<String> seen = new HashSet<>();
        return result.quotes().map(quotes -> quotes.cell(row(down, across), column(down, across)).stream()
            .filter(segment -> seen.add(segment.document() + " " + segment.start() + " " + segment.end()))
            .map(segment -> result.texts().get(segment.coding())).filter(text -> text != null).toList())
            .orElse(List.of());
    }
}
