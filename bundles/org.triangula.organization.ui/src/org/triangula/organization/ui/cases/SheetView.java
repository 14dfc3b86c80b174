// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cases;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.figure.FigureColours;
import org.triangula.organization.ui.typology.RowTable;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ViewStack;

/**
 * A view that computes something of the study and shows it in tabs, with an explanation of the chosen row below. It
 * reads and computes in a job; what a later change of the study or of the settings has overtaken is not shown.
 */
public abstract class SheetView extends StudyView {

    private final String computing;
    private final Set<EPackage> read;
    private final SelectionPublisher publisher = new SelectionPublisher();
    private ViewStack stack;
    private Composite content;
    private EmptyState empty;
    private CTabFolder tabs;
    private Text details;
    private int asked;

    /** Reads and computes in a job. */
    @FunctionalInterface
    protected interface Work {
        /** Gives what is done with the result in the thread of the user interface. */
        Runnable read() throws ProblemException;
    }

    /**
     * A view.
     *
     * @param computing name of its job
     * @param read packages of the objects that it reads; when one of these changes, it is computed again
     */
    protected SheetView(String computing, Set<EPackage> read) {
        this.computing = computing;
        this.read = Set.copyOf(read);
    }

    /** Creates what is seen while nothing is there. */
    protected abstract EmptyState empty(Composite parent);

    /** Creates what is seen while there is something; makes the tabs and the details. */
    protected abstract void fill(Composite parent);

    /** Adds the tools. */
    protected abstract void tools(IToolBarManager bar);

    /** Takes what is chosen from the controls; the work itself must not touch them. */
    protected abstract Work work(StudySession session, FigureColours colours);

    /** No study is open any more. */
    protected abstract void cleared();

    /** A row was chosen, whose explanation is shown. */
    protected abstract void chose(Row row);

    /** From a count to what it counts. */
    protected abstract void open(Row row);

    @Override
    public final void createPartControl(Composite parent) {
        stack = new ViewStack(parent);
        empty = empty(stack);
        content = new Composite(stack, SWT.NONE);
        fill(content);
        getSite().setSelectionProvider(publisher);
        tools(getViewSite().getActionBars().getToolBarManager());
        workspace().addListener(this);
        ThemeListener.redraw(getSite(), content, this::refresh);
        refresh();
    }

    /** Makes the folder of the tabs. */
    protected final CTabFolder tabs(Composite parent) {
        tabs = new CTabFolder(parent, SWT.TOP);
        return tabs;
    }

    /** Makes the text below the tabs. */
    protected final Text details(Composite parent, String name) {
        details = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        AccessibleNames.give(details, name);
        return details;
    }

    /** Makes a choice. */
    protected static Combo combo(Composite parent, String title, Runnable chosen) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(title);
        AccessibleNames.give(combo, title);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
            .applyTo(combo);
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    /** Offers names and selects one of them, else the first. */
    protected static void select(Combo combo, List<String> names, String name) {
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        combo.select(Math.max(0, names.indexOf(name)));
    }

    /** Adds a tab with a table. */
    protected final RowTable table(String name) {
        Composite holder = new Composite(tabs, SWT.NONE);
        holder.setLayout(new FillLayout());
        RowTable table = rows(holder, name);
        tab(name, holder);
        return table;
    }

    /** A table whose rows are explained below and open what they count. */
    protected final RowTable rows(Composite parent, String name) {
        return new RowTable(parent, name, this::chosen, this::open);
    }

    /** Adds a tab. */
    protected final void tab(String name, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    private void chosen(Row row) {
        details.setText(row.explanation());
        chose(row);
    }

    /** Selects objects everywhere. */
    protected final void publish(List<? extends EObject> objects) {
        publisher.publish(objects);
    }

    @Override
    protected final void refresh() {
        asked++;
        if (workspace().current().isEmpty()) {
            cleared();
            showContent(false);
            return;
        }
        int number = asked;
        Display display = stack.getDisplay();
        Work work = work(workspace().current().get(), Theme.current() == Theme.DARK ? FigureColours.DARK
            : FigureColours.LIGHT);
        Job.createSystem(computing, monitor -> {
            Runnable result = done(work);
            display.asyncExec(() -> {
                if (!stack.isDisposed() && number == asked) {
                    result.run();
                }
            });
        }).schedule();
    }

    private static Runnable done(Work work) {
        try {
            return work.read();
        } catch (ProblemException e) {
            return () -> Problems.show(e.problem());
        }
    }

    /** Shows what was computed, or that there is nothing. */
    protected final void showContent(boolean there) {
        stack.show(there ? content : empty);
    }

    /** The window of the view. */
    protected final Shell shell() {
        return stack.getShell();
    }

    @Override
    public final void changed(StudyEvent event) {
        if (event.touched().stream().map(one -> one.eClass().getEPackage()).anyMatch(read::contains)) {
            refresh();
        }
    }
}
