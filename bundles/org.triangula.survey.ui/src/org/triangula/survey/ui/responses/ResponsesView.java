// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.triangula.core.study.StudySession;
import org.triangula.model.Element;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.Wordings;
import org.triangula.survey.response.RemoveResponses;
import org.triangula.survey.ui.shared.Calculation;
import org.triangula.survey.ui.shared.SurveyView;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.exchange.ImportWindow;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** Units and items with what the units say; below what each desk said, and decisions where they contradict. */
public final class ResponsesView extends SurveyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.responses";

    private static final int UNIT_WIDTH = 160;
    private static final int ITEM_WIDTH = 110;

    private final ResultText words = new ResultText(Locale.getDefault());
    private final SelectionPublisher publisher = new SelectionPublisher();
    private Combo topics;
    private FilterField field;
    private Label summary;
    private TableViewer viewer;
    private TableViewerFocusCellManager focus;
    private DesksPane desks;
    private Action only;
    private Action everybody;
    private Calculation<ResponseGrid> calculation;
    private ResponseGrid grid = new ResponseGrid(List.of(), List.of(), List.of(), List.of());
    private List<Item> columns = List.of();
    private List<Integer> rows = List.of();
    private List<Element> wanted = List.of();
    private int topic;
    private int unit = -1;
    private int item = -1;

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "table", Messages.empty);
        empty().button(Messages.empty_import, this::importFile);
        createHead();
        SashForm sash = new SashForm(content(), SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createGrid(sash);
        desks = new DesksPane(sash, workspace());
        sash.setWeights(66, 34);
        createActions(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        calculation = new Calculation<>(getPartName(), frame(), this::show);
        workspace().addListener(this);
        refresh();
    }

    private void createHead() {
        Composite head = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        topics = new Combo(head, SWT.READ_ONLY);
        topics.setToolTipText(Messages.topic);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(topics);
        topics.addListener(SWT.Selection, event -> {
            topic = topics.getSelectionIndex();
            calculate();
        });
        field = new FilterField(head, Messages.filter, text -> showRows());
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(field);
        summary = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
    }

    private void createGrid(Composite parent) {
        viewer = new TableViewer(parent,
            SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Rows());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        field.leadTo(viewer.getTable());
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.grid;
                }
            }
        });
        focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer) {
            @Override
            protected void focusCellChanged(ViewerCell now, ViewerCell before) {
                super.focusCellChanged(now, before);
                cellChosen(now);
            }
        });
        viewer.addSelectionChangedListener(event -> cellChosen(focus.getFocusCell()));
    }

    private void createActions(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.importFile, "file-input", this::importFile));
        everybody = ToolActions.button(Messages.allUnits, "list", () -> showUnits(List.of()));
        bar.add(everybody);
        only = ToolActions.toggle(Messages.onlyContradictions, "triangle-alert", false, on -> showRows());
        bar.add(only);
        bar.add(ToolActions.button(Messages.next, "arrow-down", this::next));
        bar.add(ToolActions.button(Messages.export, "file-output", () -> {
            ResponseGrid shown = grid;
            FigureExport.saveTables(getSite().getShell(), Messages.exportName,
                () -> List.of(shown.table(Messages.exportName)));
        }));
        bar.add(ToolActions.button(Messages.remove, "trash-2", () -> {
            if (unit >= 0) {
                workspace().run(new RemoveResponses(responses(grid.units().get(unit))));
            }
        }));
    }

    private void importFile() {
        new ImportWindow(getSite().getShell()).open();
    }

    @Override
    protected void refresh() {
        Survey survey = choice().refresh().orElse(null);
        boolean there = survey != null && !survey.getResponses().isEmpty() && !survey.getQuestionnaires().isEmpty();
        showContent(there);
        if (survey == null || !there) {
            calculation.drop();
            return;
        }
        List<Topic> all = survey.getQuestionnaires().getLast().getTopics();
        List<String> names = new ArrayList<>(all.stream().map(one -> (one.getNumber() == null ? "" : one.getNumber()
            + "  ") + Wordings.of(one, words.language())).toList());
        names.add(Messages.allTopics);
        topics.setItems(names.toArray(String[]::new));
        topic = Math.min(topic, names.size() - 1);
        topics.select(topic);
        calculate();
    }

    private void calculate() {
        StudySession session = workspace().current().orElse(null);
        Survey survey = choice().survey().orElse(null);
        if (session == null || survey == null || survey.getQuestionnaires().isEmpty()) {
            return;
        }
        Questionnaire questionnaire = survey.getQuestionnaires().getLast();
        int shown = topic;
        calculation.start(session, () -> {
            List<Item> items = Item.of(questionnaire);
            return ResponseGrid.of(session, survey, shown >= questionnaire.getTopics().size() ? items : items.stream()
                .filter(one -> one.question().eContainer() == questionnaire.getTopics().get(shown)).toList(),
                words.language());
        });
    }

    private void show(ResponseGrid computed) {
        grid = computed;
        if (!columns.equals(computed.items()) || viewer.getTable().getColumnCount() == 0) {
            columns = computed.items();
            createColumns();
        }
        showRows();
    }

    private void createColumns() {
        viewer.getTable().setRedraw(false);
        for (TableColumn old : viewer.getTable().getColumns()) {
            old.dispose();
        }
        column(Messages.unit, Messages.unit, UNIT_WIDTH, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return UnitNames.of(grid.units().get((Integer) row));
            }
        });
        for (int i = 0; i < columns.size(); i++) {
            Item shown = columns.get(i);
            String wording = shown.wording(words.language());
            column(shown.number().isBlank() ? wording : shown.number(), shown.number() + "  " + wording + "\n"
                + words.type(shown.question().getType()) + ". " + words.routing(shown.question()), ITEM_WIDTH,
                new Cells(i));
        }
        viewer.getTable().setRedraw(true);
    }

    private void column(String title, String tip, int width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(tip);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(labels);
    }

    /** Shows the rows that fit filter, wanted units and contradictions. */
    private void showRows() {
        List<Integer> contradictory = grid.contradictory();
        List<Integer> base = only.isChecked() ? contradictory
            : IntStream.range(0, grid.units().size()).boxed().toList();
        rows = base.stream().filter(row -> wanted.isEmpty() || wanted.contains(grid.units().get(row)))
            .filter(row -> FilterField.matches(field.words(), UnitNames.of(grid.units().get(row)))).toList();
        everybody.setEnabled(!wanted.isEmpty());
        viewer.setInput(rows);
        viewer.setItemCount(rows.size());
        viewer.refresh();
        long open = contradictory.size();
        summary.setText(Messages.bind(Messages.summary, new Object[] {rows.size(), grid.units().size(), open}));
        summary.setForeground(open > 0 ? new Color(Theme.current().warning()) : null);
        if (unit >= grid.units().size() || item >= grid.items().size()) {
            unit = -1;
            item = -1;
        }
        showCell();
    }

    private void cellChosen(ViewerCell cell) {
        if (cell == null || !(cell.getElement() instanceof Integer row)) {
            return;
        }
        unit = row;
        item = Math.max(0, cell.getColumnIndex() - 1);
        showCell();
        List<EObject> chosen = new ArrayList<>(List.of(grid.units().get(unit)));
        if (item < columns.size()) {
            chosen.add(columns.get(item).question());
        }
        publisher.publish(chosen);
    }

    private void showCell() {
        boolean there = unit >= 0 && item >= 0 && item < grid.items().size();
        desks.setVisible(there);
        if (there) {
            Element shown = grid.units().get(unit);
            choice().survey().ifPresent(survey -> desks.show(survey, shown, responses(shown), grid.items().get(item),
                grid.at(unit, item)));
        }
    }

    private List<Response> responses(Element of) {
        return choice().survey().map(survey -> survey.getResponses().stream()
            .filter(response -> response == of || response.getUnit() == of).toList()).orElse(List.of());
    }

    /** Goes to the next contradiction without a decision, row by row. */
    void next() {
        int all = grid.units().size() * grid.items().size();
        int from = unit < 0 ? -1 : unit * grid.items().size() + item;
        for (int step = 1; step <= all; step++) {
            int place = (from + step) % all;
            int row = place / grid.items().size();
            int column = place % grid.items().size();
            if (grid.at(row, column).state() == AnswerState.CONTRADICTORY) {
                choose(row, column);
                return;
            }
        }
    }

    /**
     * Goes to a cell.
     *
     * @param row position of the unit
     * @param column position of the item
     */
    void choose(int row, int column) {
        unit = row;
        item = column;
        int shown = rows.indexOf(row);
        if (shown >= 0) {
            viewer.getTable().setSelection(shown);
            viewer.getTable().showColumn(viewer.getTable().getColumn(column + 1));
        }
        showCell();
    }

    /**
     * Shows only some units, until all are asked for.
     *
     * @param units the units; none for all
     */
    public void showUnits(List<? extends Element> units) {
        wanted = List.copyOf(units);
        field.setWords("");
        showRows();
    }

    @Override
    protected Control focus() {
        return viewer.getControl();
    }

    ResponseGrid grid() {
        return grid;
    }

    List<Integer> rows() {
        return rows;
    }

    DesksPane desks() {
        return desks;
    }

    boolean isReady() {
        return !calculation.isRunning();
    }

    /** Rows are made when they are seen. */
    private final class Rows implements ILazyContentProvider {
        @Override
        public void updateElement(int index) {
            if (index < rows.size()) {
                viewer.replace(rows.get(index), index);
            }
        }
    }

    /** Answers in plain text, reasons why there is none in quiet italics, contradictions in the colour of warnings. */
    private final class Cells extends ColumnLabelProvider {
        private final int column;

        Cells(int column) {
            this.column = column;
        }

        private Optional<UnitAnswer> answer(Object row) {
            return column < grid.items().size() && (Integer) row < grid.units().size()
                ? Optional.of(grid.at((Integer) row, column)) : Optional.empty();
        }

        @Override
        public String getText(Object row) {
            return answer(row).map(said -> grid.text((Integer) row, column, words)).orElse("");
        }

        @Override
        public Color getForeground(Object row) {
            return answer(row).map(said -> switch (said.state()) {
                case ANSWERED -> null;
                case CONTRADICTORY -> new Color(Theme.current().warning());
                default -> new Color(Theme.current().quietText());
            }).orElse(null);
        }

        @Override
        public Font getFont(Object row) {
            return answer(row).map(UnitAnswer::state).filter(state -> state != AnswerState.ANSWERED
                && state != AnswerState.CONTRADICTORY).map(state -> JFaceResources.getFontRegistry()
                    .getItalic(JFaceResources.DEFAULT_FONT)).orElse(null);
        }

        @Override
        public Image getImage(Object row) {
            return answer(row).map(said -> said.state() == AnswerState.CONTRADICTORY
                ? Icons.get().image("triangle-alert", 16, Theme.current().warning())
                : said.decision().isPresent() ? Icons.get().image("scale", 16, Theme.current().quietText()) : null)
                .orElse(null);
        }

        @Override
        public String getToolTipText(Object row) {
            return answer(row).map(said -> words.state(said.state()) + ": "
                + grid.text((Integer) row, column, words)
                + (said.decision().isPresent() ? "\n" + Messages.decidedShort : "")).orElse(null);
        }
    }
}
