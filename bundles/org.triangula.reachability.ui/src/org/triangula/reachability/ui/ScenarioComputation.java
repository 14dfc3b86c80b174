// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.run.ReachabilityCache;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.run.StageProgress;
import org.triangula.reachability.scenario.PlanScenario;
import org.triangula.reachability.scenario.ScenarioInputs;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.study.GridFile;
import org.triangula.reachability.study.ScenarioOperation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/**
 * Computes a scenario of the open study with progress. A new scenario is added to the study only together with its
 * result; a cancelled computation leaves nothing.
 */
public final class ScenarioComputation extends Job {

    private final StudySession session;
    private final String scenario;
    private final String name;
    private final String basedOn;
    private final ScenarioPlan plan;
    private final Display display;
    private final Consumer<String> done;

    /**
     * Prepares the computation.
     *
     * @param session the study
     * @param scenario identity of the scenario; empty for a new one
     * @param name name of the scenario
     * @param basedOn identity of the scenario a new one departs from; empty when there is none
     * @param plan what the scenario assumes
     * @param display the display
     * @param done told about the identity of the scenario before its results are seen, in the thread of the user
     *     interface
     */
    public ScenarioComputation(StudySession session, String scenario, String name, String basedOn, ScenarioPlan plan,
            Display display, Consumer<String> done) {
        super(NLS.bind(Messages.compute_job, name));
        this.session = session;
        this.scenario = scenario;
        this.name = name;
        this.basedOn = basedOn;
        this.plan = plan;
        this.display = display;
        this.done = done;
        setUser(true);
    }

    /** A name for a plan: day, hours and number of changes. */
    public static String name(ScenarioPlan plan) {
        var parameters = plan.parameters();
        String name = NLS.bind(Messages.form_nameOf, new Object[] {DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(parameters.date()), parameters.time(),
            parameters.time().plusMinutes(parameters.windowMinutes())});
        return plan.changes().isEmpty() ? name : NLS.bind(Messages.form_nameChanges, name, plan.changes().size());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        UiProgress progress = new UiProgress(monitor, getName());
        Path folder = null;
        try {
            folder = Files.createTempDirectory("triangula-scenario");
            ReachabilityResult result = compute(folder, progress);
            progress.checkCancelled();
            store(result, folder);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            show(e.problem());
        } catch (IOException e) {
            show(new Problem("", String.valueOf(e.getMessage()), ""));
        } catch (RuntimeException e) {
            ILog.of(getClass()).error("Travel times could not be computed", e);
            show(new Problem("", Messages.compute_failed, ""));
        } finally {
            TemporaryFolder.delete(folder);
        }
        return Status.CANCEL_STATUS;
    }

    private void store(ReachabilityResult result, Path folder) throws ProblemException, IOException {
        String id = scenario;
        if (id.isEmpty()) {
            session.execute(PlanScenario.added(name, basedOn, plan));
            synchronized (session) {
                id = session.study().getPlaces().getScenarios().getLast().getId();
            }
        }
        String stored = id;
        session.execute(new ScenarioOperation(id, name, result, folder));
        if (!display.isDisposed()) {
            display.asyncExec(() -> done.accept(stored));
        }
    }

    private ReachabilityResult compute(Path folder, UiProgress progress) throws IOException, ProblemException {
        ScenarioInputs inputs = ScenarioInputs.of(session, scenario.isEmpty() ? basedOn : scenario, plan, folder);
        progress.checkCancelled();
        Path origin = Files.writeString(folder.resolve("origins.csv"), GridFile.write(inputs.origins()));
        Path goal = Files.writeString(folder.resolve("facilities.csv"), table(inputs.facilities()),
                StandardCharsets.UTF_8);
        List<TravelMode> modes = plan.modes();
        return new ReachabilityRun(ProductVersion.current(), Clock.systemUTC(), StreetProfiles.builtIn(),
                Optional.of(ReachabilityCache.ofUser())).run(
                new ReachabilityRun.Sources(inputs.streets(), inputs.timetables(),
                        new ReachabilityRun.Named<>(inputs.origins(), origin),
                        new ReachabilityRun.Named<>(inputs.facilities(), goal)),
                modes, plan.parameters(), folder, new StageProgress(progress, modes));
    }

    private static String table(Facilities facilities) {
        StringBuilder text = new StringBuilder("id,type,lon,lat\n");
        for (int i = 0; i < facilities.size(); i++) {
            Facilities.Facility facility = facilities.get(i);
            text.append(facility.id()).append(',').append(facility.type()).append(',').append(facility.longitude())
                    .append(',').append(facility.latitude()).append('\n');
        }
        return text.toString();
    }

    private void show(Problem problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> Problems.show(problem));
        }
    }
}
