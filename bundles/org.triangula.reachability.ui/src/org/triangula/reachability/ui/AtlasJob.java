// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.atlas.Atlas;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.map.TravelTimeMaps;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.scenario.ChangedFacilities;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.study.ResultInputs;
import org.triangula.reachability.study.StudyPoints;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.UiProgress;

/** Writes the atlas of a computed scenario: all types, modes and districts as PDF and PNG, statistics, provenance. */
final class AtlasJob extends Job {

    private final StudySession session;
    private final String scenario;
    private final Path folder;
    private final Display display;

    AtlasJob(StudySession session, String scenario, Path folder, Display display) {
        super(Messages.atlas_job);
        this.session = session;
        this.scenario = scenario;
        this.folder = folder;
        this.display = display;
        setUser(true);
    }

    /** What the model says about the scenario. */
    private record Stored(String grid, Set<String> files, Set<String> provenances, ScenarioPlan plan,
            Map<String, String> typeNames) {
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        UiProgress progress = new UiProgress(monitor, getName());
        try {
            write(stored(), progress);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (ProblemException e) {
            show(e.problem());
        } catch (IOException e) {
            show(new Problem(folder.toString(), String.valueOf(e.getMessage()), ""));
        }
        return Status.CANCEL_STATUS;
    }

    private Stored stored() throws ProblemException {
        ObjectPresentation presentation = new ObjectPresentation();
        synchronized (session) {
            for (Scenario known : session.study().getPlaces().getScenarios()) {
                if (known.getId().equals(scenario) && known.getGrid() != null && !known.getResults().isEmpty()) {
                    Set<String> files = new LinkedHashSet<>();
                    Set<String> provenances = new LinkedHashSet<>();
                    Map<String, String> names = new LinkedHashMap<>();
                    for (ScenarioResult result : known.getResults()) {
                        files.add(result.getFile());
                        provenances.add(result.getProvenanceFile());
                        names.put(TermKey.of(result.getFacilityType()),
                                presentation.label(result.getFacilityType()));
                    }
                    return new Stored(known.getGrid().getFile(), files, provenances, ScenarioPlan.of(known), names);
                }
            }
        }
        throw new ProblemException("", Messages.atlas_nothing, Messages.atlas_nothingRemedy);
    }

    private void write(Stored stored, UiProgress progress) throws ProblemException, IOException {
        Origins origins = OriginsCsv.read(session.folder().resolve(stored.grid()));
        List<TravelTimes> times = new ArrayList<>();
        for (String file : stored.files()) {
            times.addAll(TravelTimeStore.read(session.folder().resolve(file)).times());
        }
        Set<String> hidden = StudyPoints.protectedTypes(session);
        times.removeIf(each -> hidden.contains(each.type()));
        if (times.isEmpty()) {
            throw new ProblemException("", Messages.atlas_protected, Messages.atlas_protectedRemedy);
        }
        List<String> networks = new ArrayList<>();
        List<Path> provenances = new ArrayList<>();
        for (String file : stored.provenances()) {
            if (file != null) {
                provenances.add(session.folder().resolve(file));
                networks.addAll(ResultInputs.read(provenances.getLast()).networks());
            }
        }
        Facilities facilities = ChangedFacilities.apply(StudyPoints.facilities(session), stored.plan().changes());
        ReachabilityResult result = new ReachabilityResult(new ReachabilityRequest(origins, facilities,
                times.stream().map(TravelTimes::mode).distinct().toList(), stored.plan().parameters()), times,
                List.of(), new ReachabilityResult.NetworkFacts(0, 0, 0, 0, 0, 0, List.of()), List.of());
        StudyPlaces places;
        synchronized (session) {
            places = StudyPlaces.of(session.study());
        }
        Optional<AreaLayer> districts = Stream.of("district", "municipality").map(places::kind)
                .flatMap(Optional::stream).findFirst().map(StudyPlaces.Kind::areas);
        Optional<AreaLayer> borders = places.kind("municipality").map(StudyPlaces.Kind::areas).or(() -> districts);
        UnaryOperator<String> names = type -> stored.typeNames().getOrDefault(type, type);
        TravelTimeMaps maps = new TravelTimeMaps(result, Locale.getDefault(),
                networks.stream().filter(name -> name.endsWith(".pbf")).toList(),
                networks.stream().filter(name -> !name.endsWith(".pbf")).toList(), names, borders);
        new Atlas(result, maps, districts, names, Set.of()).write(folder, Locale.getDefault(), progress);
        for (Path provenance : provenances) {
            Files.copy(provenance, folder.resolve(String.valueOf(provenance.getFileName())),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void show(Problem problem) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> Problems.show(problem));
        }
    }
}
