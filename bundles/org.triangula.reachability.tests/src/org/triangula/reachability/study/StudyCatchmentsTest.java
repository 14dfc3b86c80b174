// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.street.StreetProfiles;

/** Catchments of a study: municipalities, areas of administrations, outlines, and offices open to everybody. */
class StudyCatchmentsTest {

    @TempDir
    private Path folder;
    private StudySession session;
    private final Area[] towns = new Area[3];

    @BeforeEach
    void createStudy() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Probe.triangula"), "Probe (invented)");
        session.execute(StudyOperation.of("places", edit -> {
            Area west = area("Westkreis", "district", 8.9, 9.018);
            Area east = area("Ostkreis", "district", 9.018, 9.2);
            double[] borders = {8.9, 9.01, 9.018, 9.2};
            for (int i = 0; i < towns.length; i++) {
                towns[i] = area("Ort " + i, "municipality", borders[i], borders[i + 1]);
                AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
                membership.setWhole(i < 2 ? west : east);
                towns[i].getMemberships().add(membership);
            }
            office("first", "jobcenter").setCatchment(catchment(towns[0]));
            office("second", "jobcenter").setResponsibleArea(west);
            Catchment outline = PlacesFactory.eINSTANCE.createCatchment();
            outline.setGeometry(box(9.0, 9.019));
            edit.study().getPlaces().getCatchments().add(outline);
            office("third", "immigration-office").setCatchment(outline);
            office("fourth", "immigration-office");
            office("a school", "secondary-school").setResponsibleArea(west);
        }));
    }

    private static String box(double west, double east) {
        return String.format(Locale.ROOT, "POLYGON ((%1$f 47.9, %2$f 47.9, %2$f 48.2, %1$f 48.2, %1$f 47.9))", west,
                east);
    }

    private Area area(String name, String kind, double west, double east) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        session.study().getPlaces().getAreas().add(area);
        area.setName(name);
        area.setGeometry(box(west, east));
        area.setKind(term(TermKey.AREA_KIND, kind));
        return area;
    }

    private Catchment catchment(Area area) {
        Catchment catchment = PlacesFactory.eINSTANCE.createCatchment();
        catchment.getAreas().add(area);
        session.study().getPlaces().getCatchments().add(catchment);
        return catchment;
    }

    private Facility office(String name, String type) {
        Facility facility = PlacesFactory.eINSTANCE.createFacility();
        session.study().getPlaces().getFacilities().add(facility);
        facility.setName(name);
        facility.setType(term(TermKey.FACILITY_TYPE, type));
        facility.setLongitude(9.003 + 0.006 * session.study().getPlaces().getFacilities().size());
        facility.setLatitude(48.012);
        return facility;
    }

    private Term term(String vocabulary, String key) {
        return TermKey.terms(session.study(), vocabulary).stream().filter(term -> key.equals(term.getKey()))
                .findFirst().orElseThrow();
    }

    @AfterEach
    void closeStudy() {
        session.close();
    }

    private static List<String> names(Catchments catchments, Facilities facilities, String type, int origin) {
        List<String> names = new ArrayList<>();
        for (int office : catchments.offices(type, origin)) {
            names.add(facilities.get(office).name());
        }
        return names;
    }

    @Test
    void everyPlaceHasTheOfficesOfItsMunicipality() {
        Origins origins = new Origins.Builder().add("a", 9.005, 48.01, 1).add("b", 9.014, 48.01, 1)
                .add("c", 9.03, 48.01, 1).add("sea", 5, 55, 1).build();
        Facilities facilities = StudyPoints.facilities(session);
        Catchments catchments = StudyCatchments.of(session, origins, facilities);
        assertEquals(List.of("immigration-office", "jobcenter"), catchments.types());
        assertEquals(List.of("first", "second"), names(catchments, facilities, "jobcenter", 0));
        assertEquals(List.of("second"), names(catchments, facilities, "jobcenter", 1), "of the area responsible");
        assertEquals(List.of(), names(catchments, facilities, "jobcenter", 2));
        assertEquals(List.of("fourth"), names(catchments, facilities, "immigration-office", 0), "open to everybody");
        assertEquals(List.of("third", "fourth"), names(catchments, facilities, "immigration-office", 1),
                "the middle of the municipality lies in the outline");
        assertEquals(List.of("fourth"), names(catchments, facilities, "immigration-office", 3));
        assertEquals(1, catchments.open());
        assertEquals(List.of("Ort 2"), catchments.areasWithoutOffice("jobcenter"));
    }

    @Test
    void scenarioKeepsTheTimesToTheResponsibleOffice() throws Exception {
        InventedNetwork invented = new InventedNetwork(5);
        Path streets = folder.resolve("town.osm.pbf");
        invented.writeStreets(streets);
        Origins origins = invented.origins(40);
        Facilities facilities = StudyPoints.facilities(session);
        Path out = folder.resolve("out");
        Path file = Files.writeString(folder.resolve("points.csv"), "invented");
        ReachabilityResult result = new ReachabilityRun("test", Clock.systemUTC(), StreetProfiles.builtIn(),
                Optional.empty()).run(new ReachabilityRun.Sources(streets, List.of(),
                        new ReachabilityRun.Named<>(origins, file), new ReachabilityRun.Named<>(facilities, file))
                        .with(StudyCatchments.of(session, origins, facilities)), List.of(TravelMode.WALK),
                        ReachabilityParameters.defaults(), out, ReachabilityProgress.NONE);
        TravelTimes responsible = result.responsible("jobcenter", TravelMode.WALK).orElseThrow();
        assertTrue(responsible.statusCounts().get(TravelStatus.NO_OFFICE) > 3, responsible.statusCounts()::toString);
        session.execute(new ScenarioOperation("with catchments", result, out));
        Scenario scenario = session.study().getPlaces().getScenarios().getFirst();
        assertEquals(3, scenario.getResults().size(), "results are those of the free choice");
        ScenarioFiles reference = scenario.getResults().stream().filter(one -> "jobcenter".equals(
                one.getFacilityType().getKey())).findFirst().flatMap(ScenarioFiles::of).orElseThrow();
        TravelTimes stored = ScenarioTable.responsible(session, scenario.getId(), reference, OriginsCsv::read)
                .orElseThrow().times();
        assertArrayEquals(responsible.best(), stored.best());
        assertArrayEquals(responsible.status(), stored.status());
        assertArrayEquals(result.times("jobcenter", TravelMode.WALK).best(), ScenarioTable.read(session.folder(),
                reference).times().best());
        assertTrue(ScenarioTable.responsible(session, "another", reference, OriginsCsv::read).isEmpty());
    }
}
