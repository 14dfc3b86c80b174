// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.figure.FigureColours;
import org.triangula.model.ModelPackage;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.organization.ui.typology.RowTable;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.EmptyState;

/**
 * A view that computes something of a table of cases and shows it in tabs. It reads and computes in a job; what a later
 * change of the study or of the settings has overtaken is not shown.
 *
 * @param <S> what is read and computed
 */
public abstract class CaseView<S extends CaseView.State> extends StudyView {

    private static final List<EPackage> READ = List.of(ModelPackage.eINSTANCE, InquiryPackage.eINSTANCE,
        PlacesPackage.eINSTANCE, SurveyPackage.eINSTANCE);

    private final Words words;
    private final SelectionPublisher publisher = new SelectionPublisher();
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Combo tableChoice;
    private CTabFolder tabs;
    private Text details;
    private Optional<S> shown = Optional.empty();
    private int asked;

    /** What was read of the study. */
    public interface State {
        /** Names of all tables of cases; that of the study's own cases is always there. */
        List<String> tableNames();

        /** The table that is shown. */
        CaseTable table();
    }

    /**
     * Names and sentences of a view.
     *
     * @param icon name of its icon
     * @param empty what belongs here while nothing is there
     * @param bringIn name of the action that brings a table in
     * @param computing name of the job
     */
    public record Words(String icon, String empty, String bringIn, String computing) {
    }

    /** Reads and computes in a job. */
    @FunctionalInterface
    protected interface Work {
        /** Gives what is done with the result in the thread of the user interface. */
        Runnable read() throws ProblemException;
    }

    /** Makes an operation. */
    @FunctionalInterface
    protected interface Making {
        /** Makes it. */
        StudyOperation make() throws ProblemException;
    }

    /** A view with its words. */
    protected CaseView(Words words) {
        this.words = words;
    }

    /** Creates what is seen while there are cases; makes the tabs and the details. */
    protected abstract void fill(Composite parent);

    /** Adds the tools. */
    protected abstract void tools(IToolBarManager bar);

    /** Takes what is chosen from the controls; the work itself must not touch them. */
    protected abstract Work work(StudySession session, FigureColours colours);

    /** From a count to what it counts. */
    protected abstract void open(Row row);

    @Override
    public final void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, words.icon(), words.empty()).button(words.bringIn(), this::bringIn);
        content = new Composite(stack, SWT.NONE);
        fill(content);
        getSite().setSelectionProvider(publisher);
        tools(getViewSite().getActionBars().getToolBarManager());
        workspace().addListener(this);
        ThemeListener.redraw(getSite(), content, this::refresh);
        refresh();
    }

    /** Makes the choice of the table. */
    protected final void tableChoice(Composite parent, String title) {
        tableChoice = combo(parent, title, this::refresh);
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
        if (row.cases().size() == 1) {
            publish(row.cases().getFirst());
        }
    }

    /** Selects the area of a case everywhere. */
    protected final void publish(String name) {
        shown.flatMap(one -> one.table().rows().stream().filter(row -> row.name().equals(name)).findFirst())
            .flatMap(CaseTable.Row::area).flatMap(id -> workspace().current()
                .flatMap(session -> session.index().find(Area.class, id)))
            .ifPresent(area -> publisher.publish(List.of(area)));
    }

    @Override
    protected final void refresh() {
        Optional<StudySession> session = workspace().current();
        asked++;
        if (session.isEmpty()) {
            shown = Optional.empty();
            top(empty);
            return;
        }
        int number = asked;
        Display display = stack.getDisplay();
        Work work = work(session.get(), Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT);
        Job.createSystem(words.computing(), monitor -> {
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

    /** Remembers what is shown, and shows whether there is anything. */
    protected final void shows(S state) {
        shown = Optional.of(state);
        select(tableChoice, state.tableNames(), state.table().name());
        top(state.table().rows().isEmpty() && state.tableNames().size() < 2 ? empty : content);
    }

    /**
     * What is shown.
     *
     * @return it; empty while nothing is
     */
    public final Optional<S> shown() {
        return shown;
    }

    /** Name of the chosen table; empty at first. */
    protected final String tableName() {
        return tableChoice.getText();
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /** Asks for a table, brings it in and chooses it. */
    protected final void bringIn() {
        FileDialog dialog = new FileDialog(stack.getShell(), SWT.OPEN);
        dialog.setText(words.bringIn());
        dialog.setFilterExtensions(new String[] { "*.tsv;*.csv;*.txt", "*" });
        String file = dialog.open();
        if (file != null) {
            bringIn(Path.of(file));
        }
    }

    /**
     * Brings a table in and chooses it.
     *
     * @param file the table
     */
    public final void bringIn(Path file) {
        workspace().current().ifPresent(session -> {
            if (run(() -> {
                synchronized (session) {
                    return StoredCaseTables.bringIn(file, session.study());
                }
            })) {
                chooseTable(file.getFileName().toString());
            }
        });
    }

    /**
     * Chooses a table.
     *
     * @param name its name
     */
    public final void chooseTable(String name) {
        tableChoice.setItems(name);
        tableChoice.select(0);
        refresh();
    }

    /** Asks for a name; empty when the person thinks better of it. */
    protected final Optional<String> ask(String title, String question, String proposal) {
        InputDialog dialog = new InputDialog(stack.getShell(), title, question, proposal, null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    /** Does what is made; tells the person when that is impossible. */
    protected final boolean run(Making making) {
        try {
            return workspace().run(making.make());
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return false;
        }
    }

    @Override
    public final void changed(StudyEvent event) {
        if (event.touched().stream().map(one -> one.eClass().getEPackage()).anyMatch(READ::contains)) {
            refresh();
        }
    }
}
