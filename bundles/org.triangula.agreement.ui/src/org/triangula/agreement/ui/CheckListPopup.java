// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Chooses several of a list, below a button: type to filter, space to check. Applied when it closes, not with Escape.
 */
final class CheckListPopup extends PopupDialog {

    private final Map<String, String> entries;
    private final Set<String> checked;
    private final Point place;
    private final Consumer<List<String>> chosen;
    private Text filter;
    private Table table;
    private boolean cancelled;

    /**
     * Prepares the window.
     *
     * @param parent the window above which it appears
     * @param heading what is chosen
     * @param entries names by identity
     * @param checked identities that are chosen now
     * @param place its upper left corner on the display
     * @param chosen told the identities when they were changed
     */
    CheckListPopup(Shell parent, String heading, Map<String, String> entries, List<String> checked, Point place,
        Consumer<List<String>> chosen) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, heading,
            Messages.popup_keys);
        this.entries = new LinkedHashMap<>(entries);
        this.checked = new LinkedHashSet<>(checked);
        this.place = place;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(area);
        filter = new Text(area, SWT.BORDER | SWT.SEARCH);
        filter.setMessage(Messages.popup_filter);
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(filter);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                mark((String) item.getData(), item.getChecked());
            }
        });
        table.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 220).applyTo(table);
        button(area, Messages.popup_all, true);
        button(area, Messages.popup_none, false);
        fill();
        return area;
    }

    private void button(Composite area, String text, boolean check) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            for (TableItem item : table.getItems()) {
                mark((String) item.getData(), check);
                item.setChecked(check);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void mark(String id, boolean check) {
        if (check) {
            checked.add(id);
        } else {
            checked.remove(id);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            cancelled = true;
            close();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            close();
        } else if (event.keyCode == SWT.ARROW_DOWN && event.widget == filter) {
            table.setFocus();
        }
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
        table.removeAll();
        entries.forEach((id, name) -> {
            if (name.toLowerCase(Locale.getDefault()).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(name);
                item.setData(id);
                item.setChecked(checked.contains(id));
            }
        });
    }

    @Override
    public boolean close() {
        if (!cancelled && table != null && !table.isDisposed()) {
            table = null;
            List<String> result = new ArrayList<>(entries.keySet());
            result.retainAll(checked);
            chosen.accept(result);
        }
        return super.close();
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(340, 360);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return place;
    }
}
