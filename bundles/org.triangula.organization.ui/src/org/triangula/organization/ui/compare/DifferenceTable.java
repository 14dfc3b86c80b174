// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Contrast;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.FilterField;

/** The list of differences; a row that is chosen is shown in both charts. */
final class DifferenceTable {

    private final Composite area;
    private final TableViewer viewer;
    private List<DifferenceRow> rows = List.of();
    private String words = "";
    private String kind = "";

    DifferenceTable(Composite parent, Consumer<DifferenceRow> chooser) {
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "", 0, DifferenceRow::sign);
        column(layout, Messages.what, 14, DifferenceRow::what);
        column(layout, Messages.unit, 24, DifferenceRow::name);
        column(layout, Messages.left, 22, DifferenceRow::left);
        column(layout, Messages.right, 22, DifferenceRow::right);
        column(layout, Messages.reason, 30, DifferenceRow::reason);
        AccessibleNames.give(viewer.getTable(), Messages.listOfDifferences);
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer any, Object parentElement, Object element) {
                DifferenceRow row = (DifferenceRow) element;
                return (kind.isEmpty() || kind.equals(row.kind())) && FilterField.matches(words, String.join(" ",
                    row.what(), row.name(), row.left(), row.right(), row.reason()));
            }
        });
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof DifferenceRow row) {
                chooser.accept(row);
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<DifferenceRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight,
            weight == 0 ? 34 : weight < 20 ? 104 : 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DifferenceRow) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((DifferenceRow) element).told();
            }

            @Override
            public Color getBackground(Object element) {
                return weight == 0 ? new Color(((DifferenceRow) element).mark().colour()) : null;
            }

            @Override
            public Color getForeground(Object element) {
                if (weight != 0) {
                    return null;
                }
                RGB ground = ((DifferenceRow) element).mark().colour();
                int ink = Contrast.textOn(0xFF000000 | ground.red << 16 | ground.green << 8 | ground.blue);
                return new Color(ink >> 16 & 255, ink >> 8 & 255, ink & 255);
            }
        });
    }

    void show(List<DifferenceRow> some) {
        rows = some;
        viewer.setInput(rows);
    }

    /** Shows only rows with these words. */
    void filter(String some) {
        words = some;
        viewer.refresh();
    }

    /** Shows only rows of one kind; all for an empty text. */
    void only(String one) {
        kind = one;
        viewer.refresh();
    }

    String only() {
        return kind;
    }

    /** Chooses the first row about a unit without telling anybody. */
    void reveal(String before, String after) {
        rows.stream().filter(row -> row.before().contains(before) || row.after().contains(after)).findFirst()
            .ifPresent(row -> {
                if (viewer.getStructuredSelection().getFirstElement() != row) {
                    viewer.setSelection(new StructuredSelection(row), true);
                }
            });
    }

    /** Goes to a row. */
    void select(DifferenceRow row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    List<DifferenceRow> rows() {
        return rows;
    }

    Control control() {
        return area;
    }

    Control list() {
        return viewer.getTable();
    }

    /** The list as a table for files. */
    DataTable table(String title) {
        List<List<Object>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(List.of(row.what(), row.name(), row.left(), row.right(), row.reason())));
        return new DataTable(title, List.of(Column.text(Messages.what), Column.text(Messages.unit),
            Column.text(Messages.left), Column.text(Messages.right), Column.text(Messages.reason)), cells, List.of());
    }
}
