// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.TableWriters;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.Term;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.statistics.AreaStatistics;
import org.triangula.reachability.statistics.StatisticsTable;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyView;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.SaveDialog;

/** Statistics of travel times by area: people, mean, quantiles, shares beyond 30, 60 and 90 minutes, Gini, tests. */
public final class StatisticsView extends StudyView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.statistics";

    private static final String CITIES = "city-district";

    private StackLayout layout;
    private Composite stack;
    private Composite filled;
    private EmptyState empty;
    private QuestionBar bar;
    private Combo kinds;
    private Button without;
    private Button export;
    private Table table;
    private Label notes;
    private Job job;
    private List<String> kindKeys = List.of();
    private DataTable shown;

    /** What was computed. */
    private record Answer(List<String> kinds, List<String> kindNames, Optional<DataTable> table, List<String> ids,
            String problem) {
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        layout = new StackLayout();
        stack.setLayout(layout);
        filled = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(filled);
        bar = new QuestionBar(filled, this::load, hours -> { }).single();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite second = new Composite(filled, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        second.setLayout(row);
        new Label(second, SWT.NONE).setText(Messages.statistics_areas);
        kinds = new Combo(second, SWT.READ_ONLY | SWT.DROP_DOWN);
        kinds.setToolTipText(Messages.statistics_areas);
        kinds.addListener(SWT.Selection, event -> load());
        without = new Button(second, SWT.CHECK);
        without.setText(Messages.statistics_without);
        without.addListener(SWT.Selection, event -> load());
        export = new Button(second, SWT.PUSH);
        export.setText(Messages.statistics_export);
        export.addListener(SWT.Selection, event -> export());
        table = new Table(filled, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setToolTipText(Messages.statistics_name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item != null && event.item.getData() instanceof String id) {
                workspace().current().map(session -> session.index().find(id))
                        .ifPresent(ObjectOpeners::open);
            }
        });
        notes = new Label(filled, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 2).applyTo(notes);
        workspace().addListener(this);
        refresh();
    }

    @Override
    protected void refresh() {
        Optional<StudySession> session = workspace().current();
        if (session.isPresent() && bar.refresh(session.get())) {
            layout.topControl = filled;
            load();
        } else {
            if (empty != null) {
                empty.dispose();
            }
            empty = new EmptyState(stack, "table", session.isPresent() ? Messages.empty : Messages.noStudy);
            layout.topControl = empty;
        }
        stack.layout();
    }

    private void load() {
        Optional<StudySession> session = workspace().current();
        Optional<TravelQuestion> question = bar.question();
        if (session.isEmpty() || question.isEmpty()) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        int index = kinds.getSelectionIndex() - 1;
        String kind = index >= 0 && index < kindKeys.size() ? kindKeys.get(index) : kinds.getItemCount() == 0
                ? "?" : "";
        boolean excluding = without.getSelection();
        String title = bar.title();
        var display = stack.getDisplay();
        job = Job.create(Messages.loading, (ICoreRunnable) monitor -> {
            Answer answer = answer(session.get(), question.get(), kind, excluding, title);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> show(answer, kind));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static Answer answer(StudySession session, TravelQuestion question, String kind, boolean excluding,
            String title) {
        StudyPlaces places;
        synchronized (session) {
            places = StudyPlaces.of(session.study());
        }
        List<String> keys = places.kinds().stream().map(StudyPlaces.Kind::key).toList();
        List<String> names = places.kinds().stream().map(one -> session.index().find(one.term()) instanceof Term term
                ? new ObjectPresentation().label(term) : one.areas().name()).toList();
        String wanted = kind.equals("?") && !keys.isEmpty() ? keys.contains("municipality") ? "municipality"
                : keys.getFirst() : kind;
        try {
            Optional<TravelPicture> picture = new TravelPictures(session).picture(question);
            if (picture.isEmpty()) {
                return new Answer(keys, names, Optional.empty(), List.of(), Messages.noResult);
            }
            Optional<AreaLayer> layer = places.kind(wanted).map(StudyPlaces.Kind::areas);
            AreaStatistics statistics = AreaStatistics.of(picture.get().table().origins(),
                    picture.get().table().times(), layer, excluding ? cities(places, layer) : Set.of());
            DataTable made = StatisticsTable.of(title, statistics);
            for (String fact : picture.get().facts().split("\n")) {
                made = made.with("", fact);
            }
            List<String> ids = new ArrayList<>();
            for (List<Object> row : made.rows()) {
                ids.add(statistics.rows().stream().filter(one -> one.name().equals(row.get(0)))
                        .map(AreaStatistics.Row::id).findFirst().orElse(""));
            }
            return new Answer(keys, names, Optional.of(made), ids, "");
        } catch (ProblemException e) {
            return new Answer(keys, names, Optional.empty(), List.of(), e.problem().message());
        }
    }

    /** The areas that are independent cities or lie in one. */
    private static Set<String> cities(StudyPlaces places, Optional<AreaLayer> layer) {
        Set<String> ids = new LinkedHashSet<>();
        List<Area> cities = places.kind(CITIES).map(kind -> kind.areas().areas()).orElse(List.of());
        for (Area area : layer.map(AreaLayer::areas).orElse(List.of())) {
            if (cities.stream().anyMatch(city -> city.id().equals(area.id())
                    || city.geometry().contains(area.geometry().getInteriorPoint()))) {
                ids.add(area.id());
            }
        }
        return ids;
    }

    private void show(Answer answer, String kind) {
        if (stack.isDisposed()) {
            return;
        }
        kindKeys = answer.kinds();
        List<String> items = new ArrayList<>(List.of(Messages.statistics_none));
        items.addAll(answer.kindNames());
        int index = kind.equals("?") ? Math.max(0, kindKeys.indexOf("municipality")) : kindKeys.indexOf(kind);
        kinds.setItems(items.toArray(String[]::new));
        kinds.select(index + 1);
        kinds.getParent().getParent().layout(true, true);
        export.setEnabled(answer.table().isPresent());
        shown = answer.table().orElse(null);
        table.setRedraw(false);
        table.removeAll();
        if (shown != null) {
            columns(shown.columns());
            for (int i = 0; i < shown.rows().size(); i++) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(answer.ids().get(i).isEmpty() ? null : answer.ids().get(i));
                for (int column = 0; column < shown.columns().size(); column++) {
                    item.setText(column, text(shown.columns().get(column), shown.rows().get(i).get(column)));
                }
            }
            notes.setText(shown.notes().stream().map(note -> note.name().isEmpty() ? note.value()
                    : note.name() + ": " + note.value()).collect(Collectors.joining("\n")));
        } else {
            notes.setText(answer.problem());
        }
        table.setRedraw(true);
        filled.layout();
    }

    private void columns(List<Column> wanted) {
        if (table.getColumnCount() == wanted.size()) {
            return;
        }
        for (TableColumn old : table.getColumns()) {
            old.dispose();
        }
        for (Column one : wanted) {
            TableColumn column = new TableColumn(table, one.kind() == Column.Kind.TEXT ? SWT.LEFT : SWT.RIGHT);
            column.setText(one.name());
            column.setToolTipText(one.description());
            column.setWidth(one.kind() == Column.Kind.TEXT ? 170 : 84);
        }
    }

    private static String text(Column column, Object value) {
        return switch (value) {
            case null -> "–";
            case Double number when column.kind() == Column.Kind.PERCENT -> String.format("%.1f %%", 100 * number);
            case Double number when Math.abs(number) >= 1000 -> String.format("%,.0f", number);
            case Double number -> String.format(number < 1 && number > 0 ? "%.3f" : "%.1f", number);
            case Integer number -> String.format("%,d", number);
            default -> String.valueOf(value);
        };
    }

    private void export() {
        SaveDialog dialog = new SaveDialog(Messages.statistics_exportTitle);
        for (TableWriters.Format format : TableWriters.all()) {
            dialog.offer(format.name(), format.endings().getFirst());
        }
        DataTable wanted = shown;
        dialog.ask(stack.getShell(), "reachability").ifPresent(chosen ->
                Job.create(Messages.statistics_exportTitle, (ICoreRunnable) monitor -> {
                    try {
                        TableWriters.write(chosen.file(), List.of(wanted), Locale.getDefault());
                    } catch (ProblemException e) {
                        stack.getDisplay().asyncExec(() -> Problems.show(e.problem()));
                    }
                }).schedule());
    }

    /** The table, for tests. */
    Table table() {
        return table;
    }

    @Override
    public void opened(StudySession session) {
        kinds.removeAll();
        refresh();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touches(Scenario.class) || event.touches(ScenarioResult.class)
                || event.touches(org.triangula.model.places.Area.class)) {
            refresh();
        }
    }

    @Override
    public void setFocus() {
        if (layout.topControl == filled) {
            table.setFocus();
        } else {
            layout.topControl.setFocus();
        }
    }
}
