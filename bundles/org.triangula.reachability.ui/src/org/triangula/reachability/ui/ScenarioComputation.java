// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.run.StageProgress;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.study.GridFile;
import org.triangula.reachability.study.ScenarioOperation;
import org.triangula.reachability.study.StudyNetworks;
import org.triangula.reachability.study.StudyPoints;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/** Computes a scenario of the open study with progress; the result is added as one operation. */
final class ScenarioComputation extends Job {

    private final StudySession session;
    private final ReachabilityParameters parameters;
    private final List<TravelMode> modes;
    private final Display display;

    ScenarioComputation(StudySession session, ReachabilityParameters parameters, List<TravelMode> modes,
            Display display) {
        super(Messages.compute_job);
        this.session = session;
        this.parameters = parameters;
        this.modes = List.copyOf(modes);
        this.display = display;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        UiProgress progress = new UiProgress(monitor, Messages.compute_job);
        Path folder = null;
        try {
            folder = Files.createTempDirectory("triangula-scenario");
            ReachabilityResult result = compute(folder, progress);
            progress.checkCancelled();
            session.execute(new ScenarioOperation("", result, folder));
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
            delete(folder);
        }
        return Status.CANCEL_STATUS;
    }

    private ReachabilityResult compute(Path folder, UiProgress progress) throws IOException, ProblemException {
        StudyNetworks networks = StudyNetworks.in(session.folder());
        if (networks.streets().isEmpty()) {
            throw new ProblemException("", Messages.compute_noStreets, Messages.compute_noStreetsRemedy);
        }
        Facilities facilities = StudyPoints.facilities(session);
        if (facilities.size() == 0) {
            throw new ProblemException("", Messages.compute_noFacilities, Messages.compute_noFacilitiesRemedy);
        }
        Origins origins = StudyPoints.origins(session);
        if (origins.size() == 0) {
            throw new ProblemException("", Messages.compute_noOrigins, Messages.compute_noOriginsRemedy);
        }
        progress.checkCancelled();
        Path origin = Files.writeString(folder.resolve("origins.csv"), GridFile.write(origins));
        Path goal = Files.writeString(folder.resolve("facilities.csv"), table(facilities), StandardCharsets.UTF_8);
        return new ReachabilityRun(ProductVersion.current(), Clock.systemUTC(), StreetProfiles.builtIn()).run(
                new ReachabilityRun.Sources(networks.streets().get(), networks.timetables(),
                        new ReachabilityRun.Named<>(origins, origin), new ReachabilityRun.Named<>(facilities, goal)),
                modes, parameters, folder, new StageProgress(progress, modes));
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

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the system empties its folder of temporary files
            return;
        }
    }
}
