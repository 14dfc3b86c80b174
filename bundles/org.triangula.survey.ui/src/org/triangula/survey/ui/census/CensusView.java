// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.census;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.StudySession;
import org.triangula.figure.FigureColours;
import org.triangula.model.Element;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.survey.CensusEntry;
import org.triangula.model.survey.CensusState;
import org.triangula.model.survey.DocumentCensus;
import org.triangula.model.survey.Publicity;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.survey.census.CensusData;
import org.triangula.survey.census.CensusEntryDraft;
import org.triangula.survey.census.WriteCensus;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.report.ChartKind;
import org.triangula.survey.report.ReportSettings;
import org.triangula.survey.report.ReportTable;
import org.triangula.survey.report.ReportUnits;
import org.triangula.survey.report.SurveyReport;
import org.triangula.survey.report.SurveyReporter;
import org.triangula.survey.statistics.MultipleTests;
import org.triangula.survey.table.BaseChoice;
import org.triangula.survey.table.TableText.CrossContent;
import org.triangula.survey.ui.shared.Calculation;
import org.triangula.survey.ui.shared.DraftColumn;
import org.triangula.survey.ui.shared.DraftTable;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.ContentView;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.ToolActions;

/**
 * Which units have a document of a kind, since when, revised when, public where; dated copies that keep the text; the
 * same charts and maps as for answers.
 */
public final class CensusView extends ContentView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.census";

    private final SelectionPublisher publisher = new SelectionPublisher();
    private Combo censuses;
    private Combo shownVariable;
    private Combo chart;
    private Label base;
    private SashForm sash;
    private DraftTable<CensusEntryDraft> table;
    private FigureCanvas canvas;
    private Calculation<Result> calculation;
    private List<Element> candidates = List.of();
    private DocumentCensus census;
    private Result result;

    /** A report with the units that its positions mean. */
    private record Result(SurveyReport report, List<Element> units) {
    }

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "files", Messages.empty);
        empty().button(Messages.empty_create, this::create);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(content());
        createHead();
        sash = new SashForm(content(), SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTable();
        canvas = new FigureCanvas(sash);
        canvas.onActivate(this::openTarget);
        canvas.addListener(SWT.Resize, event -> canvas.fit());
        sash.setWeights(52, 48);
        createActions(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        calculation = new Calculation<>(getPartName(), frame(), this::show);
        ThemeListener.redraw(getSite(), canvas, this::paint);
        workspace().addListener(this);
        refresh();
    }

    private void createHead() {
        Composite head = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        censuses = combo(head, Messages.census, 230);
        censuses.addListener(SWT.Selection, event -> workspace().current().ifPresent(session -> {
            census = session.study().getSurveys().getCensuses().get(censuses.getSelectionIndex());
            refresh();
        }));
        shownVariable = combo(head, Messages.variable, 170);
        shownVariable.setItems(Messages.state, Messages.publicity, Messages.since);
        shownVariable.select(0);
        shownVariable.addListener(SWT.Selection, event -> calculate());
        chart = combo(head, Messages.chart, 150);
        chart.setItems(Messages.chart_map, Messages.chart_bars);
        chart.select(0);
        chart.addListener(SWT.Selection, event -> calculate());
        base = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
            .applyTo(base);
    }

    private static Combo combo(Composite parent, String name, int width) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(name);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    /** The units that can be chosen are part of the columns, so the table is made anew when there are others. */
    private void createTable() {
        if (table != null) {
            table.dispose();
        }
        List<String> units = candidates.stream().map(UnitNames::of).toList();
        List<String> states = Arrays.stream(CensusState.values()).map(Messages::state).toList();
        List<String> publicities = Arrays.stream(Publicity.values()).map(Messages::publicity).toList();
        table = new DraftTable<>(sash, Messages.entries, 0, List.of(
            new DraftColumn<>(Messages.unit, 140, draft -> candidates.stream()
                .filter(unit -> draft.unit().equals(unit.getId())).map(UnitNames::of).findFirst().orElse("–"),
                (draft, text) -> draft.withState(candidates.get(units.indexOf(text)).getId(), draft.state()), units),
            new DraftColumn<>(Messages.state, 110, draft -> Messages.state(draft.state()),
                (draft, text) -> draft.withState(draft.unit(), CensusState.values()[states.indexOf(text)]), states),
            DraftColumn.words(Messages.title, 170, CensusEntryDraft::title,
                (draft, text) -> draft.withDocument(text, draft.since(), draft.revised())),
            DraftColumn.words(Messages.since, 80, CensusEntryDraft::since,
                (draft, text) -> draft.withDocument(draft.title(), text, draft.revised())),
            DraftColumn.words(Messages.revised, 80, CensusEntryDraft::revised,
                (draft, text) -> draft.withDocument(draft.title(), draft.since(), text)),
            new DraftColumn<>(Messages.publicity, 120, draft -> Messages.publicity(draft.publicity()),
                (draft, text) -> draft.withPublicity(Publicity.values()[publicities.indexOf(text)], draft.link(),
                    draft.checkedOn()), publicities),
            DraftColumn.words(Messages.link, 160, CensusEntryDraft::link,
                (draft, text) -> draft.withPublicity(draft.publicity(), text, draft.checkedOn())),
            DraftColumn.words(Messages.checkedOn, 90, draft -> draft.checkedOn().map(LocalDate::toString).orElse(""),
                (draft, text) -> day(text).map(day -> draft.withPublicity(draft.publicity(), draft.link(), day))
                    .orElse(draft)),
            new DraftColumn<>(Messages.copies, 80, draft -> entry(draft.id()).map(entry -> entry.getSnapshots()
                .isEmpty() ? "" : Integer.toString(entry.getSnapshots().size())).orElse(""), (draft, text) -> draft,
                List.of("")),
            DraftColumn.words(Messages.note, 160, CensusEntryDraft::note, CensusEntryDraft::withNote)),
            () -> CensusEntryDraft.of(candidates.isEmpty() ? "" : candidates.getFirst().getId()),
            list -> workspace().run(new WriteCensus(census, list)));
        table.onChoice(() -> chosen().map(CensusEntry::getUnit)
            .ifPresent(unit -> publisher.publish(List.of(unit))));
        if (canvas != null) {
            table.moveAbove(canvas);
            sash.layout(true);
        }
    }

    private static Optional<Optional<LocalDate>> day(String text) {
        try {
            return Optional.of(text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip())));
        } catch (DateTimeParseException e) {
            Problems.show(new Problem(text, Messages.noDay, Messages.noDay_remedy));
            return Optional.empty();
        }
    }

    private void createActions(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.create, "plus", this::create));
        bar.add(ToolActions.button(Messages.openLink, "external-link", () -> chosen().map(CensusEntry::getLink)
            .filter(link -> link.matches("https?://.+")).ifPresentOrElse(Program::launch,
                () -> Problems.notice(Messages.noLink))));
        bar.add(ToolActions.button(Messages.keep, "copy", () -> chosen().ifPresentOrElse(
            entry -> new SnapshotWindow(getSite().getShell(), workspace(), entry).open(),
            () -> Problems.notice(Messages.chooseEntry))));
        bar.add(ToolActions.button(Messages.openCopy, "file-text", () -> chosen()
            .filter(entry -> !entry.getSnapshots().isEmpty()).ifPresentOrElse(entry -> {
                getSite().getPage().setEditorAreaVisible(true);
                ObjectOpeners.open(entry.getSnapshots().getLast());
            }, () -> Problems.notice(Messages.noCopy))));
        bar.add(ToolActions.button(Messages.export, "file-output", () -> {
            if (result != null) {
                SurveyReport report = result.report();
                report.chart().ifPresentOrElse(made -> FigureExport.save(getSite().getShell(),
                    Objects.toString(census.getName(), Messages.census), () -> made.apply(FigureColours.LIGHT)),
                    () -> FigureExport.saveTables(getSite().getShell(), Objects.toString(census.getName(),
                        Messages.census), () -> report.tables().stream().map(ReportTable::table).toList()));
            }
        }));
    }

    private void create() {
        workspace().current().ifPresent(session -> new NewCensusWindow(getSite().getShell(), workspace()).open());
    }

    private Optional<CensusEntry> entry(String id) {
        return census == null ? Optional.empty() : census.getEntries().stream()
            .filter(entry -> id.equals(entry.getId())).findFirst();
    }

    private Optional<CensusEntry> chosen() {
        int place = table.chosen();
        return census == null || place < 0 || place >= census.getEntries().size() ? Optional.empty()
            : Optional.of(census.getEntries().get(place));
    }

    /** Areas and cases: what can have a document. */
    static List<Element> candidates(Study study) {
        List<Element> found = new ArrayList<>();
        found.addAll(study.getPlaces().getAreas());
        found.addAll(study.getInquiry().getCases());
        return found;
    }

    @Override
    protected void refresh() {
        StudySession session = workspace().current().orElse(null);
        List<DocumentCensus> all = session == null ? List.of()
            : List.copyOf(session.study().getSurveys().getCensuses());
        if (census == null || !all.contains(census)) {
            census = all.isEmpty() ? null : all.getLast();
        }
        showContent(census != null);
        if (session == null || census == null) {
            calculation.drop();
            return;
        }
        censuses.setItems(all.stream().map(one -> Objects.toString(one.getName(), "–")
            + (one.getReferenceDate() == null ? "" : " (" + one.getReferenceDate() + ")")).toArray(String[]::new));
        censuses.select(all.indexOf(census));
        List<Element> now = candidates(session.study());
        if (!now.equals(candidates)) {
            candidates = now;
            createTable();
            content().layout(true, true);
        }
        table.show(census.getEntries().stream().map(CensusEntryDraft::of).toList(), true);
        calculate();
    }

    private void calculate() {
        StudySession session = workspace().current().orElse(null);
        if (session == null || census == null) {
            return;
        }
        DocumentCensus of = census;
        int variable = shownVariable.getSelectionIndex();
        ReportSettings settings = new ReportSettings(BaseChoice.ANSWERED, CrossContent.COUNT, 0, MultipleTests.NONE,
            chart.getSelectionIndex() == 0 ? ChartKind.MAP : ChartKind.AUTOMATIC, true);
        calculation.start(session, () -> {
            CensusData data = new CensusData(of);
            String name = Objects.toString(of.getName(), "–");
            DataColumn column = switch (variable) {
                case 0 -> data.states(name, Arrays.stream(CensusState.values()).skip(1).map(Messages::state)
                    .toList());
                case 1 -> data.publicity(name + " – " + Messages.publicity, Arrays.stream(Publicity.values()).skip(1)
                    .map(Messages::publicity).toList());
                default -> data.years(name + " – " + Messages.since);
            };
            List<Element> units = data.units();
            double[] weights = new double[units.size()];
            Arrays.fill(weights, 1);
            return new Result(SurveyReporter.of(List.of(column), Optional.empty(), weights, settings,
                new ReportUnits(place -> UnitNames.of(units.get(place)), place -> units.get(place) instanceof Area area
                    && area.getGeometry() != null ? area.getGeometry() : "", of.getReferenceDate() == null ? ""
                        : Messages.bind(Messages.asOf, of.getReferenceDate())), Locale.getDefault()), units);
        });
    }

    private void show(Result computed) {
        result = computed;
        base.setText(computed.report().base().replace("&", "&&"));
        base.setToolTipText(base.getText());
        base.getParent().layout(true);
        paint();
    }

    private void paint() {
        if (result != null) {
            FigureColours colours = Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT;
            canvas.setFigure(result.report().chart().map(made -> made.apply(colours)).orElse(null));
            canvas.fit();
        }
    }

    private void openTarget(String target) {
        int[] places = result == null ? null : result.report().targets().get(target);
        if (places != null && places.length > 0) {
            List<Element> units = Arrays.stream(places).mapToObj(place -> result.units().get(place)).toList();
            publisher.publish(units);
            for (int i = 0; i < census.getEntries().size(); i++) {
                if (census.getEntries().get(i).getUnit() == units.getFirst()) {
                    table.choose(i);
                    return;
                }
            }
        }
    }

    @Override
    protected boolean concerns(EObject object) {
        return object.eClass().getEPackage() == SurveyPackage.eINSTANCE;
    }

    @Override
    protected Control focus() {
        return table;
    }

    /** What is shown; empty before the first calculation. */
    Optional<SurveyReport> report() {
        return Optional.ofNullable(result).map(Result::report);
    }

    boolean isReady() {
        return !calculation.isRunning();
    }

    DraftTable<CensusEntryDraft> table() {
        return table;
    }
}
