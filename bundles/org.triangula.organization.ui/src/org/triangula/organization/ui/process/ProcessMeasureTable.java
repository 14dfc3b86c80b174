// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.triangula.organization.process.ProcessMeasures;
import org.triangula.organization.process.ProcessMeasures.Kind;
import org.triangula.organization.process.ProcessMeasures.Measure;
import org.triangula.organization.process.ProcessReader.StepPlace;
import org.triangula.organization.process.ProcessTables;
import org.triangula.organization.process.VariantComparison.Difference;
import org.triangula.organization.process.VariantComparison.Row;
import org.triangula.ui.widgets.AccessibleNames;

/**
 * The numbers of the variants side by side, and how many steps differ. A number says in its tooltip how it came about,
 * and choosing it shows its steps.
 */
final class ProcessMeasureTable {

    private static final int NAME_WIDTH = 180;
    private static final int VALUE_WIDTH = 150;

    private final TableViewer viewer;
    private final Consumer<List<StepPlace>> counted;
    private ProcessShown shown;

    /** One line: a measure of each variant. */
    private record Line(Kind kind, List<Measure> values) {
    }

    ProcessMeasureTable(Composite parent, Consumer<List<StepPlace>> counted) {
        this.counted = counted;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleNames.give(viewer.getTable(), Messages.measures);
        viewer.getTable().addListener(SWT.MouseDown, event -> cell(new Point(event.x, event.y)));
        viewer.getTable().addListener(SWT.DefaultSelection, event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof Line line && shown != null) {
                List<StepPlace> all = new ArrayList<>();
                for (int i = 0; i < line.values().size(); i++) {
                    all.addAll(places(line, i));
                }
                counted.accept(all);
            }
        });
    }

    private void cell(Point where) {
        var cell = viewer.getCell(where);
        if (cell != null && cell.getElement() instanceof Line line && cell.getColumnIndex() > 0
            && cell.getColumnIndex() <= line.values().size()) {
            counted.accept(places(line, cell.getColumnIndex() - 1));
        }
    }

    private List<StepPlace> places(Line line, int variant) {
        String key = shown.variants().get(variant).key();
        return line.values().get(variant).steps().stream().map(step -> new StepPlace(key, step)).toList();
    }

    void show(ProcessShown content) {
        shown = content;
        viewer.getTable().setRedraw(false);
        for (TableColumn column : viewer.getTable().getColumns()) {
            column.dispose();
        }
        column(Messages.measure, NAME_WIDTH, -1);
        for (int i = 0; i < content.variants().size(); i++) {
            column(content.variants().get(i).label(), VALUE_WIDTH, i);
        }
        List<ProcessMeasures> each = content.variants().stream()
            .map(one -> new ProcessMeasures(content.process().noted(), one, ProcessShown.MEDIA)).toList();
        List<Line> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            lines.add(new Line(kind, each.stream().map(one -> one.get(kind)).toList()));
        }
        viewer.setInput(lines);
        viewer.getTable().setRedraw(true);
    }

    private void column(String title, int width, int variant) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title.replace("&", "&&"));
        column.getColumn().setToolTipText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Line line = (Line) element;
                return variant < 0 ? ProcessTables.word(line.kind())
                    : line.values().get(variant).text(Locale.getDefault());
            }

            @Override
            public String getToolTipText(Object element) {
                Line line = (Line) element;
                return variant < 0 ? line.values().getFirst().rule()
                    : ProcessTables.word(line.kind()) + ": " + getText(element) + "\n"
                        + line.values().get(variant).explanation();
            }
        });
    }

    /** What is the same and what is not, in a sentence. */
    static String summary(ProcessShown shown) {
        if (shown.variants().size() < 2) {
            return Messages.tickVariants;
        }
        List<Row> rows = shown.comparison().rows();
        long same = rows.stream().filter(row -> row.differences().isEmpty()).count();
        StringBuilder text = new StringBuilder(
            NLS.bind(Messages.sameSteps, same, rows.size()));
        for (Difference difference : Difference.values()) {
            long count = rows.stream().filter(row -> row.differences().contains(difference)).count();
            if (count > 0) {
                text.append(" · ").append(ProcessTables.word(difference)).append(": ").append(count);
            }
        }
        return text.toString();
    }

    Control control() {
        return viewer.getTable();
    }

    TableViewer viewer() {
        return viewer;
    }
}
