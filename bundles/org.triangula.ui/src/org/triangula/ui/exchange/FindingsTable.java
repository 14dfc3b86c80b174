// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;

/** The two tables of a report: how many objects of each kind, and what a person should know. */
public final class FindingsTable {

    private static final int SHOWN_AT_ONCE = 500;

    private final TableViewer viewer;

    private FindingsTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setDisplayIncrementally(SHOWN_AT_ONCE);
        viewer.getTable().setHeaderVisible(true);
    }

    /**
     * The table of counts.
     *
     * @param parent where
     * @return the table, empty
     */
    public static FindingsTable ofCounts(Composite parent) {
        FindingsTable table = new FindingsTable(parent);
        table.<Count>column(Messages.kind, 220, SWT.LEFT, Count::kind);
        table.<Count>column(Messages.read, 90, SWT.RIGHT, count -> String.format("%,d", count.read()));
        table.<Count>column(Messages.added, 90, SWT.RIGHT, count -> String.format("%,d", count.added()));
        table.<Count>column(Messages.updated, 90, SWT.RIGHT, count -> String.format("%,d", count.updated()));
        table.<Count>column(Messages.removed, 90, SWT.RIGHT, count -> String.format("%,d", count.removed()));
        return table;
    }

    /**
     * The table of findings.
     *
     * @param parent where
     * @return the table, empty
     */
    public static FindingsTable ofFindings(Composite parent) {
        FindingsTable table = new FindingsTable(parent);
        table.<Finding>column(Messages.severity, 90, SWT.LEFT, FindingsTable::severity);
        table.<Finding>column(Messages.place, 230, SWT.LEFT, Finding::place);
        table.<Finding>column(Messages.finding, 640, SWT.LEFT, Finding::message);
        return table;
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case NOTE -> Messages.note;
            case DOUBTFUL -> Messages.doubtful;
            case LOST -> Messages.lost;
        };
    }

    @SuppressWarnings("unchecked")
    private <T> void column(String title, int width, int style, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((T) element)));
    }

    /**
     * The control, to be laid out.
     *
     * @return the control
     */
    public Control control() {
        return viewer.getControl();
    }

    /** The rows that are shown. */
    List<?> rows() {
        return viewer.getInput() instanceof List<?> rows ? rows : List.of();
    }

    /**
     * Shows rows.
     *
     * @param rows counts or findings
     */
    public void show(List<?> rows) {
        viewer.setInput(rows);
    }
}
