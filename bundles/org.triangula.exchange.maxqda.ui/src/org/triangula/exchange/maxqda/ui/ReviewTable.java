// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.triangula.ui.widgets.AccessibleNames;

/** The passages that wait, one a row. */
final class ReviewTable extends Composite {

    private static final int LONGEST = 120;

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();

    /** What a column shows of an entry. */
    private interface Text {
        String of(ReviewEntry entry);
    }

    ReviewTable(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(layout);
        viewer = new TableViewer(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        column(Messages.column_document, 22, 90, ReviewEntry::document);
        column(Messages.column_code, 22, 60, entry -> entry.item().isParaphrase() ? Messages.paraphrase
            : String.join(" > ", entry.item().code()));
        column(Messages.column_passage, 46, 90, entry -> shortened(entry.item().text().isEmpty() ? entry.item().note()
            : entry.item().text()));
        column(Messages.column_places, 10, 58, entry -> entry.item().skipped() ? Messages.skipped
            : String.valueOf(entry.places().size()));
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleNames.give(viewer.getTable(), Messages.list);
    }

    private void column(String name, int weight, int least, Text text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        column.getColumn().setToolTipText(
            name.equals(Messages.column_places) ? Messages.column_places_description : name);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.of((ReviewEntry) element);
            }

            @Override
            public String getToolTipText(Object element) {
                ReviewEntry entry = (ReviewEntry) element;
                return Messages.bind(Messages.from, entry.item().provenance());
            }
        });
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0,
            Math.min(LONGEST, line.codePointCount(0, line.length())) - 1)) + "…";
    }

    Table table() {
        return viewer.getTable();
    }

    /** Shows entries; the selection stays on the row it was on when its entry is gone. */
    void show(List<ReviewEntry> entries) {
        int row = viewer.getTable().getSelectionIndex();
        List<String> chosen = selected().stream().map(entry -> entry.item().id()).toList();
        viewer.setInput(entries);
        List<ReviewEntry> again = entries.stream().filter(entry -> chosen.contains(entry.item().id())).toList();
        if (!again.isEmpty()) {
            viewer.setSelection(new StructuredSelection(again), true);
        } else if (!entries.isEmpty()) {
            viewer.setSelection(new StructuredSelection(
                entries.get(Math.clamp(row, 0, entries.size() - 1))), true);
        }
    }

    List<ReviewEntry> selected() {
        return ((IStructuredSelection) viewer.getSelection()).stream().map(ReviewEntry.class::cast).toList();
    }

    void onSelect(Runnable action) {
        viewer.addSelectionChangedListener(event -> action.run());
    }
}
