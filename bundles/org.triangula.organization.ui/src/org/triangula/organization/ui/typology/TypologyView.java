// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.ModelPackage;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.inquiry.InquiryPackage;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.organization.cases.StudyCase;
import org.triangula.organization.cases.StudyCases;
import org.triangula.organization.cases.StudyTypologies;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.organization.ui.ChartScope;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.organization.ui.typology.TypologySheets.Outcome;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** A typology applied to the cases of the study: levels and types of each case, truth table and conditions. */
public final class TypologyView extends StudyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.typology";

    private static final Set<EPackage> READ =
        Set.of(ModelPackage.eINSTANCE, ActorsPackage.eINSTANCE, InquiryPackage.eINSTANCE,
            SurveyPackage.eINSTANCE);

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::followDay;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Combo typologyChoice;
    private Combo outcomeChoice;
    private CTabFolder tabs;
    private RowTable caseTable;
    private RowTable truthTable;
    private RowTable conditionTable;
    private RowTable solutionTable;
    private TypologyActions actions;
    private Text details;
    private List<Typology> typologies = List.of();
    private List<StudyCase> cases = List.of();
    private List<Outcome> outcomes = List.of();
    private Optional<TypologySheets> shown = Optional.empty();
    private LocalDate day;
    private int asked;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "grid-3x3", Messages.noCases);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).equalWidth(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        typologyChoice = combo(bar, Messages.typology);
        outcomeChoice = combo(bar, Messages.outcome);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = new CTabFolder(sash, SWT.TOP);
        caseTable = tab(Messages.cases);
        truthTable = tab(Messages.truthTable);
        conditionTable = tab(Messages.conditions);
        solutionTable = tab(Messages.solutions);
        tabs.setSelection(0);
        details = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        details.getAccessible().addAccessibleListener(named(Messages.details));
        sash.setWeights(7, 3);
        getSite().setSelectionProvider(publisher);
        getViewSite().getActionBars().getToolBarManager().add(ToolActions.button(Messages.save, "table",
            () -> shown.ifPresent(one -> FigureExport.saveTables(content.getShell(), Messages.typology, one::tables))));
        actions = new TypologyActions(content::getShell, workspace(), this::typology);
        getViewSite().getActionBars().getToolBarManager().add(ToolActions.button(Messages.judge, "scale",
            () -> caseTable.chosen().ifPresent(this::judge)));
        actions.fill(getViewSite().getActionBars().getMenuManager());
        workspace().addListener(this);
        ChartScope.get().addListener(follower);
        ThemeListener.redraw(getSite(), content, this::apply);
        refresh();
    }

    private Combo combo(Composite bar, String title) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(title);
        combo.getAccessible().addAccessibleListener(named(title));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> apply());
        return combo;
    }

    private static AccessibleAdapter named(String name) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        };
    }

    private RowTable tab(String name) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        RowTable table = new RowTable(tabs, name, this::chosen, this::open);
        item.setControl(table.control());
        return table;
    }

    private void chosen(Row row) {
        details.setText(row.explanation());
        if (tabs.getSelectionIndex() == 0) {
            cases.stream().filter(one -> row.cases().contains(one.name())).findFirst().ifPresent(one -> {
                List<EObject> objects = new ArrayList<>();
                one.area().ifPresent(objects::add);
                if (objects.isEmpty()) {
                    one.entered().ifPresent(objects::add);
                }
                publisher.publish(objects);
                one.area().ifPresent(area -> ChartScope.get().choose(area, ChartScope.get().date()));
            });
        }
    }

    private Optional<Typology> typology() {
        int index = typologyChoice.getSelectionIndex();
        return index < 0 || index >= typologies.size() ? Optional.empty() : Optional.of(typologies.get(index));
    }

    /** Opens judgements and evidence of a case; a supplied typology is copied into the study first. */
    private void judge(Row row) {
        Optional<StudySession> session = workspace().current();
        Optional<Typology> typology = typology();
        if (session.isEmpty() || typology.isEmpty() || row.cases().isEmpty()) {
            return;
        }
        if (TypologyReader.SUPPLIED.contains(typology.get().key())) {
            details.setText(Messages.suppliedJudge);
            return;
        }
        AttachEvidenceHandler.open(content.getShell(), getSite().getPage(), session.get(), typology.get().key(),
            row.cases().getFirst(), List.of());
    }

    /** From a count to what it counts; from a case to its judgements and evidence. */
    private void open(Row row) {
        if (tabs.getSelectionIndex() == 0) {
            judge(row);
            return;
        }
        row.cases().stream().findFirst().ifPresent(name -> {
            tabs.setSelection(0);
            caseTable.choose(name);
            caseTable.table().setFocus();
        });
    }

    private void followDay() {
        if (!ChartScope.get().date().equals(day)) {
            refresh();
        }
    }

    @Override
    protected void refresh() {
        Optional<StudySession> session = workspace().current();
        day = ChartScope.get().date();
        asked++;
        if (session.isEmpty()) {
            show(List.of(), List.of());
            return;
        }
        int number = asked;
        LocalDate wanted = day;
        Display display = stack.getDisplay();
        Job.createSystem(Messages.computing, monitor -> {
            List<Typology> found;
            List<StudyCase> read;
            synchronized (session.get()) {
                found = StudyTypologies.of(session.get().study());
                read = StudyCases.of(session.get().study(), wanted);
            }
            display.asyncExec(() -> {
                if (!stack.isDisposed() && number == asked) {
                    show(found, read);
                }
            });
        }).schedule();
    }

    private void show(List<Typology> found, List<StudyCase> read) {
        String typology = typologyChoice.getText();
        String outcome = outcomeChoice.getText();
        typologies = found;
        cases = read;
        outcomes = TypologySheets.outcomes(read);
        List<String> names = found.stream().map(one -> one.name().in(Locale.getDefault())).toList();
        typologyChoice.setItems(names.toArray(String[]::new));
        typologyChoice.select(Math.max(0, names.indexOf(typology)));
        List<String> offered = new ArrayList<>(List.of(Messages.noOutcome));
        outcomes.forEach(one -> offered.add(one.name()));
        outcomeChoice.setItems(offered.toArray(String[]::new));
        outcomeChoice.select(Math.max(0, offered.indexOf(outcome)));
        ((StackLayout) stack.getLayout()).topControl = read.isEmpty() ? empty : content;
        stack.layout();
        apply();
    }

    private void apply() {
        int index = typologyChoice.getSelectionIndex();
        if (index < 0 || cases.isEmpty()) {
            shown = Optional.empty();
            return;
        }
        int outcome = outcomeChoice.getSelectionIndex() - 1;
        TypologySheets sheets = TypologySheets.of(typologies.get(index), cases,
            outcome < 0 ? Optional.empty() : Optional.of(outcomes.get(outcome)));
        shown = Optional.of(sheets);
        caseTable.show(sheets.cases());
        truthTable.show(sheets.truth());
        conditionTable.show(sheets.conditions());
        solutionTable.show(sheets.solution());
        details.setText(sheets.summary());
    }

    /** What is shown, for tests; empty until it was computed. */
    Optional<TypologySheets> shown() {
        return shown;
    }

    /** Chooses a typology by its place in the list, for tests. */
    void chooseTypology(String key) {
        typologyChoice.select(typologies.stream().map(Typology::key).toList().indexOf(key));
        typologyChoice.notifyListeners(SWT.Selection, null);
    }

    /** What can be done with typologies, for tests. */
    TypologyActions actions() {
        return actions;
    }

    /** The table of cases, for tests. */
    RowTable caseTable() {
        return caseTable;
    }

    @Override
    public void changed(StudyEvent event) {
        // the lists of actors, cases and typologies hang in objects of the package of the study
        if (event.touched().stream().map(one -> one.eClass().getEPackage()).anyMatch(READ::contains)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        caseTable.table().setFocus();
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(follower);
        super.dispose();
    }
}
