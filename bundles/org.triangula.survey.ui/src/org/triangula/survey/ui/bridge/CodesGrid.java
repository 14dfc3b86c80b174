// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.bridge;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.model.texts.Code;
import org.triangula.survey.bridge.GroupedCodes;
import org.triangula.survey.bridge.GroupedCodes.Group;
import org.triangula.ui.theme.Theme;

/** Codes by groups: units of each group whose texts carry the code. Enter or a double click opens the quotes. */
final class CodesGrid {

    private final Table table;
    private final CellOpener opener;
    private TableCursor cursor;

    /** Opens a cell. */
    interface CellOpener {
        void open(int code, int group);
    }

    CodesGrid(Composite parent, CellOpener opener) {
        this.opener = opener;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.MouseDoubleClick, this::doubleClick);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.grid;
                }
            }
        });
    }

    Table control() {
        return table;
    }

    void show(GroupedCodes grouped) {
        table.setRedraw(false);
        if (cursor != null) {
            cursor.dispose();
        }
        table.removeAll();
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        column(Messages.code, SWT.LEFT, 220, Messages.code);
        for (Group group : grouped.groups()) {
            column(group.name() + " (n = " + group.units().size() + ")", SWT.RIGHT, 150, Messages.bind(
                Messages.group_tip, new Object[] {group.name(), group.members().size(), group.units().size()}));
        }
        for (Code code : grouped.codes()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, code.getName() == null ? "" : code.getName());
            for (int i = 0; i < grouped.groups().size(); i++) {
                Group group = grouped.groups().get(i);
                int count = group.count(code);
                item.setText(i + 1, count == 0 ? "" : String.format(Locale.getDefault(), "%d   %.0f %%", count,
                    Math.floor(100.0 * count / group.units().size() + 0.5)));
            }
        }
        cursor = new TableCursor(table, SWT.NONE);
        cursor.setBackground(new Color(Theme.current().accent()));
        cursor.setForeground(new Color(Theme.current().ground()));
        cursor.setVisible(false);
        cursor.addListener(SWT.FocusIn, event -> cursor.setVisible(true));
        cursor.addListener(SWT.DefaultSelection,
            event -> opener.open(table.indexOf(cursor.getRow()), cursor.getColumn() - 1));
        cursor.addListener(SWT.MouseDoubleClick,
            event -> opener.open(table.indexOf(cursor.getRow()), cursor.getColumn() - 1));
        table.setRedraw(true);
    }

    private void column(String title, int style, int width, String tip) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
        column.setToolTipText(tip);
    }

    private void doubleClick(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (int j = 0; item != null && j < table.getColumnCount(); j++) {
            if (item.getBounds(j).contains(event.x, event.y)) {
                opener.open(table.indexOf(item), j - 1);
            }
        }
    }
}
