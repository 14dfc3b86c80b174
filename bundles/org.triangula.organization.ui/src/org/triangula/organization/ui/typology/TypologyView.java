// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.study.StudySession;
import org.triangula.figure.FigureColours;
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
import org.triangula.organization.ui.cases.SheetView;
import org.triangula.organization.ui.typology.RowTable.Row;
import org.triangula.organization.ui.typology.TypologySheets.Outcome;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** A typology applied to the cases of the study: levels and types of each case, truth table and conditions. */
public final class TypologyView extends SheetView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.organization.ui.typology";

    // the lists of actors, cases and typologies hang in objects of the package of the study
    private static final Set<EPackage> READ =
        Set.of(ModelPackage.eINSTANCE, ActorsPackage.eINSTANCE, InquiryPackage.eINSTANCE,
            SurveyPackage.eINSTANCE);

    private final Runnable follower = this::followDay;
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

    /** Creates it. */
    public TypologyView() {
        super(Messages.computing, READ);
    }

    @Override
    protected EmptyState empty(Composite parent) {
        return new EmptyState(parent, "grid-3x3", Messages.noCases);
    }

    @Override
    protected void fill(Composite content) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).equalWidth(true).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        typologyChoice = combo(bar, Messages.typology, this::apply);
        outcomeChoice = combo(bar, Messages.outcome, this::apply);
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tabs = tabs(sash);
        caseTable = table(Messages.cases);
        truthTable = table(Messages.truthTable);
        conditionTable = table(Messages.conditions);
        solutionTable = table(Messages.solutions);
        tabs.setSelection(0);
        details = details(sash, Messages.details);
        sash.setWeights(7, 3);
        ChartScope.get().addListener(follower);
    }

    @Override
    protected void tools(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.save, "table",
            () -> shown.ifPresent(one -> FigureExport.saveTables(shell(), Messages.typology, one::tables))));
        bar.add(ToolActions.button(Messages.judge, "scale", () -> caseTable.chosen().ifPresent(this::judge)));
        actions = new TypologyActions(this::shell, workspace(), this::typology);
        actions.fill(getViewSite().getActionBars().getMenuManager());
    }

    @Override
    protected void chose(Row row) {
        if (tabs.getSelectionIndex() == 0) {
            cases.stream().filter(one -> row.cases().contains(one.name())).findFirst().ifPresent(one -> {
                List<EObject> objects = new ArrayList<>();
                one.area().ifPresent(objects::add);
                if (objects.isEmpty()) {
                    one.entered().ifPresent(objects::add);
                }
                publish(objects);
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
        AttachEvidenceHandler.open(shell(), getSite().getPage(), session.get(), typology.get().key(),
            row.cases().getFirst(), List.of());
    }

    /** From a count to what it counts; from a case to its judgements and evidence. */
    @Override
    protected void open(Row row) {
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
    protected Work work(StudySession session, FigureColours colours) {
        day = ChartScope.get().date();
        LocalDate wanted = day;
        return () -> {
            synchronized (session) {
                List<Typology> found = StudyTypologies.of(session.study());
                List<StudyCase> read = StudyCases.of(session.study(), wanted);
                return () -> show(found, read);
            }
        };
    }

    @Override
    protected void cleared() {
        day = ChartScope.get().date();
        show(List.of(), List.of());
    }

    private void show(List<Typology> found, List<StudyCase> read) {
        String typology = typologyChoice.getText();
        String outcome = outcomeChoice.getText();
        typologies = found;
        cases = read;
        outcomes = TypologySheets.outcomes(read);
        List<String> names = found.stream().map(one -> one.name().in(Locale.getDefault())).toList();
        select(typologyChoice, names, typology);
        List<String> offered = new ArrayList<>(List.of(Messages.noOutcome));
        outcomes.forEach(one -> offered.add(one.name()));
        select(outcomeChoice, offered, outcome);
        showContent(!read.isEmpty());
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
    public void setFocus() {
        caseTable.table().setFocus();
    }

    @Override
    public void dispose() {
        ChartScope.get().removeListener(follower);
        super.dispose();
    }
}
