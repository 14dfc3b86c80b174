// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.statement;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.organization.measure.StatementTable;
import org.triangula.organization.measure.StatementTable.Agreement;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** Statements of sources: one row per thing, one column per source; disagreement has a sign and a colour. */
final class StatementGrid {

    private static final int FIRST = 84;
    private static final int LEAST = 104;
    private static final int MOST = 240;

    private final Composite area;
    private final Table table;

    StatementGrid(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        table = new Table(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        AccessibleNames.give(table, Messages.statements);
        table.addListener(SWT.Resize, event -> widths());
        table.addListener(SWT.MouseMove, event -> tell(new Point(event.x, event.y)));
    }

    /** Cells are often wider than their columns. */
    private void tell(Point point) {
        String tip = null;
        TableItem item = table.getItem(point);
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            Rectangle cell = item.getBounds(i);
            if (cell.contains(point)) {
                tip = table.getColumn(i).getText() + "\n" + item.getText(i);
            }
        }
        table.setToolTipText(tip);
    }

    void clear() {
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
    }

    void show(StatementTable statements, StatementWords words) {
        table.setRedraw(false);
        clear();
        new TableColumn(table, SWT.NONE).setText(Messages.what);
        for (int i = 0; i < statements.columns().size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(StatementWords.column(statements.columns().get(i), i == 0));
            column.setToolTipText(column.getText());
        }
        Color warning = new Color(Theme.current().warning());
        Color quiet = new Color(Theme.current().quietText());
        for (StatementTable.Row row : statements.rows()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, (row.isDisputed() ? "≠ " : "") + StatementWords.keyword(row.keyword()));
            for (int i = 0; i < row.cells().size(); i++) {
                StatementTable.Cell cell = row.cells().get(i);
                item.setText(i + 1, words.value(row.keyword(), cell));
                if (cell.agreement() == Agreement.DIFFERENT) {
                    item.setForeground(i + 1, warning);
                } else if (cell.agreement() != Agreement.CHART) {
                    item.setForeground(i + 1, quiet);
                }
            }
        }
        widths();
        table.setRedraw(true);
    }

    /** All columns side by side where there is room for them, so that what disagrees is seen together. */
    private void widths() {
        int columns = table.getColumnCount();
        int share = columns < 2 ? MOST : Math.max(LEAST, (table.getClientArea().width - FIRST) / (columns - 1));
        for (int i = 0; i < columns; i++) {
            TableColumn column = table.getColumn(i);
            column.pack();
            column.setWidth(i == 0 ? Math.max(FIRST, column.getWidth())
                : Math.max(LEAST, Math.min(column.getWidth(), share)));
        }
    }

    String cell(int row, int column) {
        return row < table.getItemCount() ? table.getItem(row).getText(column) : "";
    }

    Control control() {
        return area;
    }

    Table table() {
        return table;
    }
}
