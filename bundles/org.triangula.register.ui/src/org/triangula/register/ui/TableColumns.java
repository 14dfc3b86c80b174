// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Makes tables with headings. */
public final class TableColumns {

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
        return table;
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
