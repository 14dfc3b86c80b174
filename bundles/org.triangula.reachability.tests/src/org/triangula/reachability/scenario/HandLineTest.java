// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/** Lines by hand as part of a scenario. */
class HandLineTest {
    private static final List<HandLine.Stop> STOPS = List.of(new HandLine.Stop("Rathaus, \"alt\"", 9, 48, 0),
            new HandLine.Stop("Mühle & Café", 9.05, 48.01, 7), new HandLine.Stop("Bahnhof", 9.1, 48, 15));
    private static final HandLine LINE = new HandLine("Bürgerbus 1", STOPS, 8 * 60, 12 * 60, 60, "1111100", true);

    @Test
    void aLineSurvivesItsText() {
        ScenarioChange change = new ScenarioChange.Run(LINE);
        assertEquals(Optional.of(change), ScenarioChange.of(change.text()));
        assertEquals(Optional.empty(), ScenarioChange.of("run Bus 480 720 60 1111100 true"));
        assertEquals(Optional.empty(), ScenarioChange.of("run Bus 480 720 0 1111100 true A 9 48 0 B 9 49 5"));
    }

    @Test
    void aLineNeedsTwoStopsADayAndTimesThatDoNotFall() {
        assertThrows(IllegalArgumentException.class, () -> new HandLine("x", STOPS.subList(0, 1), 0, 60, 60, "1111111",
                false));
        assertThrows(IllegalArgumentException.class, () -> new HandLine("x", STOPS.reversed(), 0, 60, 60, "1111111",
                false));
        assertThrows(IllegalArgumentException.class, () -> new HandLine("x", STOPS, 60, 0, 60, "1111111", false));
        assertThrows(IllegalArgumentException.class, () -> new HandLine("x", STOPS, 0, 60, 60, "Mo-Fr", false));
    }

    @Test
    void linesBecomeATimetableBesideTheOthers(@TempDir Path folder) throws IOException {
        ScenarioInputs inputs = new ScenarioInputs(folder, List.of(), List.of(new ScenarioChange.Run(LINE)),
                LocalDate.of(2024, 4, 16), new Origins.Builder().build(), "", new Facilities(List.of()), List.of());
        List<Path> files = inputs.timetablesIn(Files.createDirectories(folder.resolve("made")));
        assertEquals(1, files.size());
        GtfsFeed feed = GtfsReader.read(files.getFirst(), ReachabilityProgress.NONE);
        assertEquals(3, feed.stopCount());
        // five departures, there and back
        assertEquals(10, feed.tripIds().length);
    }
}
