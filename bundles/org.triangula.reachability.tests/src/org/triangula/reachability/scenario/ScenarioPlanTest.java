// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Facilities.Facility;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.network.write.GtfsWriter;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/** Plans of scenarios, in a study and applied. */
class ScenarioPlanTest {

    private static final List<ScenarioChange> CHANGES = List.of(new ScenarioChange.Close("b"),
            new ScenarioChange.Move("a", 9.5, 48.25), new ScenarioChange.Cut("line 7"),
            new ScenarioChange.Open("language-course", 9.1, 48.1, "Küche & Café, 50 %"));

    @Test
    void aPlanSurvivesTheStudy() {
        ScenarioPlan plan = new ScenarioPlan(ReachabilityParameters.defaults(),
                List.of(TravelMode.WALK, TravelMode.TRANSIT), CHANGES);
        Scenario scenario = PlacesFactory.eINSTANCE.createScenario();
        plan.values().forEach((key, value) -> {
            Property property = ModelFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            scenario.getParameters().add(property);
        });
        assertEquals(plan, ScenarioPlan.of(scenario));
    }

    @Test
    void unknownChangesArePassedOver() {
        assertEquals(Optional.empty(), ScenarioChange.of("paint a blue"));
        assertEquals(Optional.empty(), ScenarioChange.of("move a here there"));
        assertEquals(Optional.empty(), ScenarioChange.of(""));
    }

    @Test
    void facilitiesCloseMoveAndOpen() {
        Facilities before = new Facilities(List.of(new Facility("a", "school", 9, 48, "A"),
                new Facility("b", "school", 9, 48.5, "B")));
        Facilities after = ChangedFacilities.apply(before, CHANGES);
        assertEquals(List.of(new Facility("a", "school", 9.5, 48.25, "A"),
                new Facility("new-4", "language-course", 9.1, 48.1, "Küche & Café, 50 %")),
                List.of(after.get(0), after.get(1)));
        assertEquals(2, after.size());
        assertEquals(2, before.size());
    }

    @Test
    void aLineThatIsCutTakesItsTripsAlong(@TempDir Path folder) throws IOException {
        LocalDate day = LocalDate.of(2022, 10, 4);
        GtfsWriter writer = new GtfsWriter("Invented", "https://example.org", "Europe/Berlin");
        writer.stop("s1", "One", 9, 48).stop("s2", "Two", 9.01, 48);
        writer.route("r1", "Red", 3).route("r2", "Blue", 3).service("w", "1111111", day, day);
        for (String trip : List.of("t1", "t2", "t3")) {
            writer.trip(trip, trip.equals("t2") ? "r2" : "r1", "w");
            writer.call(trip, 1, "s1", 36_000, 36_000);
            writer.call(trip, 2, "s2", 36_300, 36_300);
        }
        writer.frequency("t1", 36_000, 39_600, 600);
        Path whole = folder.resolve("whole.zip");
        writer.write(whole);
        assertEquals(List.of(new TimetableWithout.Line("r2", "Blue"), new TimetableWithout.Line("r1", "Red")),
                TimetableWithout.lines(whole));
        Path cut = folder.resolve("cut.zip");
        TimetableWithout.write(whole, Set.of("r1"), cut);
        GtfsFeed feed = GtfsReader.read(cut, ReachabilityProgress.NONE);
        assertEquals(List.of("t2"), List.of(feed.tripIds()));
        assertEquals(2, feed.stopCount());
        assertEquals(0, feed.frequencies().length);
        assertTrue(feed.timeStop().length == 2);
    }
}
