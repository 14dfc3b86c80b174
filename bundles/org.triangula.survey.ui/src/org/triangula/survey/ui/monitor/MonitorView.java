// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.monitor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.PartInitException;
import org.triangula.core.study.StudySession;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.model.Element;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.ResponseStatus;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.Wordings;
import org.triangula.survey.chart.ChartWords;
import org.triangula.survey.chart.ReturnsChart;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.response.ReceiveResponse;
import org.triangula.survey.response.RemindResponses;
import org.triangula.survey.response.ResponseMonitor;
import org.triangula.survey.response.ResponseMonitor.TopicCell;
import org.triangula.survey.response.ResponseMonitor.TopicProgress;
import org.triangula.survey.response.ResponseMonitor.UnitProgress;
import org.triangula.survey.ui.responses.ResponsesView;
import org.triangula.survey.ui.shared.Calculation;
import org.triangula.survey.ui.shared.SurveyView;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.ToolActions;

/** Who was invited and reminded, has answered in part or completely, by unit and topic, and how that came about. */
public final class MonitorView extends SurveyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.monitor";

    private static final String ALL = "ALL";
    private static final String OVERDUE = "OVERDUE";

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final ResultText words = new ResultText(Locale.getDefault());
    private Link counts;
    private TableViewer viewer;
    private FigureCanvas canvas;
    private Calculation<ResponseMonitor> calculation;
    private ResponseMonitor monitor;
    private List<Topic> topics = List.of();
    private String shown = ALL;

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "clock", Messages.empty);
        empty().button(Messages.empty_invite, this::invite);
        counts = new Link(content(), SWT.WRAP);
        counts.setToolTipText(Messages.counts_tip);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).hint(300, SWT.DEFAULT).applyTo(counts);
        counts.addListener(SWT.Selection, event -> filter(event.text));
        SashForm sash = new SashForm(content(), SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTable(sash);
        canvas = new FigureCanvas(sash);
        sash.setWeights(50, 50);
        canvas.addListener(SWT.Resize, event -> canvas.fit());
        createActions(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        calculation = new Calculation<>(getPartName(), frame(), this::show);
        ThemeListener.redraw(getSite(), canvas, this::paint);
        workspace().addListener(this);
        refresh();
    }

    private void createTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.table;
                }
            }
        });
        viewer.addSelectionChangedListener(event -> publisher.publish(chosen().stream().map(UnitProgress::unit)
            .toList()));
        viewer.addOpenListener(event -> openResponses(chosen().stream().map(UnitProgress::unit).toList()));
    }

    private void createActions(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.invite, "plus", this::invite));
        bar.add(ToolActions.button(Messages.remind, "clock", this::remind));
        bar.add(ToolActions.button(Messages.open, "table",
            () -> openResponses(chosen().stream().map(UnitProgress::unit).toList())));
        bar.add(ToolActions.button(Messages.export, "file-output", () -> {
            ResponseMonitor now = monitor;
            String title = title();
            if (now != null) {
                FigureExport.save(getSite().getShell(), Messages.exportName,
                    () -> figure(now, title, FigureColours.LIGHT));
            }
        }));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(ToolActions.button(Messages.open, "table",
                () -> openResponses(chosen().stream().map(UnitProgress::unit).toList())));
            manager.add(ToolActions.button(Messages.remind, "clock", this::remind));
            MenuManager states = new MenuManager(Messages.setState);
            for (ResponseStatus status : ResponseStatus.values()) {
                states.add(ToolActions.button(Messages.status(status), "pencil", () -> receive(status)));
            }
            manager.add(states);
        });
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private List<UnitProgress> chosen() {
        List<UnitProgress> units = new ArrayList<>();
        for (Object one : viewer.getStructuredSelection()) {
            units.add((UnitProgress) one);
        }
        return units;
    }

    private void invite() {
        choice().survey().filter(survey -> !survey.getQuestionnaires().isEmpty()).ifPresentOrElse(
            survey -> new InviteWindow(getSite().getShell(), workspace(), survey).open(),
            () -> Problems.notice(Messages.noQuestionnaire));
    }

    /** Notes a reminder of today for the chosen units that have not finished. */
    private void remind() {
        List<Response> waiting = chosen().stream().flatMap(unit -> unit.responses().stream())
            .filter(response -> response.getStatus() != ResponseStatus.COMPLETE
                && response.getStatus() != ResponseStatus.DECLINED).toList();
        if (waiting.isEmpty()) {
            Problems.notice(Messages.nobody);
        } else {
            workspace().run(new RemindResponses(waiting, LocalDate.now()));
        }
    }

    private void receive(ResponseStatus status) {
        for (UnitProgress unit : chosen()) {
            for (Response response : unit.responses()) {
                boolean returned = status == ResponseStatus.PARTIAL || status == ResponseStatus.COMPLETE;
                workspace().run(new ReceiveResponse(response, status, !returned ? null
                    : response.getReceivedOn() == null ? LocalDate.now().toString() : response.getReceivedOn()));
            }
        }
    }

    private void openResponses(List<Element> units) {
        try {
            ResponsesView view = (ResponsesView) getSite().getPage().showView(ResponsesView.ID);
            view.showUnits(units);
            publisher.publish(units);
        } catch (PartInitException e) {
            Problems.notice(Messages.noView);
        }
    }

    @Override
    protected void refresh() {
        Survey survey = choice().refresh().orElse(null);
        StudySession session = workspace().current().orElse(null);
        boolean there = survey != null && session != null && !survey.getResponses().isEmpty()
            && !survey.getQuestionnaires().isEmpty();
        showContent(there);
        if (survey == null || session == null || !there) {
            calculation.drop();
            return;
        }
        Questionnaire questionnaire = survey.getQuestionnaires().getLast();
        LocalDate today = LocalDate.now();
        calculation.start(session, () -> ResponseMonitor.of(survey, questionnaire,
            StoredAnswers.data(session, survey, Item.of(questionnaire), ""), today));
    }

    private void show(ResponseMonitor computed) {
        monitor = computed;
        List<Topic> now = computed.topics().stream().map(TopicProgress::topic).toList();
        if (!now.equals(topics) || viewer.getTable().getColumnCount() == 0) {
            topics = now;
            createColumns();
        }
        for (int i = 0; i < topics.size(); i++) {
            TopicProgress topic = computed.topics().get(i);
            viewer.getTable().getColumn(i + 6).setToolTipText(Messages.bind(Messages.topic_tip, new Object[] {
                numbered(topic.topic()), topic.begun(), topic.units(), topic.complete()}));
        }
        long overdue = computed.units().stream().filter(UnitProgress::overdue).count();
        StringBuilder text = new StringBuilder(link(ALL, Messages.units, computed.units().size()));
        for (ResponseStatus status : ResponseStatus.values()) {
            text.append("  ·  ").append(link(status.name(), Messages.status(status),
                computed.statuses().get(status)));
        }
        text.append("  ·  ").append(link(OVERDUE, Messages.overdue, overdue)).append("  ·  ")
            .append(Messages.bind(Messages.rate, words.percent(computed.rate())));
        if (computed.undated() > 0) {
            text.append("  ·  ").append(Messages.bind(Messages.undated, computed.undated()));
        }
        counts.setText(text.toString());
        content().layout(true);
        filter(shown);
        paint();
    }

    private static String link(String target, String name, long count) {
        return name + " <a href=\"" + target + "\">" + count + "</a>";
    }

    /** Shows the units that a count counts. */
    void filter(String wanted) {
        shown = wanted;
        List<UnitProgress> units = monitor.units().stream().filter(unit -> switch (wanted) {
            case ALL -> true;
            case OVERDUE -> unit.overdue();
            default -> unit.status().name().equals(wanted);
        }).toList();
        viewer.setInput(units);
        publisher.publish(units.stream().map(UnitProgress::unit).toList());
    }

    private void createColumns() {
        viewer.getTable().setRedraw(false);
        for (TableColumn old : viewer.getTable().getColumns()) {
            old.dispose();
        }
        column(Messages.unit, 160, unit -> UnitNames.of(unit.unit()));
        column(Messages.state, 110, unit -> Messages.status(unit.status()));
        column(Messages.desks, 70, unit -> Integer.toString(unit.responses().size()));
        column(Messages.invitedOn, 95, unit -> day(unit.invitedOn()));
        column(Messages.reminders, 95, unit -> unit.reminders() == 0 ? "" : Integer.toString(unit.reminders()));
        column(Messages.due, 95, unit -> day(unit.dueOn()));
        for (int i = 0; i < topics.size(); i++) {
            int place = i;
            Topic topic = topics.get(i);
            column(topic.getNumber() == null || topic.getNumber().isBlank() ? Wordings.of(topic, words.language())
                : topic.getNumber(), 62, unit -> cell(unit, place).map(cell -> (cell.base().answered()
                    + cell.base().contradictory()) + "/" + cell.base().asked()).orElse(""));
        }
        viewer.getTable().setRedraw(true);
    }

    private static Optional<TopicCell> cell(UnitProgress unit, int topic) {
        return topic < unit.topics().size() ? Optional.of(unit.topics().get(topic)) : Optional.empty();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)::format).orElse("");
    }

    private String numbered(Topic topic) {
        return (topic.getNumber() == null ? "" : topic.getNumber() + "  ") + Wordings.of(topic, words.language());
    }

    private void column(String title, int width, Function<UnitProgress, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        int place = viewer.getTable().getColumnCount() - 1;
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object unit) {
                return text.apply((UnitProgress) unit);
            }

            @Override
            public Color getForeground(Object unit) {
                return ((UnitProgress) unit).overdue() && (place == 1 || place == 5)
                    ? new Color(Theme.current().warning()) : null;
            }

            @Override
            public String getToolTipText(Object unit) {
                return tip((UnitProgress) unit, place);
            }
        });
    }

    private String tip(UnitProgress unit, int place) {
        if (place < 6) {
            return UnitNames.of(unit.unit()) + ": " + Messages.status(unit.status())
                + (unit.overdue() ? " (" + Messages.overdue + ")" : "");
        }
        return cell(unit, place - 6).map(cell -> numbered(cell.topic()) + "\n" + Messages.bind(Messages.cell_tip,
            new Object[] {cell.base().units(), cell.base().asked(), cell.base().answered(),
                cell.base().contradictory(), cell.base().missing()})).orElse(null);
    }

    private String title() {
        String name = choice().survey().map(Survey::getName).orElse("");
        return Messages.bind(Messages.chart, name == null ? "" : name);
    }

    private Figure figure(ResponseMonitor of, String title, FigureColours colours) {
        return ReturnsChart.of(of, new ChartWords(title, Messages.bind(Messages.chart_base, of.units().size()), ""),
            Locale.getDefault(), colours);
    }

    private void paint() {
        if (monitor != null) {
            canvas.setFigure(figure(monitor, title(),
                Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT));
        }
    }

    @Override
    protected Control focus() {
        return viewer.getControl();
    }

    /** What is shown; {@code null} before the first count. */
    ResponseMonitor monitor() {
        return monitor;
    }

    /** The units of the table. */
    List<UnitProgress> rows() {
        return Arrays.stream(viewer.getTable().getItems()).map(row -> (UnitProgress) row.getData()).toList();
    }

    boolean isReady() {
        return !calculation.isRunning();
    }

    FigureCanvas canvas() {
        return canvas;
    }
}
