// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.analysis.summary.SummaryEntry;
import org.triangula.analysis.summary.SummaryGrid;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** Documents × codes: numbers of segments, or the summaries themselves. Cells are reached with mouse and arrow keys. */
final class SummaryMatrix {

    private static final int FIRST_COLUMN = 170;
    private static final int NUMBER_COLUMN = 90;
    private static final int TEXT_COLUMN = 220;
    /** A table widget with more columns is slow; codes are chosen by activating them. */
    static final int MOST_CODES = 80;

    private final Composite area;
    private final Function<String, String> documents;
    private final Function<String, String> codes;
    private final Table table;
    private final TableCursor cursor;
    private SummaryGrid grid = new SummaryGrid(List.of(), List.of(), List.of());
    private boolean texts;

    SummaryMatrix(Composite parent, Function<String, String> documents, Function<String, String> codes,
        BiConsumer<String, String> chosen) {
        this.documents = documents;
        this.codes = codes;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL
            | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseHover, this::describe);
        cursor = new TableCursor(table, SWT.NONE);
        cursor.addListener(SWT.Selection, event -> cell().ifPresent(
            cell -> chosen.accept(cell.document(), cell.code())));
        AccessibleNames.give(cursor, () -> cell().map(this::describe).orElse(Messages.matrix));
        AccessibleNames.give(table, Messages.matrix);
    }

    Composite area() {
        return area;
    }

    Table table() {
        return table;
    }

    void setFocus() {
        (cursor.getRow() == null ? table : cursor).setFocus();
    }

    /** Shows a grid; numbers or texts. */
    void show(SummaryGrid wanted, boolean asTexts) {
        boolean columns = !wanted.codes().equals(grid.codes()) || asTexts != texts || table.getColumnCount() == 0;
        grid = wanted;
        texts = asTexts;
        table.setRedraw(false);
        if (columns) {
            for (TableColumn column : table.getColumns()) {
                column.dispose();
            }
            column(Messages.document, FIRST_COLUMN, SWT.LEFT);
            grid.codes().forEach(code -> column(codes.apply(code), texts ? TEXT_COLUMN : NUMBER_COLUMN,
                texts ? SWT.LEFT : SWT.RIGHT));
        }
        table.setItemCount(grid.documents().size());
        table.clearAll();
        table.setRedraw(true);
        cursor.setVisible(!grid.documents().isEmpty() && !grid.codes().isEmpty());
    }

    private void column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setToolTipText(name);
        column.setWidth(width);
        column.setResizable(true);
    }

    /** Moves to a cell. */
    void select(String document, String code) {
        int row = grid.documents().indexOf(document);
        int column = grid.codes().indexOf(code);
        if (row >= 0 && column >= 0) {
            cursor.setSelection(row, column + 1);
        }
    }

    private Optional<SummaryGrid.Cell> cell() {
        TableItem row = cursor.getRow();
        return row == null ? Optional.empty() : cell(table.indexOf(row), cursor.getColumn());
    }

    private Optional<SummaryGrid.Cell> cell(int row, int column) {
        return row < 0 || row >= grid.documents().size() || column < 1 || column > grid.codes().size()
            ? Optional.empty() : Optional.of(grid.cells().get(row).get(column - 1));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int row = event.index;
        if (row >= grid.documents().size()) {
            return;
        }
        item.setText(0, documents.apply(grid.documents().get(row)));
        for (int i = 0; i < grid.codes().size(); i++) {
            SummaryGrid.Cell cell = grid.cells().get(row).get(i);
            item.setText(i + 1, text(cell));
            item.setBackground(i + 1, cell.summary().isPresent() ? new Color(summarised()) : null);
            item.setForeground(i + 1, cell.isOpen() ? new Color(Theme.current().accent()) : null);
        }
    }

    private String text(SummaryGrid.Cell cell) {
        if (texts) {
            return cell.summary().map(SummaryEntry::text).map(words -> words.replaceAll("\\s+", " ")).orElse("");
        }
        return (cell.segments() == 0 ? "" : String.valueOf(cell.segments())) + (cell.summary().isPresent() ? " ✓" : "");
    }

    /** Ground of cells with a summary: a quiet green on both themes. */
    private static RGB summarised() {
        return Theme.current() == Theme.DARK ? new RGB(0x24, 0x3d, 0x33) : new RGB(0xe0, 0xf2, 0xea);
    }

    private void describe(Event event) {
        Point place = new Point(event.x, event.y);
        TableItem item = table.getItem(place);
        String words = null;
        for (int column = 1; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(place)) {
                words = cell(table.indexOf(item), column).map(this::describe).orElse(null);
            }
        }
        table.setToolTipText(words == null ? null : words.replace("&", "&&"));
    }

    private String describe(SummaryGrid.Cell cell) {
        return documents.apply(cell.document()) + " × " + codes.apply(cell.code()) + "\n"
            + NLS.bind(Messages.cell_segments, cell.segments())
            + cell.summary().map(summary -> "\n\n" + summary.text()).orElse("");
    }
}
