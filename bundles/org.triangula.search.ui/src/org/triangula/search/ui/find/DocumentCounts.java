// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.search.text.TextIndex;

/** How many hits each document has; choosing one shows only its hits. */
final class DocumentCounts {

    private final Table table;
    private final List<String> documents = new ArrayList<>();
    private String chosen = "";

    DocumentCounts(Composite parent, Consumer<String> changed) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setToolTipText(Messages.Counts_tip);
        TableColumn name = new TableColumn(table, SWT.LEFT);
        name.setText(Messages.Column_document);
        TableColumn count = new TableColumn(table, SWT.RIGHT);
        count.setText(Messages.Column_hits);
        count.setWidth(56);
        table.addListener(SWT.Resize, event -> name.setWidth(Math.max(60, table.getClientArea().width - 58)));
        table.addListener(SWT.Selection, event -> {
            int row = table.getSelectionIndex();
            chosen = row < 0 ? "" : documents.get(row);
            changed.accept(chosen);
        });
    }

    Table table() {
        return table;
    }

    /** Identity of the document whose hits are to be shown; empty for all. */
    String chosen() {
        return chosen;
    }

    void show(TextIndex index, Map<String, Integer> counts) {
        table.setRedraw(false);
        table.removeAll();
        documents.clear();
        documents.add("");
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        add(NLS.bind(Messages.Counts_all, counts.size()), all);
        counts.forEach((id, count) -> {
            documents.add(id);
            add(index.document(id).map(document -> document.source().label()).orElse(""), count);
        });
        int row = Math.max(0, documents.indexOf(chosen));
        chosen = documents.get(row);
        table.setSelection(row);
        table.setRedraw(true);
    }

    private void add(String name, int count) {
        new TableItem(table, SWT.NONE).setText(new String[] {name, String.format("%,d", count)});
    }
}
