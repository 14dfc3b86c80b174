// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Writes in a cell of the table: Enter or leaving it keeps what was written, Escape does not. */
final class CellWriting {

    private final Table table;
    private Text text;

    CellWriting(Table table) {
        this.table = table;
    }

    /** Whether a cell is being written. */
    boolean isOpen() {
        return text != null && !text.isDisposed();
    }

    /**
     * Opens a cell.
     *
     * @param row its row
     * @param column its column
     * @param before what stands in it
     * @param typed what was typed to open it; {@code null} to change what stands in it
     * @param written told what was written, when it is something else
     */
    void open(int row, int column, String before, String typed, Consumer<String> written) {
        table.showSelection();
        TableEditor editor = new TableEditor(table);
        editor.grabHorizontal = true;
        editor.minimumWidth = 60;
        Text field = new Text(table, SWT.BORDER | SWT.SINGLE);
        text = field;
        field.setText(typed == null ? before : typed);
        if (typed == null) {
            field.selectAll();
        } else {
            field.setSelection(typed.length());
        }
        boolean[] closed = new boolean[1];
        Consumer<Boolean> close = keep -> {
            if (closed[0]) {
                return;
            }
            closed[0] = true;
            String now = field.getText().strip();
            editor.dispose();
            field.dispose();
            text = null;
            table.setFocus();
            if (keep && !now.equals(before)) {
                written.accept(now);
            }
        };
        field.addListener(SWT.FocusOut, event -> close.accept(true));
        field.addListener(SWT.DefaultSelection, event -> close.accept(true));
        field.addListener(SWT.Traverse, event -> traverse(event, close));
        editor.setEditor(field, table.getItem(row), column);
        field.setFocus();
    }

    private static void traverse(Event event, Consumer<Boolean> close) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close.accept(false);
        }
    }
}
