// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportCandidate;
import org.triangula.core.exchange.ImportFiles.Chosen;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Count;

/** The files of an import, one a row: what each would bring, whether it is imported, and why not. */
final class ImportTable {

    private final CheckboxTableViewer viewer;
    private final Map<Chosen, ImportCandidate> rows = new LinkedHashMap<>();
    private final Runnable changed;

    ImportTable(Composite parent, Runnable changed) {
        this.changed = changed;
        viewer = CheckboxTableViewer.newCheckList(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setToolTipText(Messages.tableTip);
        column(Messages.columnFile, 210, SWT.LEFT, row -> row.chosen().file().getFileName().toString());
        column(Messages.columnGroup, 120, SWT.LEFT, row -> row.chosen().group());
        column(Messages.columnFormat, 190, SWT.LEFT, row -> row.format().map(Format::name).orElse("–"));
        column(Messages.columnContent, 350, SWT.LEFT, ImportTable::content);
        column(Messages.columnNoticed, 82, SWT.RIGHT, row -> row.plan()
            .map(plan -> String.valueOf(plan.report().findings().size())).orElse(""));
        column(Messages.columnState, 250, SWT.LEFT, ImportTable::state);
        viewer.addCheckStateListener(event -> {
            if (event.getChecked() && !((ImportCandidate) event.getElement()).isImportable()) {
                // there is nothing to import
                viewer.setChecked(event.getElement(), false);
            }
            changed.run();
        });
    }

    private void column(String title, int width, int style, Function<ImportCandidate, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ImportCandidate) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((ImportCandidate) element).isProposed() ? null
                    : viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
            }
        });
    }

    /** What a file would bring, in the words of its format: "documents: 1 · paragraphs: 12 …". */
    static String content(ImportCandidate row) {
        return row.plan().map(ImportPlan::report).map(report -> String.join(" · ", report.counts().stream()
            .filter(count -> count.read() > 0).map(ImportTable::count).toList())).orElse("");
    }

    private static String count(Count count) {
        return NLS.bind(Messages.countOf, String.format("%,d", count.read()), count.kind());
    }

    private static String state(ImportCandidate row) {
        return row.problem().map(problem -> problem.reason() + " " + problem.remedy())
            .or(row::reservation).orElse(row.isImportable() ? Messages.stateReady : Messages.stateColumns);
    }

    CheckboxTableViewer viewer() {
        return viewer;
    }

    /** Shows files; those that are proposed are ticked. */
    void show(List<ImportCandidate> candidates) {
        rows.clear();
        candidates.forEach(each -> rows.put(each.chosen(), each));
        refresh();
        viewer.setCheckedElements(candidates.stream().filter(ImportCandidate::isProposed).toArray());
        if (!candidates.isEmpty() && viewer.getStructuredSelection().isEmpty()) {
            viewer.setSelection(new StructuredSelection(candidates.get(0)));
        }
        changed.run();
    }

    /** Adds a file while others are still being read. */
    void add(ImportCandidate candidate) {
        rows.put(candidate.chosen(), candidate);
        refresh();
        viewer.setChecked(candidate, candidate.isProposed());
    }

    /** Replaces a file, for example after it was read in another format. */
    void replace(ImportCandidate candidate) {
        Object[] checked = viewer.getCheckedElements();
        rows.put(candidate.chosen(), candidate);
        refresh();
        viewer.setCheckedElements(checked);
        viewer.setChecked(candidate, candidate.isImportable());
        viewer.setSelection(new StructuredSelection(candidate));
        changed.run();
    }

    private void refresh() {
        viewer.setInput(new ArrayList<>(rows.values()));
    }

    List<ImportCandidate> rows() {
        return List.copyOf(rows.values());
    }

    List<ImportCandidate> selected() {
        return viewer.getStructuredSelection().stream().map(ImportCandidate.class::cast).toList();
    }

    /** The plans of the ticked files in the order of the table. */
    List<ImportPlan> ticked() {
        return rows.values().stream().filter(viewer::getChecked).filter(ImportCandidate::isImportable)
            .flatMap(row -> row.plan().stream()).toList();
    }

    void removeAll(List<ImportCandidate> gone) {
        Object[] checked = viewer.getCheckedElements();
        gone.forEach(row -> rows.remove(row.chosen()));
        refresh();
        viewer.setCheckedElements(checked);
        changed.run();
    }
}
