// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Area;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.scenario.ScenarioInputs;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.ChangeWords;
import org.triangula.reachability.ui.ScenarioComputation;
import org.triangula.reachability.ui.TemporaryFolder;
import org.triangula.ui.UiBundle;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyWorkspace;

/**
 * Makes changes of facilities that a person makes on the map part of a scenario: of the one that is shown where it has
 * changes and departs from another, else of a new one that departs from it. The effect is computed and shown at once.
 */
final class ChangesOnMap implements MapGestures.Actions {

    private final Supplier<Optional<TravelQuestion>> question;
    private final Consumer<TravelQuestion> shown;
    private final Display display;
    private final ObjectPresentation presentation = new ObjectPresentation();
    private Job preparing;

    /**
     * @param question what is shown
     * @param shown shows the effect
     */
    ChangesOnMap(Supplier<Optional<TravelQuestion>> question, Consumer<TravelQuestion> shown, Display display) {
        this.question = question;
        this.shown = shown;
        this.display = display;
    }

    private static Optional<StudySession> session() {
        return StudyWorkspace.get().current();
    }

    private Optional<Scenario> scenario() {
        return session().flatMap(session -> question.get().flatMap(asked ->
                session.index().find(asked.scenario()) instanceof Scenario scenario ? Optional.of(scenario)
                        : Optional.empty()));
    }

    @Override
    public boolean isEditable() {
        return session().filter(session -> !session.isReadOnly()).isPresent() && scenario().isPresent();
    }

    /** Reads the networks meanwhile, so that the change itself is quick. */
    @Override
    public void expect() {
        if (preparing != null && preparing.getState() != Job.NONE || scenario().isEmpty()) {
            return;
        }
        StudySession session = session().orElseThrow();
        String id = scenario().get().getId();
        ScenarioPlan plan = ScenarioPlan.of(scenario().get());
        PreparedNetworks networks = UiBundle.service(PreparedNetworks.class);
        preparing = Job.create(Messages.preparing, (ICoreRunnable) monitor -> {
            Path folder = null;
            try {
                folder = Files.createTempDirectory("triangula-networks");
                networks.prepared(ScenarioInputs.of(session, id, plan, networks), plan, folder, new Cancelling(
                        monitor::isCanceled));
            } catch (ProblemException | IOException | CancellationException e) {
                // whoever makes the change is told
                return;
            } finally {
                TemporaryFolder.delete(folder);
            }
        });
        preparing.setSystem(true);
        preparing.schedule();
    }

    @Override
    public String name(String facility) {
        return session().flatMap(session -> scenario().map(scenario -> new ChangeWords(session,
                ScenarioPlan.of(scenario).changes()).name(facility))).orElse(facility);
    }

    @Override
    public String type() {
        return session().flatMap(session -> question.get().flatMap(asked -> TermKey.find(TermKey.terms(session.study(),
                TermKey.FACILITY_TYPE), asked.type()))).map((Term term) -> presentation.label(term)).orElse("");
    }

    @Override
    public void close(String facility) {
        change(new ScenarioChange.Close(facility));
    }

    @Override
    public void move(String facility, MapPlace place) {
        change(new ScenarioChange.Move(facility, place.longitude(), place.latitude()));
    }

    @Override
    public void open(MapPlace place) {
        question.get().ifPresent(asked -> change(new ScenarioChange.Open(asked.type(), place.longitude(),
                place.latitude(), nameAt(place))));
    }

    @Override
    public void show(String facility) {
        session().ifPresent(session -> {
            Identified found = session.index().find(facility);
            if (found != null) {
                ObjectOpeners.open(found);
            }
        });
    }

    /** Type and municipality, which is as much as is known about a new facility. */
    private String nameAt(MapPlace place) {
        String area = session().map(session -> StudyPlaces.of(session.study()).areasAt(place.longitude(),
                place.latitude()).stream().map(Area::name).findFirst().orElse("")).orElse("");
        return area.isEmpty() ? type() : NLS.bind(Messages.edit_newName, type(), area);
    }

    /**
     * Makes a change part of a scenario, computes and shows it, in one step of the history.
     *
     * @param change the change
     */
    void change(ScenarioChange change) {
        change(List.of(change));
    }

    /**
     * Makes changes part of a scenario, as {@link #change(ScenarioChange)} does one.
     *
     * @param added the changes, at least one
     */
    void change(List<ScenarioChange> added) {
        Optional<Scenario> found = scenario();
        if (found.isEmpty() || !isEditable()) {
            return;
        }
        StudySession session = session().orElseThrow();
        TravelQuestion asked = question.get().orElseThrow();
        ScenarioPlan plan = ScenarioPlan.of(found.get());
        String base = ScenarioPlan.basedOn(found.get());
        boolean extend = !plan.changes().isEmpty() && session.index().find(base) instanceof Scenario;
        List<ScenarioChange> changes = new ArrayList<>(plan.changes());
        changes.addAll(added);
        ChangeWords words = new ChangeWords(session, changes);
        String known = presentation.label(found.get());
        // a name that was made of the changes follows them
        boolean keeps = extend && !known.equals(new ChangeWords(session, plan.changes()).scenarioName());
        String name = keeps ? known : words.scenarioName();
        String compared = extend ? asked.compared().isEmpty() ? base : asked.compared() : found.get().getId();
        new ScenarioComputation(session, extend ? found.get().getId() : "", name, extend ? "" : found.get().getId(),
                plan.withChanges(changes), display, id -> shown.accept(new TravelQuestion(id, compared, asked.type(),
                        asked.mode()))).asOneStep(new ChangeWords(session, added).scenarioName()).schedule();
    }
}
