// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.run.ReachabilityCache;
import org.triangula.reachability.study.GridFile;

/** What a changed scenario computes again, and that the rest is what it would have computed. */
class ScenarioRunTest {
    private static final int CELLS = 25;
    private static final ReachabilityParameters PARAMETERS = new ReachabilityParameters(InventedNetwork.DAY,
            LocalTime.of(9, 0), 15, 3.6, 15, 90, 2, 250, 15, 1, 60, 90, 1000);

    @TempDir
    Path folder;
    private StudySession session;
    private PreparedNetworks networks;

    @BeforeEach
    void fillStudy() throws Exception {
        networks = new PreparedNetworks(new ReachabilityCache(folder.resolve("cache")));
        session = new StudyStore().create(folder.resolve("Town.triangula"), "Town");
        InventedNetwork invented = new InventedNetwork(5);
        Path streets = folder.resolve("town.osm.pbf");
        Path timetable = folder.resolve("town.zip");
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, 9 * 3600);
        session.execute(StudyOperation.of("Fill", edit -> fill(edit, invented, streets, timetable)));
    }

    @AfterEach
    void closeStudy() throws Exception {
        session.close();
    }

    private static void fill(StudyEdit edit, InventedNetwork invented, Path streets, Path timetable)
            throws ProblemException {
        try {
            edit.storeData("town.osm.pbf", Files.readAllBytes(streets));
            edit.storeData("town.zip", Files.readAllBytes(timetable));
        } catch (IOException e) {
            throw new ProblemException("", String.valueOf(e.getMessage()), "");
        }
        Grid grid = PlacesFactory.eINSTANCE.createGrid();
        grid.setFile(edit.storeData("origins.csv",
                GridFile.write(invented.origins(CELLS)).getBytes(StandardCharsets.UTF_8)));
        edit.study().getPlaces().getGrids().add(grid);
        Vocabulary types = edit.study().getVocabularies().stream().filter(one -> "facility-type".equals(one.getKey()))
                .findFirst().orElseGet(() -> {
                    Vocabulary added = ModelFactory.eINSTANCE.createVocabulary();
                    added.setKey("facility-type");
                    edit.study().getVocabularies().add(added);
                    return added;
                });
        Facilities goals = invented.facilities(7);
        for (String key : goals.types()) {
            Term term = ModelFactory.eINSTANCE.createTerm();
            term.setKey(key);
            term.setName(key);
            types.getTerms().add(term);
            for (int index : goals.ofType(key)) {
                Facility facility = PlacesFactory.eINSTANCE.createFacility();
                facility.setType(term);
                facility.setLongitude(goals.get(index).longitude());
                facility.setLatitude(goals.get(index).latitude());
                edit.study().getPlaces().getFacilities().add(facility);
            }
        }
    }

    private ScenarioPlan plan(ScenarioChange... changes) {
        return new ScenarioPlan(PARAMETERS, List.of(TravelMode.values()), List.of(changes));
    }

    private ScenarioAnswer answer(String base, ScenarioPlan plan, boolean afresh) throws Exception {
        return new ScenarioRun(session, networks, "1", Clock.systemUTC()).run(base, plan, afresh,
                Files.createTempDirectory(folder, "work"), ReachabilityProgress.NONE);
    }

    private Scenario enter(String base, ScenarioPlan plan, ScenarioAnswer answer) throws Exception {
        session.execute(ComputedScenario.withPlan("Compute", PlanScenario.added("S", base, plan), answer));
        return session.study().getPlaces().getScenarios().getLast();
    }

    private Map<String, TravelTimes> tables(Scenario scenario) throws Exception {
        Map<String, TravelTimes> all = new TreeMap<>();
        for (ScenarioResult result : scenario.getResults()) {
            for (TravelTimes times : TravelTimeStore.read(session.folder().resolve(result.getFile())).times()) {
                if (times.type().equals(result.getFacilityType().getKey())
                        && times.mode().key().equals(result.getMode())) {
                    all.put(times.type() + ' ' + times.mode().key(), times);
                }
            }
        }
        return all;
    }

    private String firstOf(String type) {
        return session.study().getPlaces().getFacilities().stream().filter(one -> type.equals(one.getType().getKey()))
                .findFirst().orElseThrow().getId();
    }

    @Test
    void aClosedFacilityAsksAgainForItsTypeOnlyAndTheRestIsTheSame() throws Exception {
        Scenario base = enter("", plan(), answer("", plan(), false));
        assertEquals(8, base.getResults().size());
        ScenarioPlan closed = plan(new ScenarioChange.Close(firstOf("a")));
        ScenarioAnswer answer = answer(base.getId(), closed, false);
        assertEquals(4, answer.computed());
        assertEquals(4, answer.held().size());
        Map<String, TravelTimes> some = tables(enter(base.getId(), closed, answer));
        Map<String, TravelTimes> all = tables(enter(base.getId(), closed, answer(base.getId(), closed, true)));
        assertEquals(8, some.size());
        assertEquals(all.keySet(), some.keySet());
        for (String table : all.keySet()) {
            assertArrayEquals(all.get(table).best(), some.get(table).best(), table);
            assertArrayEquals(all.get(table).median(), some.get(table).median(), table);
            assertArrayEquals(all.get(table).status(), some.get(table).status(), table);
        }
        // the same question again is known altogether
        assertEquals(0, answer(base.getId(), closed, false).computed());
    }

    @Test
    void parametersAndLinesAskAgainForTheirModesOnly() throws Exception {
        Scenario base = enter("", plan(), answer("", plan(), false));
        ScenarioPlan later = plan().withParameters(PARAMETERS.withDeparture(PARAMETERS.date(), LocalTime.of(10, 0),
                15));
        assertEquals(2, answer(base.getId(), later, false).computed());
        HandLine line = new HandLine("Bus", List.of(new HandLine.Stop("A", 9, 48, 0),
                new HandLine.Stop("B", 9.01, 48, 3)), 540, 600, 30, "1111111", true);
        ScenarioAnswer withLine = answer(base.getId(), plan(new ScenarioChange.Run(line)), false);
        assertEquals(List.of("transit"), withLine.parts().stream().flatMap(part -> part.result().times().stream())
                .map(times -> times.mode().key()).distinct().collect(Collectors.toList()));
        ScenarioPlan electric = plan().withParameters(new ReachabilityParameters(PARAMETERS.date(), PARAMETERS.time(),
                15, 3.6, 15, 90, 2, 250, 22, 1, 60, 90, 1000));
        assertEquals(2, answer(base.getId(), electric, false).computed());
        assertEquals(8, answer(base.getId(), plan().withDirection(Direction.BACK), false)
                .computed());
    }

    @Test
    void withoutItsLastFacilityNobodyIsConnected() throws Exception {
        Scenario base = enter("", plan(), answer("", plan(), false));
        ScenarioPlan none = plan(session.study().getPlaces().getFacilities().stream().filter(one -> "a".equals(
                one.getType().getKey())).map(one -> (ScenarioChange) new ScenarioChange.Close(one.getId()))
                .toArray(ScenarioChange[]::new));
        TravelTimes times = tables(enter(base.getId(), none, answer(base.getId(), none, false))).get("a transit");
        assertEquals(0, times.statusCounts().get(TravelStatus.OK));
        assertTrue(times.statusCounts().get(TravelStatus.NO_CONNECTION) > 0);
    }
}
