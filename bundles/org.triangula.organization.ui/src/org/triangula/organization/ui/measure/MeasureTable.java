// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.ui.widgets.AccessibleNames;

/** The measures as a table of two columns; the tooltip and the line below explain the selected one. */
public final class MeasureTable {

    private final Composite area;
    private final TableViewer viewer;
    private List<MeasureRow> rows = List.of();

    /**
     * Creates the table.
     *
     * @param parent where
     * @param chooser told the keys of the units from which the selected value follows
     */
    public MeasureTable(Composite parent, Consumer<List<String>> chooser) {
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.name, 60, true);
        column(layout, Messages.value, 40, false);
        AccessibleNames.give(viewer.getTable(), Messages.typesAndMeasures);
        viewer.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof MeasureRow row && !row.units().isEmpty()) {
                chooser.accept(row.units());
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, boolean name) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                MeasureRow row = (MeasureRow) element;
                return name ? row.name() : row.value();
            }

            @Override
            public String getToolTipText(Object element) {
                MeasureRow row = (MeasureRow) element;
                // columns may be too narrow for both
                return row.heading() ? null : row.name() + ": " + row.value() + "\n" + row.explanation();
            }

            @Override
            public Font getFont(Object element) {
                return ((MeasureRow) element).heading()
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }
        });
    }

    /**
     * Shows measures.
     *
     * @param some the rows; empty while they are computed
     */
    public void show(List<MeasureRow> some) {
        rows = some;
        viewer.setInput(rows.isEmpty() ? List.of(new MeasureRow(Messages.computing, "", "", List.of(), true)) : rows);
    }

    /**
     * The control.
     *
     * @return the area of the table
     */
    public Control control() {
        return area;
    }

    /**
     * What stands behind a name.
     *
     * @param name name of the measure
     * @return its value in words; empty if there is no such line
     */
    public Optional<String> value(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).map(MeasureRow::value).findFirst();
    }

    /**
     * The names that are shown.
     *
     * @return the names
     */
    public List<String> names() {
        return rows.stream().map(MeasureRow::name).toList();
    }
}
