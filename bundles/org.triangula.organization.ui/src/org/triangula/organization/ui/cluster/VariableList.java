// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.organization.cases.CaseTable;
import org.triangula.ui.widgets.FilterField;

/** Variables with a box to tick each, with how many cases have a value. */
final class VariableList {

    private final Composite area;
    private final FilterField filter;
    private final Table table;
    private final Set<String> ticked = new LinkedHashSet<>();
    private CaseTable cases = new CaseTable("", List.of(), List.of());

    VariableList(Composite parent, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        filter = new FilterField(area, Messages.filterVariables, words -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) {
                    event.result = Messages.variables;
                }
            }
        });
        table.setToolTipText(Messages.variables);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 80).applyTo(table);
        filter.leadTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                String key = (String) event.item.getData();
                if (((TableItem) event.item).getChecked()) {
                    ticked.add(key);
                } else {
                    ticked.remove(key);
                }
                changed.run();
            }
        });
    }

    /** Shows the variables of other cases; those ticked stay ticked where they are known. */
    void show(CaseTable shown) {
        cases = shown;
        Set<String> known = new LinkedHashSet<>(shown.numeric().stream().map(CaseTable.Variable::key).toList());
        ticked.retainAll(known);
        fill();
    }

    private void fill() {
        table.removeAll();
        Map<String, Integer> known = cases.known();
        for (CaseTable.Variable one : cases.numeric()) {
            String text = NLS.bind(Messages.variableKnown, new Object[] { one.name(), known.get(one.key()),
                cases.rows().size() });
            if (FilterField.matches(filter.words(), text)) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(text);
                item.setData(one.key());
                item.setChecked(ticked.contains(one.key()));
            }
        }
    }

    /** Ticks variables. */
    void tick(List<String> keys) {
        ticked.clear();
        ticked.addAll(keys);
        fill();
    }

    /** The ticked variables in the order of the cases. */
    List<String> ticked() {
        List<String> keys = new ArrayList<>(cases.numeric().stream().map(CaseTable.Variable::key).toList());
        keys.retainAll(ticked);
        return keys;
    }

    Control control() {
        return area;
    }
}
