// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelPackage;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;

/**
 * A view that computes something of a table of cases and shows it in tabs.
 *
 * @param <S> what is read and computed
 */
public abstract class CaseView<S extends CaseView.State> extends SheetView {

    private static final Set<EPackage> READ = Set.of(ModelPackage.eINSTANCE, InquiryPackage.eINSTANCE,
        PlacesPackage.eINSTANCE, SurveyPackage.eINSTANCE);

    private final Words words;
    private Combo tableChoice;
    private Optional<S> shown = Optional.empty();

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

    /** Makes an operation. */
    @FunctionalInterface
    protected interface Making {
        /** Makes it. */
        StudyOperation make() throws ProblemException;
    }

    /** A view with its words. */
    protected CaseView(Words words) {
        super(words.computing(), READ);
        this.words = words;
    }

    @Override
    protected final EmptyState empty(Composite parent) {
        return new EmptyState(parent, words.icon(), words.empty()).button(words.bringIn(), this::bringIn);
    }

    /** Makes the choice of the table. */
    protected final void tableChoice(Composite parent, String title) {
        tableChoice = combo(parent, title, this::refresh);
    }

    @Override
    protected final void chose(Row row) {
        if (row.cases().size() == 1) {
            publish(row.cases().getFirst());
        }
    }

    /** Selects the area of a case everywhere. */
    protected final void publish(String name) {
        shown.flatMap(one -> one.table().rows().stream().filter(row -> row.name().equals(name)).findFirst())
            .flatMap(CaseTable.Row::area).flatMap(id -> workspace().current()
                .flatMap(session -> session.index().find(Area.class, id)))
            .ifPresent(area -> publish(List.of(area)));
    }

    @Override
    protected final void cleared() {
        shown = Optional.empty();
    }

    /** Remembers what is shown, and shows whether there is anything. */
    protected final void shows(S state) {
        shown = Optional.of(state);
        select(tableChoice, state.tableNames(), state.table().name());
        showContent(!state.table().rows().isEmpty() || state.tableNames().size() > 1);
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

    /** Asks for a table, brings it in and chooses it. */
    protected final void bringIn() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
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
        InputDialog dialog = new InputDialog(shell(), title, question, proposal, null);
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
}
