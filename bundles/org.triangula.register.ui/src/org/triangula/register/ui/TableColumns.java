// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Makes tables with headings. */
public final class TableColumns {

    private static final int NARROWEST = 70;

    private TableColumns() {
    }

    /**
     * Makes a table.
     *
     * @param parent where
     * @param style style bits beside full selection and border
     * @param name what a screen reader calls it
     * @return the table with its heading shown
     */
    public static Table table(Composite parent, int style, String name) {
        Table table = new Table(parent, style | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == -1) {
                    event.result = name;
                }
            }
        });
        table.addListener(SWT.MouseHover, event -> table.setToolTipText(text(table, new Point(event.x, event.y))));
        return table;
    }

    /** What stands in a cell, as columns may be too narrow for it. */
    private static String text(Table table, Point place) {
        TableItem item = table.getItem(place);
        for (int i = 0; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(place)) {
                String text = item.getText(i);
                return text.isEmpty() ? null : text.replace("&", "&&");
            }
        }
        return null;
    }

    /**
     * Lets columns share the width that the others leave, so that nothing is out of sight on a small screen.
     *
     * @param table the table
     * @param columns indexes of the columns with long texts
     */
    public static void fit(Table table, int... columns) {
        int[] widths = IntStream.of(columns).map(column -> table.getColumn(column).getWidth()).toArray();
        int wanted = IntStream.of(widths).sum();
        // as they were set: the last column tells a width that fills the table
        int others = Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum() - wanted;
        table.addListener(SWT.Resize, event -> {
            int rest = table.getClientArea().width - others - 2;
            for (int i = 0; i < columns.length; i++) {
                table.getColumn(columns[i]).setWidth(Math.max(NARROWEST, rest * widths[i] / wanted));
            }
        });
    }

    /**
     * Adds a column.
     *
     * @param table the table
     * @param text its heading
     * @param width its width in pixels at first
     * @param tooltip what its numbers mean; empty for none
     */
    public static void add(Table table, String text, int width, String tooltip) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(text);
        column.setWidth(width);
        column.setToolTipText(tooltip.isEmpty() ? null : tooltip);
        column.setMoveable(true);
    }
}
