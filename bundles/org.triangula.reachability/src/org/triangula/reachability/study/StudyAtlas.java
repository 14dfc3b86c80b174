// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
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

/**
 * Writes the atlas of a scenario of a study: all types, modes and districts as PDF and PNG, statistics, provenance.
 * Only what the scenario lists among its results is in it. Types with sites that must not be published are
 * left out, because their travel times would show where those are.
 */
public final class StudyAtlas {

    private final StudySession session;
    private final Function<Term, String> labels;

    /**
     * Takes the study.
     *
     * @param labels gives a facility type the name to show
     */
    public StudyAtlas(StudySession session, Function<Term, String> labels) {
        this.session = session;
        this.labels = labels;
    }

    /**
     * Writes the atlas.
     *
     * @param scenario identity of a scenario with results
     * @param folder   where the files go; made if missing
     * @param progress told about the work, and can cancel it
     * @throws ProblemException if there are no results, or none that may be published
     * @throws IOException      if a file cannot be read or written
     */
    public void write(String scenario, Path folder, Progress progress) throws ProblemException, IOException {
        write(stored(scenario), folder, progress);
    }

    /** What the model says about the scenario. */
    private record Stored(String grid, List<ScenarioFiles> tables, Set<String> provenances, ScenarioPlan plan,
            Map<String, String> typeNames) {
    }

    private Stored stored(String scenario) throws ProblemException {
        synchronized (session) {
            for (Scenario known : session.study().getPlaces().getScenarios()) {
                if (known.getId().equals(scenario) && known.getGrid() != null && !known.getResults().isEmpty()) {
                    List<ScenarioFiles> tables = new ArrayList<>();
                    Set<String> provenances = new LinkedHashSet<>();
                    Map<String, String> names = new LinkedHashMap<>();
                    for (ScenarioResult result : known.getResults()) {
                        ScenarioFiles.of(result).ifPresent(tables::add);
                        provenances.add(result.getProvenanceFile());
                        names.put(TermKey.of(result.getFacilityType()),
                                labels.apply(result.getFacilityType()));
                    }
                    return new Stored(known.getGrid().getFile(), tables, provenances, ScenarioPlan.of(known), names);
                }
            }
        }
        throw new ProblemException("", Messages.atlas_nothing, Messages.atlas_nothingRemedy);
    }

    private void write(Stored stored, Path folder, Progress progress) throws ProblemException, IOException {
        Origins origins = OriginsCsv.read(session.folder().resolve(stored.grid()));
        Set<String> hidden = ProtectedSites.of(session).types();
        List<ScenarioFiles> open = stored.tables().stream().filter(one -> !hidden.contains(one.type())).toList();
        List<TravelTimes> times = new ArrayList<>();
        for (String file : open.stream().map(ScenarioFiles::file).distinct().toList()) {
            times.addAll(TravelTimeStore.read(session.folder().resolve(file)).times());
        }
        times.removeIf(each -> hidden.contains(each.type())
                || open.stream().noneMatch(one -> ScenarioTable.isOf(each, one)));
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
        UnaryOperator<String> typeNames = type -> stored.typeNames().getOrDefault(type, type);
        TravelTimeMaps maps = new TravelTimeMaps(result, stored.plan().direction(), Locale.getDefault(),
                networks.stream().filter(StudyAtlas::isMap).toList(),
                networks.stream().filter(name -> !isMap(name)).toList(), typeNames, borders);
        new Atlas(result, maps, districts, typeNames, Set.of()).write(folder, Locale.getDefault(), progress);
        for (Path provenance : provenances) {
            Files.copy(provenance, folder.resolve(String.valueOf(provenance.getFileName())),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isMap(String name) {
        return name.endsWith(".pbf") || name.endsWith(".osm") || name.endsWith(".osm.gz");
    }
}
