// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.triangula.ui.theme.Theme;

/** A table of rows with explanations, whose columns change with what is shown. */
final class RowTable {

    private static final int LEAST_WIDTH = 60;

    private final Composite area;
    private final TableViewer viewer;
    private Sheet shown = new Sheet(List.of(), List.of());

    /** A column: its title, what its numbers or words mean, and its share of the width. */
    record Title(String text, String explanation, int weight) {
    }

    /** A row: what its cells say, why, the names of the cases behind it, and whether it is of less interest. */
    record Row(List<String> cells, String explanation, List<String> cases, boolean quiet) {
        Row {
            cells = List.copyOf(cells);
            cases = List.copyOf(cases);
        }
    }

    /** All that a table shows. */
    record Sheet(List<Title> titles, List<Row> rows) {
        Sheet {
            titles = List.copyOf(titles);
            rows = List.copyOf(rows);
        }
    }

    /** Creates the table. The first listener is told of a chosen row, the other of one that is to be opened. */
    RowTable(Composite parent, String name, Consumer<Row> chosen, Consumer<Row> opened) {
        area = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Row row) {
                chosen.accept(row);
            }
        });
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Row row) {
                opened.accept(row);
            }
        });
    }

    /** Shows a sheet; the row in the same place stays chosen where the columns are the same. */
    void show(Sheet sheet) {
        int index = viewer.getTable().getSelectionIndex();
        boolean same = sheet.titles().equals(shown.titles());
        shown = sheet;
        if (!same) {
            viewer.setInput(List.of());
            for (TableColumn column : viewer.getTable().getColumns()) {
                column.dispose();
            }
            TableColumnLayout layout = new TableColumnLayout();
            area.setLayout(layout);
            for (int i = 0; i < sheet.titles().size(); i++) {
                column(layout, i);
            }
        }
        viewer.setInput(sheet.rows());
        area.layout(true, true);
        if (same && index >= 0 && index < sheet.rows().size()) {
            viewer.getTable().select(index);
        }
    }

    private void column(TableColumnLayout layout, int index) {
        Title title = shown.titles().get(index);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title.text());
        column.getColumn().setToolTipText(title.explanation());
        layout.setColumnData(column.getColumn(), new ColumnWeightData(title.weight(), LEAST_WIDTH));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Row) element).cells().get(index);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Row) element).explanation();
            }

            @Override
            public Color getForeground(Object element) {
                return ((Row) element).quiet() ? new Color(Theme.current().quietText()) : null;
            }
        });
    }

    /** Chooses the first row of a case, as if it had been clicked. */
    void choose(String name) {
        shown.rows().stream().filter(row -> row.cases().contains(name)).findFirst()
            .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    Control control() {
        return area;
    }

    Table table() {
        return viewer.getTable();
    }
}
