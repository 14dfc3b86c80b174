// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.sites.SiteSearch;
import org.triangula.ui.UiBundle;
import org.triangula.ui.study.UiProgress;

/** Where new sites of a type would reach most people who are not reached yet. */
public final class SitesView extends QuestionView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.sites";

    private SiteForm form;
    private DataTableControl table;
    private FactsText notes;
    private Button open;
    private Job job;
    private final List<MapPlace> points = new ArrayList<>();
    private List<SiteSearch.Site> sites = List.of();
    private TravelQuestion answered;

    /** Called by the workbench. */
    public SitesView() {
        super("map-pin-plus");
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite filled = createFrame(parent, above -> new QuestionBar(above, this::fields, hours -> { }).single());
        form = new SiteForm(filled, this::pick, this::search);
        form.points(points);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        table = new DataTableControl(filled, Messages.sites_name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        table.table().addListener(SWT.Selection, event -> enable());
        open = new Button(form, SWT.PUSH);
        open.setText(Messages.sites_open);
        open.setToolTipText(Messages.sites_openHint);
        open.addListener(SWT.Selection, event -> openInScenario());
        notes = new FactsText(filled);
        notes.show(Messages.sites_hint);
        workspace().addListener(this);
        enable();
        refresh();
    }

    @Override
    void answer(StudySession session) {
        showAnswer();
        form.refresh(session);
        fields();
    }

    private SiteAnswers answers(StudySession session) {
        return new SiteAnswers(session, UiBundle.service(PreparedNetworks.class));
    }

    private void fields() {
        workspace().current().ifPresent(session -> bar().question().ifPresent(question -> {
            Job reading = Job.create(Messages.loading, (ICoreRunnable) monitor -> {
                List<String> names = answers(session).fields(question.scenario());
                display().asyncExec(() -> {
                    if (!isDisposed()) {
                        form.fields(names);
                    }
                });
            });
            reading.setSystem(true);
            reading.schedule();
        }));
    }

    private Optional<TravelTimesView> map() {
        return open(TravelTimesView.ID, IWorkbenchPage.VIEW_VISIBLE).filter(TravelTimesView.class::isInstance)
                .map(TravelTimesView.class::cast);
    }

    private void pick() {
        points.clear();
        form.points(points);
        map().ifPresent(view -> {
            bar().question().ifPresent(view.bar()::choose);
            view.showPlaces(List.of());
            view.gestures().pick(Messages.sites_picking, place -> {
                points.add(place);
                if (!isDisposed()) {
                    form.points(points);
                }
                view.showPlaces(points);
            });
        });
    }

    private void search() {
        if (job != null) {
            job.cancel();
            return;
        }
        Optional<StudySession> session = workspace().current();
        Optional<TravelQuestion> question = bar().question();
        if (session.isEmpty() || question.isEmpty()) {
            return;
        }
        SiteQuestion asked = form.question();
        String title = NLS.bind(Messages.sites_title, bar().title());
        var display = display();
        form.running(true);
        job = Job.create(Messages.sites_job, (ICoreRunnable) monitor -> {
            Optional<SiteSearch.Answer> found = Optional.empty();
            String said = Messages.sites_cancelled;
            try {
                found = Optional.of(answers(session.get()).answer(question.get(), asked, progress(monitor)));
            } catch (CancellationException e) {
                said = Messages.sites_cancelled;
            } catch (ProblemException e) {
                said = e.problem().message() + " " + e.problem().remedy();
            } catch (IOException e) {
                said = String.valueOf(e.getMessage());
            }
            Optional<SiteSearch.Answer> answer = found;
            String otherwise = said;
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(question.get(), asked, title, answer, otherwise));
            }
        });
        job.setUser(false);
        job.schedule();
    }

    private static ReachabilityProgress progress(IProgressMonitor monitor) {
        UiProgress shown = new UiProgress(monitor, Messages.sites_job);
        return new ReachabilityProgress() {
            @Override
            public void report(String task, double share) {
                shown.report(Messages.sites_job, share);
            }

            @Override
            public boolean isCancelled() {
                return shown.isCancelled();
            }
        };
    }

    private void show(TravelQuestion question, SiteQuestion asked, String title, Optional<SiteSearch.Answer> answer,
            String otherwise) {
        job = null;
        if (isDisposed()) {
            return;
        }
        form.running(false);
        answered = question;
        sites = answer.map(SiteSearch.Answer::sites).orElse(List.of());
        if (answer.isPresent()) {
            table.show(table(title, answer.get(), asked), List.of());
            notes.show(said(answer.get(), asked));
            map().ifPresent(view -> {
                view.bar().choose(new TravelQuestion(question.scenario(), "", question.type(), question.mode()));
                view.showPlaces(sites.stream().map(site -> new MapPlace(site.place().longitude(),
                        site.place().latitude())).toList());
            });
        } else {
            table.show(null, List.of());
            notes.show(otherwise);
        }
        enable();
        arrange();
    }

    private DataTable table(String title, SiteSearch.Answer answer, SiteQuestion asked) {
        List<List<Object>> rows = new ArrayList<>();
        double sum = answer.before();
        for (int i = 0; i < answer.sites().size(); i++) {
            SiteSearch.Site site = answer.sites().get(i);
            sum += site.gained();
            rows.add(Arrays.asList(i + 1 + ". " + name(site), site.reached(), site.gained(), sum,
                    answer.people() > 0 ? sum / answer.people() : null));
        }
        rows.add(Arrays.asList(Messages.sites_all, null, answer.after() - answer.before(), answer.after(),
                answer.people() > 0 ? answer.after() / answer.people() : null));
        return new DataTable(title, List.of(Column.text(Messages.sites_site),
                Column.decimal(Messages.sites_reached).describedAs(NLS.bind(Messages.sites_reachedBase,
                        asked.minutes())),
                Column.decimal(Messages.sites_gained).describedAs(NLS.bind(Messages.sites_gainedBase,
                        asked.minutes())),
                Column.decimal(Messages.sites_sum).describedAs(Messages.sites_sumBase),
                Column.percent(Messages.sites_share).describedAs(Messages.sites_shareBase)), rows, List.of());
    }

    /** The name of a site; of a cell or a point where it lies. */
    private String name(SiteSearch.Site site) {
        if (!site.place().name().isBlank() && !site.place().id().startsWith("point-")) {
            return site.place().name();
        }
        String area = workspace().current().map(session -> StudyPlaces.of(session.study()).areasAt(
                site.place().longitude(), site.place().latitude()).stream().map(one -> one.name()).findFirst()
                .orElse("")).orElse("");
        String own = site.place().name().isBlank() ? site.place().id() : site.place().name();
        return area.isEmpty() ? own : area + " (" + own + ")";
    }

    private static String said(SiteSearch.Answer answer, SiteQuestion asked) {
        return NLS.bind(Messages.sites_summary, new Object[] {String.format("%,.0f", answer.people()),
            String.format("%,.0f", answer.before()), asked.minutes(), String.format("%,.0f", answer.after())}) + ' '
                + (answer.exact() ? Messages.sites_exact : Messages.sites_greedy) + '\n' + Messages.sites_definition;
    }

    private void enable() {
        boolean writable = workspace().current().filter(session -> !session.isReadOnly()).isPresent();
        open.setEnabled(writable && !sites.isEmpty());
    }

    /** The chosen sites, else all, become part of a scenario. */
    private void openInScenario() {
        int[] chosen = table.chosenRows();
        List<ScenarioChange> changes = IntStream.of(chosen.length == 0 ? IntStream.range(0, sites.size()).toArray()
                : chosen).filter(row -> row < sites.size()).mapToObj(sites::get).map(site -> (ScenarioChange)
                        new ScenarioChange.Open(answered.type(), site.place().longitude(), site.place().latitude(),
                                NLS.bind(Messages.sites_newName, name(site)))).toList();
        if (!changes.isEmpty()) {
            TravelQuestion from = new TravelQuestion(answered.scenario(), "", answered.type(), answered.mode());
            new ChangesOnMap(() -> Optional.of(from), question -> map().ifPresent(view -> {
                view.showPlaces(List.of());
                view.bar().choose(question);
            }), display()).change(changes);
        }
    }

    /** The table, for tests. */
    Table table() {
        return table.table();
    }

    /** The fields of the question, for tests. */
    SiteForm form() {
        return form;
    }

    /** The button that makes the sites part of a scenario, for tests. */
    Button open() {
        return open;
    }

    /** What is said below the table, for tests. */
    String notes() {
        return notes.shown();
    }

    @Override
    public void closed() {
        if (job != null) {
            job.cancel();
        }
        points.clear();
        form.points(points);
        sites = List.of();
        table.show(null, List.of());
        enable();
        refresh();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touches(Scenario.class) || event.touches(ScenarioResult.class) || event.touches(Area.class)
                || event.touches(Facility.class)) {
            refresh();
        }
    }

    @Override
    void focus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
