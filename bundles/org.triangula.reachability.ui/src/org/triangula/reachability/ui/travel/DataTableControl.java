// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.TextClipboard;

/**
 * A table of numbers by area. A click on a heading sorts, the last row, the whole, stays last; every number tells its
 * base; Ctrl+C copies all rows, or the chosen ones where there are several; Enter opens the area.
 */
final class DataTableControl {

    private static final int NAME = 170;
    private static final int NUMBER = 84;
    /** Columns after which the base of a row is known: area, cells, people. */
    private static final int BASE = 3;

    private final Table table;
    private final String name;
    private DataTable shown;
    private List<String> ids = List.of();
    private List<Integer> order = List.of();

    DataTableControl(Composite parent, String name) {
        this.name = name;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setLinesVisible(true);
        AccessibleNames.give(table, name);
        table.setToolTipText(name);
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item != null && event.item.getData() instanceof String id) {
                StudyWorkspace.get().current().map(session -> session.index().find(id))
                        .ifPresent(ObjectOpeners::open);
            }
        });
        table.addListener(SWT.MouseMove, this::explain);
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy();
            }
        });
    }

    Table table() {
        return table;
    }

    /** What is shown; null for nothing. */
    DataTable shown() {
        return shown;
    }

    /**
     * Shows a table.
     *
     * @param made the table, its last row being the whole; null for nothing
     * @param objects per row the identity of the object it is about; empty for none
     */
    void show(DataTable made, List<String> objects) {
        table.setRedraw(false);
        boolean same = shown != null && made != null && shown.columns().stream().map(Column::name).toList().equals(
                made.columns().stream().map(Column::name).toList());
        shown = made;
        ids = List.copyOf(objects);
        if (made == null) {
            table.removeAll();
        } else {
            order = IntStream.range(0, made.rows().size()).boxed().toList();
            if (!same) {
                columns(made.columns());
            }
            if (table.getSortColumn() != null) {
                sort(table.indexOf(table.getSortColumn()), table.getSortDirection() == SWT.UP);
            } else {
                fill();
            }
        }
        table.setRedraw(true);
    }

    private void columns(List<Column> wanted) {
        table.removeAll();
        table.setSortColumn(null);
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        for (Column one : wanted) {
            TableColumn column = new TableColumn(table, one.kind() == Column.Kind.TEXT ? SWT.LEFT : SWT.RIGHT);
            column.setText(one.name());
            column.setToolTipText(one.description());
            int own = table.getColumnCount() - 1;
            column.addListener(SWT.Selection, event -> {
                boolean again = table.getSortColumn() == column;
                // of numbers the largest are of interest first
                boolean up = again ? table.getSortDirection() == SWT.DOWN : one.kind() == Column.Kind.TEXT;
                sort(own, up);
            });
        }
        table.setHeaderVisible(true);
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).kind() == Column.Kind.TEXT) {
                table.getColumn(i).setWidth(NAME);
            } else {
                table.getColumn(i).pack();
                table.getColumn(i).setWidth(Math.max(NUMBER, table.getColumn(i).getWidth() + 10));
            }
        }
    }

    /** Sorts by a column; rows without a value go behind the others. */
    void sort(int column, boolean up) {
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(up ? SWT.UP : SWT.DOWN);
        Comparator<Object> values = (a, b) -> a instanceof Number first && b instanceof Number second
                ? Double.compare(first.doubleValue(), second.doubleValue())
                : String.valueOf(a).compareToIgnoreCase(String.valueOf(b));
        Comparator<Object> directed = up ? values : values.reversed();
        List<Integer> sorted = new ArrayList<>(IntStream.range(0, shown.rows().size() - 1).boxed().toList());
        sorted.sort(Comparator.comparing(row -> shown.rows().get(row).get(column), Comparator.nullsLast(directed)));
        sorted.add(shown.rows().size() - 1);
        order = List.copyOf(sorted);
        fill();
    }

    /** The chosen rows by their numbers in the table that is shown. */
    int[] chosenRows() {
        return IntStream.of(table.getSelectionIndices()).map(order::get).toArray();
    }

    private void fill() {
        table.removeAll();
        for (int row : order) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(row >= ids.size() || ids.get(row).isEmpty() ? null : ids.get(row));
            for (int column = 0; column < shown.columns().size(); column++) {
                item.setText(column, text(shown.columns().get(column), shown.rows().get(row).get(column)));
            }
        }
    }

    private void explain(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String said = name;
        for (int column = 0; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(event.x, event.y)) {
                said = explained(table.indexOf(item), column);
            }
        }
        if (!said.equals(table.getToolTipText())) {
            table.setToolTipText(said);
        }
    }

    /** What a number says, with its base. */
    String explained(int row, int column) {
        Column about = shown.columns().get(column);
        List<Object> values = shown.rows().get(order.get(row));
        String base = shown.columns().get(1).kind() == Column.Kind.INTEGER ? NLS.bind(Messages.table_base,
                new Object[] {values.get(0), text(shown.columns().get(1), values.get(1)),
                    text(shown.columns().get(2), values.get(2))}) : String.valueOf(values.get(0));
        return column < BASE && about.description().isEmpty() ? base
                : about.name() + ": " + text(about, values.get(column)) + '\n' + about.description() + '\n' + base;
    }

    private void copy() {
        if (shown == null) {
            return;
        }
        StringBuilder text = new StringBuilder(String.join("\t", shown.columns().stream().map(Column::name).toList()));
        TableItem[] items = table.getSelectionCount() > 1 ? table.getSelection() : table.getItems();
        for (TableItem item : items) {
            text.append('\n');
            for (int column = 0; column < table.getColumnCount(); column++) {
                text.append(column == 0 ? "" : "\t").append(item.getText(column));
            }
        }
        TextClipboard.put(table.getDisplay(), text.toString());
    }

    private static String text(Column column, Object value) {
        return switch (value) {
            case null -> "–";
            case Double number when column.kind() == Column.Kind.PERCENT -> String.format("%.1f %%", 100 * number);
            case Double number when Math.abs(number) >= 1000 -> String.format("%,.0f", number);
            case Double number -> String.format(number < 1 && number > 0 ? "%.3f" : "%.1f", number);
            case Integer number -> String.format("%,d", number);
            default -> String.valueOf(value);
        };
    }
}
