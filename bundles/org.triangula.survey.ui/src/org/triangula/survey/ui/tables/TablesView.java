// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.DataTable;
import org.triangula.figure.FigureColours;
import org.triangula.model.Element;
import org.triangula.model.places.Area;
import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.TextsPackage;
import org.triangula.survey.Item;
import org.triangula.survey.bridge.UnitTexts;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.derive.SurveyVariables;
import org.triangula.survey.report.ReportSettings;
import org.triangula.survey.report.ReportTable;
import org.triangula.survey.report.ReportUnits;
import org.triangula.survey.report.SurveyReport;
import org.triangula.survey.report.SurveyReporter;
import org.triangula.survey.ui.responses.ResponsesView;
import org.triangula.survey.ui.shared.Calculation;
import org.triangula.survey.ui.shared.SurveyView;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.ToolActions;

/**
 * Tables of chosen variables, alone or crossed with another one, with base and notes, and a chart below. Every number
 * and every mark opens its units.
 */
public final class TablesView extends SurveyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.tables";

    private final String language = Locale.getDefault().getLanguage();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private VariableList list;
    private TableOptions options;
    private Label base;
    private ScrolledComposite scroller;
    private Composite tables;
    private FigureCanvas canvas;
    private StudySelection selection;
    private Calculation<Result> calculation;
    private Calculation<SurveyVariables> derivation;
    private Result result;
    private SurveyVariables cached;
    private UnitTexts texts;
    private List<Code> codes = List.of();

    /** A report with the units that its positions mean. */
    private record Result(SurveyReport report, List<Element> units, SurveyVariables variables, UnitTexts texts) {
    }

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "grid-3x3", Messages.empty);
        SashForm sash = new SashForm(content(), SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new VariableList(sash, this::calculate);
        createRight(sash);
        sash.setWeights(25, 75);
        createActions(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        calculation = new Calculation<>(getPartName(), frame(), this::show);
        derivation = new Calculation<>(Messages.derive, frame(), variables -> choice().survey().ifPresent(
            survey -> new DeriveWindow(getSite().getShell(), workspace(), survey, variables).open()));
        ThemeListener.redraw(getSite(), canvas, this::paint);
        workspace().addListener(this);
        refresh();
        selection = new StudySelection(this, this::follow);
        selection.setPinned(true);
    }

    private void createRight(Composite parent) {
        Composite right = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
        options = new TableOptions(right, this::calculate);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(options);
        base = new Label(right, SWT.WRAP);
        base.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(200, SWT.DEFAULT).applyTo(base);
        SashForm sash = new SashForm(right, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        scroller = new ScrolledComposite(sash, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> size());
        canvas = new FigureCanvas(sash);
        canvas.onActivate(this::openTarget);
        sash.setWeights(48, 52);
    }

    private void derive() {
        Survey survey = choice().survey().orElse(null);
        workspace().current().filter(session -> survey != null).ifPresent(session -> derivation.start(session,
            () -> variables(session, survey)));
    }

    private void createActions(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.derive, "variable", this::derive));
        bar.add(ToolActions.button(Messages.exportChart, "file-output", () -> {
            if (result != null) {
                result.report().chart().ifPresent(chart -> FigureExport.save(getSite().getShell(), exportName(),
                    () -> chart.apply(FigureColours.LIGHT)));
            }
        }));
        bar.add(ToolActions.button(Messages.exportTables, "table", () -> {
            if (result != null && !result.report().tables().isEmpty()) {
                List<DataTable> shown = result.report().tables().stream().map(ReportTable::table).toList();
                FigureExport.saveTables(getSite().getShell(), exportName(), () -> shown);
            }
        }));
        bar.add(ToolActions.toggle(Messages.follow, "locate", false, on -> selection.setPinned(!on)));
    }

    private String exportName() {
        return list.chosen().stream().map(SurveyVariable::number).filter(number -> !number.isBlank()).limit(3)
            .collect(Collectors.joining(" ")).transform(name -> name.isBlank() ? Messages.exportName : name);
    }

    /** The chosen question of other views is shown. */
    private void follow(List<EObject> objects) {
        List<SurveyVariable> wanted = variables().stream().filter(variable -> variable.item()
            .filter(item -> objects.stream().anyMatch(object -> object instanceof Question question
                && item.question() == question || object instanceof MatrixRow row
                    && item.row().filter(own -> own == row).isPresent())).isPresent()).toList();
        if (!wanted.isEmpty() && !wanted.equals(list.chosen())) {
            choose(wanted, Optional.empty());
        }
    }

    private List<SurveyVariable> variables() {
        List<SurveyVariable> all = new ArrayList<>();
        choice().survey().filter(survey -> !survey.getQuestionnaires().isEmpty()).ifPresent(survey -> {
            Item.of(survey.getQuestionnaires().getLast()).forEach(item -> all.add(SurveyVariable.of(item)));
            survey.getDerivedVariables().forEach(variable -> all.add(SurveyVariable.of(variable)));
            codes.stream().filter(code -> code.eContainer() != null)
                .forEach(code -> all.add(SurveyVariable.of(code)));
        });
        return all;
    }

    @Override
    protected void refresh() {
        cached = null;
        texts = null;
        Survey survey = choice().refresh().orElse(null);
        List<SurveyVariable> all = variables();
        boolean there = survey != null && !all.isEmpty();
        showContent(there);
        list.show(all);
        if (survey == null || !there) {
            calculation.drop();
            result = null;
            return;
        }
        options.show(all, survey.getDerivedVariables().stream().filter(DerivedVariable::isWeighting).toList());
        if (list.chosen().isEmpty()) {
            all.stream().filter(variable -> !variable.isText()).findFirst()
                .ifPresent(variable -> list.choose(List.of(variable)));
        } else {
            calculate();
        }
    }

    private void calculate() {
        StudySession session = workspace().current().orElse(null);
        Survey survey = choice().survey().orElse(null);
        List<SurveyVariable> chosen = list.chosen();
        if (session == null || survey == null || chosen.isEmpty() || survey.getQuestionnaires().isEmpty()) {
            return;
        }
        Optional<SurveyVariable> by = options.by();
        ReportSettings settings = options.settings();
        boolean weighted = options.isWeighted();
        Optional<DerivedVariable> weighting = options.weighting();
        SurveyVariables known = cached;
        UnitTexts read = texts;
        calculation.start(session, () -> {
            SurveyVariables variables = known != null ? known : variables(session, survey);
            List<Element> units = variables.data().units();
            UnitTexts said = read != null ? read : UnitTexts.of(session.study(), units, true);
            List<DataColumn> columns = new ArrayList<>();
            for (SurveyVariable variable : chosen) {
                columns.add(variable.column(variables, said));
            }
            Optional<DataColumn> other = by.isEmpty() ? Optional.empty()
                : Optional.of(by.get().column(variables, said));
            double[] weights = new double[units.size()];
            Arrays.fill(weights, 1);
            return new Result(SurveyReporter.of(columns, other, weighted ? variables.weights(weighting) : weights,
                settings, new ReportUnits(place -> UnitNames.of(units.get(place)), place -> geometry(units.get(place)),
                    source(survey)), Locale.getDefault()), units, variables, said);
        });
    }

    private SurveyVariables variables(StudySession session, Survey survey) throws ProblemException {
        return SurveyVariables.of(survey, StoredAnswers.data(session, survey, survey.getQuestionnaires().isEmpty()
            ? List.of() : Item.of(survey.getQuestionnaires().getLast()), language), language);
    }

    private static String geometry(Element unit) {
        return unit instanceof Area area && area.getGeometry() != null ? area.getGeometry() : "";
    }

    private static String source(Survey survey) {
        String days = String.join(" – ", Stream.of(survey.getOpenedOn(), survey.getClosedOn())
            .filter(Objects::nonNull).toList());
        return Messages.bind(Messages.source, Objects.toString(survey.getName(), "–")
            + (days.isEmpty() ? "" : " (" + days + ")"));
    }

    private void show(Result computed) {
        result = computed;
        cached = computed.variables();
        texts = computed.texts();
        if (!codes.equals(texts.codes())) {
            // codes of what the units say can be counted and crossed like answers
            codes = texts.codes();
            list.show(variables());
            options.show(variables(), choice().survey().map(survey -> survey.getDerivedVariables().stream()
                .filter(DerivedVariable::isWeighting).toList()).orElse(List.of()));
        }
        base.setText(computed.report().base().replace("&", "&&"));
        if (tables != null) {
            tables.dispose();
        }
        tables = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 16).applyTo(tables);
        for (ReportTable table : computed.report().tables()) {
            ReportTableViewer viewer = new ReportTableViewer(tables, table, tables.getChildren().length > 0,
                this::openUnits);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(viewer);
        }
        scroller.setContent(tables);
        base.getParent().layout(true, true);
        size();
        paint();
    }

    private void size() {
        if (tables != null && !tables.isDisposed()) {
            tables.layout(true, true);
            scroller.setMinSize(tables.computeSize(Math.max(300, scroller.getClientArea().width), SWT.DEFAULT));
        }
    }

    private void paint() {
        if (result != null) {
            FigureColours colours = Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT;
            canvas.setFigure(result.report().chart().map(chart -> chart.apply(colours)).orElse(null));
        }
    }

    private void openTarget(String target) {
        int[] units = result == null ? null : result.report().targets().get(target);
        if (units != null) {
            openUnits(units);
        }
    }

    private void openUnits(int[] places) {
        List<Element> units = Arrays.stream(places).mapToObj(place -> result.units().get(place)).toList();
        try {
            ResponsesView view = (ResponsesView) getSite().getPage().showView(ResponsesView.ID);
            view.showUnits(units);
            publisher.publish(units);
        } catch (PartInitException e) {
            Problems.notice(Messages.noView);
        }
    }

    /**
     * Shows variables.
     *
     * @param wanted the variables
     * @param by what they are crossed with
     */
    void choose(List<SurveyVariable> wanted, Optional<SurveyVariable> by) {
        options.crossWith(by);
        list.choose(wanted);
        calculate();
    }

    @Override
    protected boolean concerns(EObject object) {
        return super.concerns(object) || object.eClass().getEPackage() == TextsPackage.eINSTANCE;
    }

    @Override
    protected Control focus() {
        return list;
    }

    @Override
    public void dispose() {
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }

    /** What is shown; empty before the first calculation. */
    Optional<SurveyReport> report() {
        return Optional.ofNullable(result).map(Result::report);
    }

    /** The tables as they are seen. */
    List<ReportTableViewer> viewers() {
        return tables == null ? List.of() : Arrays.stream(tables.getChildren())
            .map(ReportTableViewer.class::cast).toList();
    }

    boolean isReady() {
        return !calculation.isRunning();
    }

    TableOptions options() {
        return options;
    }

    FigureCanvas canvas() {
        return canvas;
    }

    List<SurveyVariable> all() {
        return variables();
    }

    void recalculate() {
        calculate();
    }
}
