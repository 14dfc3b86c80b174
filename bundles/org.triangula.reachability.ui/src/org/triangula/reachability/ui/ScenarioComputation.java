// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
import org.triangula.reachability.Direction;
import org.triangula.reachability.run.StageProgress;
import org.triangula.reachability.scenario.ComputedScenario;
import org.triangula.reachability.scenario.PlanScenario;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioAnswer;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.scenario.ScenarioRun;
import org.triangula.ui.UiBundle;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/**
 * Computes a scenario of the open study with progress. A new scenario is added to the study only together with its
 * result; a cancelled computation leaves nothing.
 */
public final class ScenarioComputation extends Job {

    private final StudySession session;
    private final PreparedNetworks networks = UiBundle.service(PreparedNetworks.class);
    private final String scenario;
    private final String name;
    private final String basedOn;
    private final ScenarioPlan plan;
    private final Display display;
    private final Consumer<String> done;
    private String step = "";
    private boolean afresh;

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

    /**
     * Makes plan and results one step of the history, and works without a window in front.
     *
     * @param label what is done
     * @return this
     */
    public ScenarioComputation asOneStep(String label) {
        step = label;
        setUser(false);
        return this;
    }

    /**
     * Computes everything, even what results of the study answer already.
     *
     * @return this
     */
    public ScenarioComputation afresh() {
        afresh = true;
        return this;
    }

    /** A name for a plan: day, hours and number of changes. */
    public static String name(ScenarioPlan plan) {
        var parameters = plan.parameters();
        String name = NLS.bind(plan.direction() == Direction.BACK ? Messages.form_nameBack
                : Messages.form_nameOf, new Object[] {DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
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
            ScenarioAnswer answer = new ScenarioRun(session, networks, ProductVersion.current(), Clock.systemUTC()).run(
                    scenario.isEmpty() ? basedOn : scenario, plan, afresh, folder,
                    new StageProgress(progress, plan.modes()));
            progress.checkCancelled();
            store(answer);
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

    private void store(ScenarioAnswer answer) throws ProblemException {
        String id = scenario;
        if (!id.isEmpty()) {
            session.execute(ComputedScenario.withPlan(step.isEmpty() ? NLS.bind(Messages.compute_label, name) : step,
                    PlanScenario.changed(id, name, plan), answer));
        } else if (!step.isEmpty()) {
            session.execute(ComputedScenario.withPlan(step, PlanScenario.added(name, basedOn, plan), answer));
            id = latest();
        } else {
            session.execute(PlanScenario.added(name, basedOn, plan));
            id = latest();
            session.execute(ComputedScenario.of(id, name, answer));
        }
        String stored = id;
        if (!display.isDisposed()) {
            display.asyncExec(() -> done.accept(stored));
        }
    }

    private String latest() {
        synchronized (session) {
            return session.study().getPlaces().getScenarios().getLast().getId();
        }
    }

    private void show(Problem problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> Problems.show(problem));
        }
    }
}
