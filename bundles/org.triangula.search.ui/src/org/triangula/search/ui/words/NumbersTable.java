// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.ui.widgets.FilterField;

/** Shows a table of results: filters by the first column as one types, sorts by any column. */
final class NumbersTable {

    private static final int NAME_WIDTH = 190;
    private static final int NUMBER_WIDTH = 92;

    private final Composite area;
    private final FilterField filter;
    private final Table table;
    private DataTable data;
    private List<List<Object>> rows = List.of();
    private int sorted = -1;
    private boolean up;

    NumbersTable(Composite parent, String hint, Consumer<List<Object>> opened) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        filter = new FilterField(area, hint, typed -> arrange());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(table);
        filter.leadTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(opened));
    }

    Composite control() {
        return area;
    }

    Table table() {
        return table;
    }

    /** The chosen rows. */
    List<List<Object>> selected() {
        List<List<Object>> chosen = new ArrayList<>();
        for (int row : table.getSelectionIndices()) {
            if (row < rows.size()) {
                chosen.add(rows.get(row));
            }
        }
        return chosen;
    }

    /** The rows that are shown, filtered and sorted. */
    List<List<Object>> rows() {
        return rows;
    }

    void show(DataTable now) {
        boolean sameColumns = data != null && data.columns().equals(now.columns());
        data = now;
        if (!sameColumns) {
            table.setRedraw(false);
            table.setItemCount(0);
            for (TableColumn column : table.getColumns()) {
                column.dispose();
            }
            sorted = -1;
            for (int i = 0; i < now.columns().size(); i++) {
                add(now.columns().get(i), i);
            }
            table.setRedraw(true);
        }
        arrange();
    }

    private void add(Column column, int number) {
        boolean text = column.kind() == Column.Kind.TEXT;
        TableColumn shown = new TableColumn(table, text ? SWT.LEFT : SWT.RIGHT);
        shown.setText(column.name());
        shown.setToolTipText(column.description().isEmpty() ? column.name() : column.description());
        shown.setWidth(text ? NAME_WIDTH : NUMBER_WIDTH);
        shown.addListener(SWT.Selection, event -> {
            up = sorted == number ? !up : text;
            sorted = number;
            table.setSortColumn(shown);
            table.setSortDirection(up ? SWT.UP : SWT.DOWN);
            arrange();
        });
    }

    private void arrange() {
        if (data == null) {
            return;
        }
        String words = filter.words();
        List<List<Object>> now = new ArrayList<>(data.rows());
        if (!words.isBlank()) {
            now.removeIf(row -> !FilterField.matches(words, String.valueOf(row.get(0))));
        }
        if (sorted >= 0) {
            Collator collator = Collator.getInstance();
            int column = sorted;
            Comparator<List<Object>> order = (one, other) -> one.get(column) instanceof Number number
                && other.get(column) instanceof Number second
                    ? Double.compare(number.doubleValue(), second.doubleValue())
                    : collator.compare(String.valueOf(one.get(column)), String.valueOf(other.get(column)));
            now.sort(up ? order : order.reversed());
        }
        rows = now;
        table.setItemCount(0);
        table.setItemCount(rows.size());
        table.clearAll();
    }

    private void fill(Event event) {
        if (event.index >= rows.size()) {
            return;
        }
        List<Object> row = rows.get(event.index);
        String[] cells = new String[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(data.columns().get(i).kind(), row.get(i));
        }
        ((TableItem) event.item).setText(cells);
    }

    private static String text(Column.Kind kind, Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case TEXT -> value.toString();
            case INTEGER -> NumberFormat.getIntegerInstance().format(value);
            case DECIMAL -> decimals(NumberFormat.getNumberInstance(), 3).format(value);
            case PERCENT -> decimals(NumberFormat.getPercentInstance(), 2).format(value);
        };
    }

    private static NumberFormat decimals(NumberFormat format, int digits) {
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
