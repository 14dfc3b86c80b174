// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.operation.InVivoCoding;
import org.triangula.coding.table.CodingRow;
import org.triangula.model.texts.Code;

/** A small window that shows into which subcodes a code would be split, before it is. */
final class SplitPopup extends PopupDialog {

    private final Map<String, List<CodingRow>> parts;
    private final BiConsumer<Map<String, List<CodingRow>>, String> split;
    private Table table;
    private Text reason;

    SplitPopup(Shell parent, Code code, Map<String, List<CodingRow>> parts,
        BiConsumer<Map<String, List<CodingRow>>, String> split) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false,
            NLS.bind(Messages.splitByTitle, code.getName()), Messages.splitByKeys);
        this.parts = parts;
        this.split = split;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        TableColumn name = new TableColumn(table, SWT.NONE);
        name.setText(Messages.code);
        name.setWidth(320);
        TableColumn number = new TableColumn(table, SWT.RIGHT);
        number.setText(Messages.segments);
        number.setWidth(90);
        parts.forEach((part, rows) -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {InVivoCoding.codeName(part), String.valueOf(rows.size())});
            item.setChecked(true);
            item.setData(rows);
        });
        CellWriting writing = new CellWriting(table);
        table.addListener(SWT.MouseDoubleClick, event -> rename(writing));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                rename(writing);
            }
        });
        reason = new Text(area, SWT.BORDER);
        reason.setMessage(Messages.reason);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reason);
        Button go = new Button(area, SWT.PUSH);
        go.setText(Messages.splitButton);
        go.addListener(SWT.Selection, event -> take());
        Button cancel = new Button(area, SWT.PUSH);
        cancel.setText(Messages.cancelButton);
        cancel.addListener(SWT.Selection, event -> close());
        return area;
    }

    private void rename(CellWriting writing) {
        int row = table.getSelectionIndex();
        if (row >= 0) {
            TableItem item = table.getItem(row);
            writing.open(row, 0, item.getText(), null, text -> item.setText(0, text));
        }
    }

    @SuppressWarnings("unchecked")
    private void take() {
        Map<String, List<CodingRow>> chosen = new LinkedHashMap<>();
        for (TableItem item : table.getItems()) {
            if (item.getChecked() && !item.getText().isBlank()) {
                chosen.computeIfAbsent(item.getText(), key -> new ArrayList<>())
                    .addAll((List<CodingRow>) item.getData());
            }
        }
        String why = reason.getText().strip();
        close();
        if (!chosen.isEmpty()) {
            split.accept(chosen, why);
        }
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(460, 360);
    }
}
