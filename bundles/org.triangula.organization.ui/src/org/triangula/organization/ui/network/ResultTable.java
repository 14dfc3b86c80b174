// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.FilterField;

/** A list that is sorted by a click on a heading and filtered as one types. */
final class ResultTable extends Composite {

    private final TableViewer viewer;
    private final String name;
    private final List<Heading> headings;
    private List<Row> rows = List.of();
    private String words = "";
    private int sorted = -1;
    private boolean down;

    /** A column: its title, what it means, its width in pixels, and whether it holds numbers. */
    record Heading(String title, String explanation, int width, boolean number) {
    }

    /**
     * A row.
     *
     * @param cells texts and numbers; {@code null} for a number that is not known
     * @param explanation its tooltip
     * @param actor id of the actor it is about; may be empty
     * @param evidence ids of what it follows from
     */
    record Row(List<Object> cells, String explanation, String actor, List<String> evidence) {
        boolean has(String wanted) {
            return cells.stream().anyMatch(cell -> cell instanceof String text
                && text.toLowerCase(Locale.getDefault()).contains(wanted));
        }
    }

    /** Creates the list; the listeners are told of a chosen row and of one that is opened. */
    ResultTable(Composite parent, String name, List<Heading> headings, Consumer<Row> chosen, Consumer<Row> opened) {
        super(parent, SWT.NONE);
        this.name = name;
        this.headings = List.copyOf(headings);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        FilterField filter = new FilterField(this, Messages.filterList, typed -> {
            words = typed.strip().toLowerCase(Locale.getDefault());
            fill();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleNames.give(viewer.getTable(), name);
        for (int i = 0; i < headings.size(); i++) {
            column(i);
        }
        filter.leadTo(viewer.getTable());
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

    private void column(int index) {
        Heading heading = headings.get(index);
        TableViewerColumn column = new TableViewerColumn(viewer, heading.number() ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(heading.title());
        column.getColumn().setToolTipText(heading.explanation());
        column.getColumn().setWidth(heading.width());
        column.getColumn().addListener(SWT.Selection, event -> sort(index, column.getColumn()));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text(((Row) element).cells().get(index));
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Row) element).explanation();
            }
        });
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            NumberFormat format = NumberFormat.getNumberInstance();
            format.setMaximumFractionDigits(3);
            return format.format(number);
        }
        return Objects.toString(cell, "–").replaceAll("\\s+", " ");
    }

    private void sort(int index, TableColumn column) {
        // numbers begin with the greatest
        down = sorted == index ? !down : headings.get(index).number();
        sorted = index;
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
        fill();
    }

    /** Shows other rows. */
    void show(List<Row> all) {
        rows = List.copyOf(all);
        fill();
    }

    private void fill() {
        List<Row> seen = new ArrayList<>(rows.stream().filter(row -> words.isEmpty() || row.has(words)).toList());
        if (sorted >= 0) {
            Comparator<Row> order = headings.get(sorted).number()
                ? Comparator.comparing(row -> row.cells().get(sorted) instanceof Double number ? number : null,
                    Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing(row -> text(row.cells().get(sorted)), String.CASE_INSENSITIVE_ORDER);
            seen.sort(down ? order.reversed() : order);
        }
        viewer.setInput(seen);
    }

    /** All rows as a table for files. */
    DataTable table() {
        return new DataTable(name, headings.stream().map(one -> one.number() ? Column.decimal(one.title())
            : Column.text(one.title())).toList(), rows.stream().map(Row::cells).toList(), List.of());
    }

    /** The rows, for tests. */
    List<Row> rows() {
        return rows;
    }

    /** The control, for tests. */
    Table control() {
        return viewer.getTable();
    }
}
