// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.core.journal.JournalHead;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;

/** What was done in the study, the latest first; any number of steps can be taken back at once. */
public final class HistoryView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.ui.history";

    private static final int SHOWN_AT_ONCE = 500;

    private final DateTimeFormatter times =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private FilterField field;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "history", Messages.empty);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        field = new FilterField(content, Messages.filter, words -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        viewer = new TableViewer(content, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        field.leadTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setDisplayIncrementally(SHOWN_AT_ONCE);
        viewer.getTable().setHeaderVisible(true);
        column(Messages.operation, 320, JournalHead::label);
        column(Messages.time, 150, entry -> times.format(entry.time()));
        column(Messages.person, 90, JournalHead::author);
        Action undoTo = new Action(Messages.undoTo, Icons.get().descriptor("undo-2")) {
            @Override
            public void run() {
                undoToSelected();
            }
        };
        MenuManager menu = new MenuManager();
        menu.add(undoTo);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        viewer.addDoubleClickListener(event -> undoToSelected());
        getViewSite().getActionBars().getToolBarManager().add(undoTo);
        getViewSite().getActionBars().updateActionBars();
        workspace().addListener(this);
        refresh();
    }

    private void column(String title, int width, Function<JournalHead, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(entry -> text.apply((JournalHead) entry)));
    }

    /** Takes back the selected operation and all after it. */
    void undoToSelected() {
        if (!(viewer.getStructuredSelection().getFirstElement() instanceof JournalHead chosen)) {
            return;
        }
        StudySession session = workspace().current().orElse(null);
        if (session == null || session.isReadOnly()) {
            return;
        }
        long steps = session.history().stream().takeWhile(entry -> entry.sequence() != chosen.sequence()).count() + 1;
        for (long i = 0; i < steps; i++) {
            workspace().undo();
        }
    }

    @Override
    protected void refresh() {
        List<JournalHead> entries = workspace().current().map(StudySession::history).orElse(List.of());
        viewer.setInput(entries.stream().filter(entry -> FilterField.matches(field.words(), entry.label())).toList());
        Control top = entries.isEmpty() ? empty : content;
        ((StackLayout) stack.getLayout()).topControl = top;
        stack.layout();
    }

    @Override
    public void changed(StudyEvent event) {
        refresh();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
