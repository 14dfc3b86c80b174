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
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.TableWriters;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.Term;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.statistics.AreaStatistics;
import org.triangula.reachability.statistics.DifferenceStatistics;
import org.triangula.reachability.statistics.DifferenceTable;
import org.triangula.reachability.statistics.StatisticsTable;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.SaveDialog;

/** Statistics of travel times by area: people, mean, quantiles, shares beyond 30, 60 and 90 minutes, Gini, tests. */
public final class StatisticsView extends QuestionView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.statistics";

    private static final String CITIES = "city-district";

    private Combo kinds;
    private Button without;
    private Button export;
    private DataTableControl table;
    private FactsText notes;
    private Job job;
    private List<String> kindKeys = List.of();

    /** What was computed. */
    private record Answer(List<String> kinds, List<String> kindNames, Optional<DataTable> table, List<String> ids,
            String problem) {
    }

    /** Called by the workbench. */
    public StatisticsView() {
        super("table");
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite filled = createFrame(parent, above -> new QuestionBar(above, this::load, hours -> { })
                .withoutHours());
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
        table = new DataTableControl(filled, Messages.statistics_name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        notes = new FactsText(filled);
        workspace().addListener(this);
        refresh();
    }

    @Override
    void answer(StudySession session) {
        showAnswer();
        load();
    }

    private void load() {
        Optional<StudySession> session = workspace().current();
        Optional<TravelQuestion> question = bar().question();
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
        String title = bar().title();
        var display = display();
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
            Set<String> without = excluding ? cities(places, layer) : Set.of();
            List<String> areaIds = new ArrayList<>();
            List<String> areaNames = new ArrayList<>();
            DataTable made;
            if (picture.get().compared().isPresent()) {
                DifferenceStatistics statistics = DifferenceStatistics.of(picture.get().table().origins(),
                        picture.get().compared().get().times(), picture.get().table().times(), layer, without);
                made = DifferenceTable.of(title, statistics);
                statistics.rows().forEach(row -> areaIds.add(row.id()));
                statistics.rows().forEach(row -> areaNames.add(row.name()));
            } else {
                AreaStatistics statistics = AreaStatistics.of(picture.get().table().origins(),
                        picture.get().table().times(), layer, without);
                made = StatisticsTable.of(title, statistics);
                statistics.rows().forEach(row -> areaIds.add(row.id()));
                statistics.rows().forEach(row -> areaNames.add(row.name()));
            }
            for (String fact : picture.get().facts().split("\n")) {
                made = made.with("", fact);
            }
            List<String> ids = new ArrayList<>();
            for (List<Object> row : made.rows()) {
                int at = areaNames.indexOf(row.get(0));
                ids.add(at < 0 ? "" : areaIds.get(at));
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
        if (isDisposed()) {
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
        table.show(answer.table().orElse(null), answer.ids());
        notes.show(answer.table().map(made -> made.notes().stream().map(note -> note.name().isEmpty() ? note.value()
                : note.name() + ": " + note.value()).collect(Collectors.joining("\n"))).orElse(answer.problem()));
        arrange();
    }

    private void export() {
        SaveDialog dialog = new SaveDialog(Messages.statistics_exportTitle);
        for (TableWriters.Format format : TableWriters.all()) {
            dialog.offer(format.name(), format.endings().getFirst());
        }
        DataTable wanted = table.shown();
        dialog.ask(shell(), "reachability").ifPresent(chosen ->
                Job.create(Messages.statistics_exportTitle, (ICoreRunnable) monitor -> {
                    try {
                        TableWriters.write(chosen.file(), List.of(wanted), Locale.getDefault());
                    } catch (ProblemException e) {
                        display().asyncExec(() -> Problems.show(e.problem()));
                    }
                }).schedule());
    }

    /** The table, for tests. */
    Table table() {
        return table.table();
    }

    /** The table with what it explains, for tests. */
    DataTableControl control() {
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
    void focus() {
        table.table().setFocus();
    }
}
