// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.map.DifferenceLayer;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.run.ReachabilityCache;
import org.triangula.reachability.scenario.ComputedScenario;
import org.triangula.reachability.scenario.PlanScenario;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioAnswer;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.scenario.ScenarioRun;
import org.triangula.reachability.study.GridFile;
import org.triangula.reachability.study.ScenarioTable;

/**
 * How long it takes in a study until the effect of one more change can be drawn: the plan with one more facility closed
 * is computed, entered and synced in the journal, and both tables are read and compared. What the workbench does
 * without its painting.
 */
final class WorkbenchChange {

    private final BenchmarkReport report;
    private final String prefix;
    private final ReachabilityProgress progress;

    /** @param prefix beginning of the names of the figures, with a full stop at its end */
    WorkbenchChange(BenchmarkReport report, String prefix, ReachabilityProgress progress) {
        this.report = report;
        this.prefix = prefix;
        this.progress = progress;
    }

    void run(Path map, Path timetable, Origins cells, Facilities facilities, Path folder)
            throws IOException, ProblemException {
        PreparedNetworks networks = new PreparedNetworks(new ReachabilityCache(folder.resolve("cache")));
        try (StudySession session = new StudyStore().create(folder.resolve(prefix + "triangula"), "Change")) {
            session.execute(StudyOperation.of("Fill", edit -> fill(edit, map, timetable, cells, facilities)));
            ScenarioPlan base = new ScenarioPlan(ReachabilityParameters.defaults(), List.of(TravelMode.values()),
                    List.of());
            Clock first = new Clock();
            String before = compute(session, networks, "", base, folder);
            report.atLeast(prefix + "workbench-first", first.wall(), "s", 0);
            // the map is open: its coordinate system is known
            OriginCells places = OriginCells.of(cells.longitudes(), cells.latitudes());
            Facility closed = session.study().getPlaces().getFacilities().getFirst();
            Clock change = new Clock();
            String after = compute(session, networks, before,
                    base.withChanges(List.of(new ScenarioChange.Close(closed.getId()))), folder);
            report.atLeast(prefix + "workbench-entered", change.wall(), "s", 0);
            String type = closed.getType().getKey();
            ScenarioTable old = table(session, networks, before, type);
            ScenarioTable now = table(session, networks, after, type);
            double[] people = new double[cells.size()];
            DifferenceLayer.of("cells", places, TravelTimeDifference.of(old.times(), now.times(), people), people);
            report.atMost(prefix + "workbench-change", change.wall(), "s", 2);
        }
    }

    private static void fill(StudyEdit edit, Path map, Path timetable, Origins cells,
            Facilities facilities) throws ProblemException {
        try {
            edit.storeData("map.osm.pbf", Files.readAllBytes(map));
            edit.storeData("timetable.zip", Files.readAllBytes(timetable));
        } catch (IOException e) {
            throw new ProblemException("reach", String.valueOf(e.getMessage()), "");
        }
        Grid grid = PlacesFactory.eINSTANCE.createGrid();
        grid.setFile(edit.storeData("origins.csv", GridFile.write(cells).getBytes(StandardCharsets.UTF_8)));
        edit.study().getPlaces().getGrids().add(grid);
        Vocabulary types = edit.study().getVocabularies().stream().filter(one -> "facility-type".equals(one.getKey()))
                .findFirst().orElseGet(() -> {
                    Vocabulary added = ModelFactory.eINSTANCE.createVocabulary();
                    added.setKey("facility-type");
                    edit.study().getVocabularies().add(added);
                    return added;
                });
        for (String key : facilities.types()) {
            Term term = ModelFactory.eINSTANCE.createTerm();
            term.setKey(key);
            term.setName(key);
            types.getTerms().add(term);
            for (int index : facilities.ofType(key)) {
                Facility facility = PlacesFactory.eINSTANCE.createFacility();
                facility.setType(term);
                facility.setLongitude(facilities.get(index).longitude());
                facility.setLatitude(facilities.get(index).latitude());
                edit.study().getPlaces().getFacilities().add(facility);
            }
        }
    }

    private String compute(StudySession session, PreparedNetworks networks, String basedOn, ScenarioPlan plan,
            Path folder) throws IOException, ProblemException {
        Path work = Files.createTempDirectory(folder, "work");
        ScenarioAnswer answer = new ScenarioRun(session, networks, "benchmark", java.time.Clock.systemUTC())
                .run(basedOn, plan, false, work, progress);
        session.execute(ComputedScenario.withPlan("Compute", PlanScenario.added("Scenario", basedOn, plan), answer));
        return session.study().getPlaces().getScenarios().getLast().getId();
    }

    private static ScenarioTable table(StudySession session, PreparedNetworks networks, String scenario, String type)
            throws ProblemException {
        Scenario known = (Scenario) session.index().find(scenario);
        Optional<ScenarioResult> result = known.getResults().stream().filter(one -> type.equals(
                one.getFacilityType().getKey()) && "transit".equals(one.getMode())).findFirst();
        return ScenarioTable.read(session.folder(), ScenarioFiles.of(result.orElseThrow()).orElseThrow(),
                networks::origins);
    }
}
