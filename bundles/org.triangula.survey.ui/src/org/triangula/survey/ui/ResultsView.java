// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ItemAnalysis;
import org.triangula.survey.ItemResult;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.ui.tables.TablesView;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;

/** The result of the selected item: wording, routing and base always visible; a bar chart; the answers by unit. */
public final class ResultsView extends ViewPart implements StudyWorkspaceListener {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.results";

    private final StudyWorkspace workspace = StudyWorkspace.get();
    private final ResultText text = new ResultText(Locale.getDefault());
    private final SelectionPublisher publisher = new SelectionPublisher();
    private StudySelection selection;
    private Optional<EObject> shown = Optional.empty();
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private EmptyState inColumns;
    private Label wording;
    private Label kind;
    private Label base;
    private Label facts;
    private ScrolledComposite scroller;
    private BarChart chart;
    private TableViewer units;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "chart-column", Messages.chooseItem);
        inColumns = new EmptyState(stack, "grid-3x3", Messages.inColumns).button(Messages.openTables,
            this::openTables);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createHead();
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        scroller = new ScrolledComposite(sash, SWT.V_SCROLL);
        chart = new BarChart(scroller, bar -> publisher.publish(bar.units().stream().map(UnitAnswer::unit)
            .flatMap(Optional::stream).toList()));
        scroller.setContent(chart);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        createUnits(sash);
        sash.setWeights(55, 45);
        getSite().setSelectionProvider(publisher);
        workspace.addListener(this);
        showItem(Optional.empty());
        selection = new StudySelection(this, objects -> objects.stream()
            .filter(object -> object instanceof Question || object instanceof MatrixRow).findFirst()
            .ifPresent(object -> showItem(Optional.of(object))));
    }

    private void createHead() {
        Composite head = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        head.setBackground(new Color(Theme.current().ground()));
        head.setBackgroundMode(SWT.INHERIT_FORCE);
        wording = label(head, true);
        kind = label(head, false);
        kind.setForeground(new Color(Theme.current().quietText()));
        base = label(head, true);
        facts = label(head, false);
    }

    private static Label label(Composite parent, boolean bold) {
        Label label = new Label(parent, SWT.WRAP);
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void createUnits(Composite parent) {
        units = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        units.setContentProvider(ArrayContentProvider.getInstance());
        units.getTable().setHeaderVisible(true);
        units.getTable().setToolTipText(Messages.units);
        column(Messages.unit, 140, Row::unit);
        column(Messages.respondent, 170, Row::respondent);
        column(Messages.answer, 230, Row::answer);
        column(Messages.state, 130, Row::state);
        units.addSelectionChangedListener(event -> {
            List<EObject> chosen = new ArrayList<>();
            for (Object row : event.getStructuredSelection()) {
                chosen.add(((Row) row).object());
            }
            publisher.publish(chosen.stream().distinct().toList());
        });
    }

    private void column(String title, int width, Function<Row, String> content) {
        TableViewerColumn column = new TableViewerColumn(units, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return content.apply((Row) row);
            }

            @Override
            public Color getForeground(Object row) {
                return ((Row) row).contradictory() ? new Color(Theme.current().warning()) : null;
            }

            @Override
            public Image getImage(Object row) {
                return title.equals(Messages.state) && ((Row) row).contradictory()
                    ? Icons.get().image("triangle-alert", 16, Theme.current().warning()) : null;
            }
        });
    }

    private void showItem(Optional<EObject> object) {
        shown = object;
        Optional<Item> item = object.map(ResultsView::item);
        Optional<Survey> survey = item.map(Item::question).map(ResultsView::survey);
        boolean stored = survey.filter(StoredAnswers::has).isPresent();
        boolean there = item.isPresent() && survey.isPresent() && !stored;
        if (there) {
            ItemResult result = ItemAnalysis.of(survey.get(), item.get());
            show(result);
        }
        ((StackLayout) stack.getLayout()).topControl = there ? content : stored ? inColumns : empty;
        stack.layout(true, true);
    }

    private void openTables() {
        try {
            getSite().getPage().showView(TablesView.ID);
        } catch (PartInitException e) {
            ILog.of(getClass()).error("The view of tables could not be opened", e);
        }
    }

    private void show(ItemResult result) {
        Item item = result.item();
        wording.setText(escaped((item.number() + "  " + item.wording(text.language())).strip()));
        kind.setText(escaped(text.type(item.question().getType()) + "  ·  " + text.routing(item.question())));
        base.setText(escaped(text.base(result.base())));
        base.setToolTipText(text.formula(result));
        base.setForeground(result.base().contradictory() > 0 ? new Color(Theme.current().warning()) : null);
        Map<String, String> summary = ChartBars.facts(result, text);
        facts.setText(escaped(summary.entrySet().stream().map(fact -> fact.getKey() + " " + fact.getValue())
            .collect(Collectors.joining("   ·   "))));
        ((GridData) facts.getLayoutData()).exclude = summary.isEmpty();
        facts.setVisible(!summary.isEmpty());
        List<ChartBars.Bar> bars = ChartBars.of(result, text);
        chart.show(bars);
        scroller.setMinHeight(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        SashForm sash = (SashForm) scroller.getParent();
        sash.setMaximizedControl(bars.isEmpty() ? units.getControl() : null);
        units.setInput(rows(result));
    }

    private List<Row> rows(ItemResult result) {
        List<Row> rows = new ArrayList<>();
        for (UnitAnswer unit : result.units()) {
            String state = text.state(unit.state());
            boolean contradictory = unit.state() == AnswerState.CONTRADICTORY;
            String name = ChartBars.unitName(unit);
            if (unit.given().isEmpty() && unit.unit().isPresent()) {
                rows.add(new Row(unit.unit().get(), name, "", "", state, false));
            }
            unit.given().forEach(given -> rows.add(new Row(unit.unit().map(EObject.class::cast)
                .orElse(given.response()), name, given.response().getRespondent() == null ? ""
                    : given.response().getRespondent(), text.answer(given.answer(), result.item().question()), state,
                contradictory)));
        }
        return rows;
    }

    /** Widgets take an ampersand for a mnemonic. */
    private static String escaped(String words) {
        return words.replace("&", "&&");
    }

    private static Item item(EObject object) {
        if (object instanceof MatrixRow row && row.eContainer() instanceof Question question) {
            return new Item(question, Optional.of(row));
        }
        return object instanceof Question question ? Item.of(question).stream().findFirst()
            .orElse(new Item(question, Optional.empty())) : null;
    }

    private static Survey survey(Question question) {
        for (EObject parent = question.eContainer(); parent != null; parent = parent.eContainer()) {
            if (parent instanceof Survey survey) {
                return survey;
            }
        }
        return null;
    }

    @Override
    public void closed() {
        showItem(Optional.empty());
    }

    @Override
    public void changed(StudyEvent event) {
        showItem(shown.filter(object -> object.eResource() != null || object.eContainer() != null));
    }

    @Override
    public void setFocus() {
        chart.setFocus();
    }

    @Override
    public void dispose() {
        workspace.removeListener(this);
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }

    /** A line of the table. */
    private record Row(EObject object, String unit, String respondent, String answer, String state,
        boolean contradictory) {
    }
}
