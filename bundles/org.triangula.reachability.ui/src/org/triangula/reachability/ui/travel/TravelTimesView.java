// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Identified;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.route.JourneyAnswer;
import org.triangula.reachability.route.JourneyPlanner;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.ScenarioComputation;
import org.triangula.reachability.ui.WayBack;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.widgets.ToolActions;

/** Travel times of a scenario, or how those of two scenarios differ, and the journey behind a cell. */
public final class TravelTimesView extends QuestionView {

    /** Identity of the view. */
    public static final String ID = "org.triangula.reachability.ui.travelTimes";

    private static final int ALTERNATIVES = 4;
    private static final int TOGETHER = 30;
    /** A responsible office is hardly ever farther down the list of the nearest. */
    private static final int MANY = 40;
    /** A map narrower than this has no room for lines beside it; they go below. */
    private static final int NARROW = 900;
    /** Lower than this there is no room for lines below the map either. */
    private static final int LOW = 300;

    private final ObjectPresentation presentation = new ObjectPresentation();
    private TravelMapCanvas canvas;
    private MapGestures gestures;
    private ChangesOnMap changes;
    private DetailTree details;
    private FactsText facts;
    private TravelPicture picture;
    private JourneySearch search;
    private Job pictureJob;
    private Job journeyJob;
    private int cell = -1;
    private boolean searching;
    private boolean low;

    /** Called by the workbench. */
    public TravelTimesView() {
        super("route");
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite filled = createFrame(parent, above -> new QuestionBar(above, this::load, this::anotherHour));
        Label hint = new Label(filled, SWT.WRAP);
        SashForm sash = new SashForm(filled, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        canvas = new TravelMapCanvas(sash, this::choose);
        changes = new ChangesOnMap(bar()::question, bar()::choose, display());
        gestures = new MapGestures(canvas, hint, changes);
        canvas.use(gestures);
        details = new DetailTree(sash);
        sash.setWeights(62, 38);
        sash.addListener(SWT.Resize, event -> divide(sash));
        facts = new FactsText(filled);
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(ToolActions.button(Messages.view_table, "table", () -> showBeside(StatisticsView.ID)));
        tools.add(ToolActions.button(Messages.view_sites, "map-pin-plus", () -> showBeside(SitesView.ID)));
        tools.add(ToolActions.button(Messages.view_validation, "scale", () -> showBeside(ValidationView.ID)));
        workspace().addListener(this);
        workspace().current().ifPresent(session -> search = new JourneySearch(session));
        refresh();
    }

    /**
     * Beside each other where there is room, else the map above, with most of the height; a low map needs the width for
     * its legend, which stands in columns there.
     */
    private void divide(SashForm sash) {
        int orientation = sash.getSize().x < NARROW && sash.getSize().y > LOW ? SWT.VERTICAL : SWT.HORIZONTAL;
        boolean now = sash.getSize().y <= LOW;
        if (sash.getOrientation() != orientation || now != low) {
            low = now;
            sash.setOrientation(orientation);
            sash.setWeights(orientation == SWT.VERTICAL ? new int[] {68, 32} : low ? new int[] {70, 30}
                    : new int[] {62, 38});
        }
    }

    @Override
    void answer(StudySession session) {
        showAnswer();
        load();
    }

    @Override
    void forget() {
        picture = null;
    }

    private void load() {
        Optional<StudySession> session = workspace().current();
        Optional<TravelQuestion> question = bar().question();
        if (session.isEmpty() || question.isEmpty()) {
            return;
        }
        if (pictureJob != null) {
            pictureJob.cancel();
        }
        var display = display();
        pictureJob = Job.create(Messages.loading, (ICoreRunnable) monitor -> {
            Optional<TravelPicture> made = Optional.empty();
            String problem = Messages.noResult;
            try {
                made = new TravelPictures(session.get()).picture(question.get());
            } catch (ProblemException e) {
                problem = e.problem().message() + " " + e.problem().remedy();
            }
            if (!monitor.isCanceled() && !display.isDisposed()) {
                Optional<TravelPicture> shown = made;
                String said = problem;
                display.asyncExec(() -> show(question.get(), shown, said));
            }
        });
        pictureJob.setSystem(true);
        // a change of the study and the choice that follows it ask for one picture, not two
        pictureJob.schedule(TOGETHER);
    }

    private void show(TravelQuestion question, Optional<TravelPicture> shown, String problem) {
        if (isDisposed() || !bar().question().equals(Optional.of(question))) {
            return;
        }
        facts.show(shown.map(TravelPicture::facts).orElse(problem));
        if (shown.isPresent()) {
            picture = shown.get();
            canvas.show(picture);
            bar().showDirection(picture.direction());
            if (cell >= picture.table().origins().size()) {
                cell = -1;
            }
            canvas.mark(cell);
            choose(cell);
        } else {
            picture = null;
            canvas.clear();
            choose(-1);
        }
    }

    private void choose(int chosen) {
        cell = chosen;
        if (journeyJob != null) {
            journeyJob.cancel();
        }
        if (chosen < 0 || picture == null) {
            details.show(List.of(Detail.of(Messages.detail_route, Messages.detail_hint)));
            return;
        }
        TravelPicture asked = picture;
        if (asked.isCovered(chosen)) {
            searching = false;
            details.show(List.of(Detail.of(Messages.detail_cell, Messages.detail_covered)));
            return;
        }
        List<Detail> lines = CellDetails.stored(asked, chosen, this::name);
        if (asked.isGuarded()) {
            // a journey, or an alternative, would end at the door of a site
            searching = false;
            details.show(lines);
            return;
        }
        List<Detail> waiting = new ArrayList<>(lines);
        waiting.add(Detail.of(Messages.detail_route, Messages.detail_searching));
        details.show(waiting);
        searching = true;
        var display = display();
        JourneySearch current = search;
        journeyJob = Job.create(Messages.detail_searching, (ICoreRunnable) monitor -> {
            List<Detail> all = new ArrayList<>(lines);
            try {
                all.addAll(journeys(current, asked, chosen, new Cancelling(monitor::isCanceled)));
            } catch (CancellationException e) {
                return;
            } catch (ProblemException e) {
                all.add(Detail.of(Messages.detail_route, e.problem().message() + " " + e.problem().remedy()));
            } catch (IOException | IllegalArgumentException e) {
                all.add(Detail.of(Messages.detail_route, String.valueOf(e.getMessage())));
            }
            if (!display.isDisposed() && !monitor.isCanceled()) {
                display.asyncExec(() -> {
                    if (!isDisposed() && picture == asked && cell == chosen) {
                        searching = false;
                        details.show(all);
                    }
                });
            }
        });
        journeyJob.setSystem(true);
        journeyJob.schedule();
    }

    private static List<Detail> journeys(JourneySearch search, TravelPicture asked, int cell,
            ReachabilityProgress progress) throws ProblemException, IOException, ReachabilityInputException {
        List<Detail> lines = new ArrayList<>(journeys(search, asked, asked.question().scenario(), cell, ALTERNATIVES,
                progress));
        Optional<String> other = search.otherWay(asked.question().scenario());
        if (other.isPresent()) {
            lines.addAll(journeys(search, asked, other.get(), cell, 1, progress).stream().filter(Detail::isJourney)
                    .map(line -> line.labelled(asked.direction() == Direction.THERE ? Messages.detail_wayBack
                            : Messages.detail_wayThere)).toList());
        }
        return lines;
    }

    private static List<Detail> journeys(JourneySearch search, TravelPicture asked, String scenario, int cell,
            int count, ReachabilityProgress progress) throws ProblemException, IOException, ReachabilityInputException {
        TravelMode mode = TravelMode.ofKey(asked.question().mode());
        Optional<JourneyPlanner> planner = search.planner(scenario, mode, progress);
        if (planner.isEmpty()) {
            return List.of();
        }
        boolean any = asked.question().offices() == TravelQuestion.Offices.NEAREST;
        JourneyAnswer answer = planner.get().answer(asked.table().origins().longitude(cell),
                asked.table().origins().latitude(cell), asked.question().type(), mode, any ? count : MANY, progress);
        if (!any) {
            // only the responsible facility counts, be it the nearest or not
            String office = asked.facility(cell);
            answer = new JourneyAnswer(answer.onStreet(), answer.journeys().stream().filter(journey -> planner.get()
                    .facilities().get(journey.facility()).id().equals(office)).toList(), new int[0]);
        }
        return CellDetails.journeys(answer, planner.get(), mode);
    }

    private String name(String id) {
        return workspace().current().map(session -> {
            Identified found = session.index().find(id);
            return found == null ? id : presentation.label(found);
        }).orElse(id);
    }

    /** The same scenario some hours earlier or later, computed, shown and compared with this one. */
    private void anotherHour(int hours) {
        Optional<StudySession> session = workspace().current();
        Optional<TravelQuestion> question = bar().question();
        if (session.isEmpty() || question.isEmpty() || session.get().isReadOnly()) {
            return;
        }
        if (!(session.get().index().find(question.get().scenario()) instanceof Scenario scenario)) {
            return;
        }
        ScenarioPlan plan = ScenarioPlan.of(scenario);
        if (hours == 0) {
            otherWay(session.get(), question.get(), scenario, plan);
            return;
        }
        ReachabilityParameters parameters = plan.parameters();
        LocalTime time = parameters.time().plusHours(hours);
        ScenarioPlan later = plan.withParameters(parameters.withDeparture(parameters.date(), time,
                parameters.windowMinutes()));
        new ScenarioComputation(session.get(), "", ScenarioComputation.name(later), scenario.getId(), later,
                display(), id -> bar().choose(new TravelQuestion(id, question.get().scenario(),
                        question.get().type(), question.get().mode()))).schedule();
    }

    /** The way back of a scenario, or the way there of one for the way back; computed where the study has none. */
    private void otherWay(StudySession session, TravelQuestion question, Scenario scenario, ScenarioPlan plan) {
        Optional<Scenario> known = WayBack.counterpart(session, scenario);
        if (known.isPresent()) {
            bar().choose(new TravelQuestion(known.get().getId(), "", question.type(), question.mode()));
            return;
        }
        ScenarioPlan other = WayBack.of(plan);
        String name = ScenarioComputation.name(other);
        new ScenarioComputation(session, "", name, scenario.getId(), other, display(), id -> bar().choose(
                new TravelQuestion(id, "", question.type(), question.mode()))).asOneStep(name).schedule();
    }

    /** Shows another view that answers the same question. */
    private void showBeside(String view) {
        bar().question().ifPresent(question -> {
            if (open(view, IWorkbenchPage.VIEW_ACTIVATE).orElse(null) instanceof QuestionView beside) {
                beside.bar().choose(question);
            }
        });
    }

    /**
     * Every click on the map gives a place, until picking ends here or by Escape.
     *
     * @param what what is said above the map
     * @param taker takes the places
     */
    public void pickPlaces(String what, Consumer<MapPlace> taker) {
        gestures.pick(what, taker);
    }

    /** Ends picking places. */
    public void endPicking() {
        gestures.endPicking();
    }

    /**
     * Shows places with their numbers, from 1 on, above the map.
     *
     * @param places the places; none to show none
     */
    public void showPlaces(List<MapPlace> places) {
        canvas.showPlaces(places);
    }

    /**
     * Shows a result of a scenario.
     *
     * @param result the result
     */
    public void show(ScenarioResult result) {
        if (result.eContainer() instanceof Scenario scenario) {
            bar().choose(new TravelQuestion(scenario.getId(), "",
                    TermKey.of(result.getFacilityType()), String.valueOf(result.getMode())));
        }
    }

    /** Shows a question and chooses one of its cells, by number. */
    void showCell(TravelQuestion question, int wanted) {
        cell = wanted;
        bar().choose(question);
    }

    /** The id of the chosen cell; empty for none. */
    String chosenOrigin() {
        return cell < 0 || picture == null ? "" : picture.table().origins().id(cell);
    }

    /** The map, for tests. */
    TravelMapCanvas canvas() {
        return canvas;
    }

    /** What changes facilities on the map, for tests. */
    ChangesOnMap changes() {
        return changes;
    }

    /** What a person does on the map, for tests. */
    MapGestures gestures() {
        return gestures;
    }

    /** The lines about the cell, for tests. */
    Tree details() {
        return details.tree();
    }

    /** What is shown, for tests. */
    Optional<TravelPicture> picture() {
        return Optional.ofNullable(picture);
    }

    /** Whether the journey is being searched, for tests. */
    boolean isSearching() {
        return searching;
    }

    @Override
    public void opened(StudySession session) {
        search = new JourneySearch(session);
        cell = -1;
        refresh();
    }

    @Override
    public void closed() {
        search = null;
        picture = null;
        refresh();
    }

    @Override
    public void changed(StudyEvent event) {
        if (event.touches(Facility.class) && search != null) {
            search.forget();
        }
        if (event.touches(Scenario.class) || event.touches(ScenarioResult.class) || event.touches(Facility.class)) {
            refresh();
        }
    }

    @Override
    void focus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (journeyJob != null) {
            journeyJob.cancel();
        }
        super.dispose();
    }
}
