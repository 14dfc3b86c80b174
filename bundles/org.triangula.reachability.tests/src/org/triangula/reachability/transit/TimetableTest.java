// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.network.write.GtfsWriter;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.run.SmallFeed;

/** Reading timetables with the oddities real feeds have. */
class TimetableTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 4);

    @TempDir
    Path folder;

    private static Timetable timetable(GtfsFeed feed, LocalDate day, LocalTime time) throws IOException {
        return new TimetableBuilder(List.of(feed), ReachabilityParameters.defaults().withDeparture(day, time,
                60)).build();
    }

    @Test
    void emptyIntermediateTimesAreFilledByDistance() throws IOException {
        GtfsFeed feed = GtfsReader.read(SmallFeed.write(folder.resolve("f")), ReachabilityProgress.NONE);
        assertArrayEquals(new int[] {32_400, 33_000, 34_200}, Arrays.copyOf(feed.departure(), 3));
        assertEquals("Invented, A", feed.stopNames()[0]);
        assertTrue(feed.notices().stream().anyMatch(notice ->
                notice.kind() == NoticeKind.TRIPS_TOO_SHORT && notice.values().getLast().equals("1")));
    }

    @Test
    void pathwaysAreLeftOutWithANotice() throws IOException {
        Path source = SmallFeed.write(folder.resolve("f"));
        Files.writeString(source.resolve("pathways.txt"),
                "pathway_id,from_stop_id,to_stop_id,pathway_mode,is_bidirectional\np,A,B,1,1\n");
        assertTrue(GtfsReader.read(source, ReachabilityProgress.NONE).notices().stream().anyMatch(notice ->
                notice.kind() == NoticeKind.PATHWAYS && notice.values().getLast().equals("1")));
    }

    @Test
    void servicesOfCalendarDatesAloneRun() throws IOException {
        GtfsFeed feed = GtfsReader.read(SmallFeed.write(folder.resolve("f")), ReachabilityProgress.NONE);
        assertEquals(LocalDate.of(2022, 10, 4), feed.calendar().first());
        assertEquals(LocalDate.of(2022, 10, 5), feed.calendar().last());
        Timetable timetable = timetable(feed, DAY, LocalTime.of(9, 0));
        assertEquals(2, timetable.activeTrips());
        assertEquals(1, timetable.tripsInWindow());
        assertEquals(3, timetable.connectionCount());
    }

    @Test
    void runsPastMidnightCountOnTheNextDay() throws IOException {
        GtfsFeed feed = GtfsReader.read(SmallFeed.write(folder.resolve("f")), ReachabilityProgress.NONE);
        Timetable timetable = timetable(feed, LocalDate.of(2022, 10, 5), LocalTime.of(0, 30));
        assertEquals(50 * 60, timetable.departure()[timetable.connectionCount() - 1]);
    }

    @Test
    void dayOutsideTheFeedIsSaidBeforeComputing() throws IOException {
        GtfsFeed feed = GtfsReader.read(SmallFeed.write(folder.resolve("f")), ReachabilityProgress.NONE);
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class,
                () -> timetable(feed, LocalDate.of(2023, 1, 9), LocalTime.of(9, 0)));
        assertTrue(error.getMessage().contains("2022-10-04 to 2022-10-05"), error.getMessage());
        assertTrue(error.getMessage().contains("2023-01-09"), error.getMessage());
    }

    @Test
    void headwaysBecomeRuns() throws IOException {
        GtfsWriter writer = new GtfsWriter("Invented", "https://example.org", "Europe/Berlin").stop("A", "A", 9, 48)
                .stop("B", "B", 9.01, 48).route("r", "1", 3).service("s", "1111111", DAY, DAY).trip("t", "r", "s")
                .call("t", 1, "A", 100, 100).call("t", 2, "B", 400, 400).frequency("t", 32_400, 34_200, 600);
        Path zip = folder.resolve("f.zip");
        writer.write(zip);
        Timetable timetable = timetable(GtfsReader.read(zip, ReachabilityProgress.NONE), DAY, LocalTime.of(9, 0));
        assertArrayEquals(new int[] {33_600, 33_000, 32_400}, timetable.departure());
        assertArrayEquals(new int[] {33_900, 33_300, 32_700}, timetable.arrival());
        assertEquals(1, timetable.activeTrips());
    }

    @Test
    void feedsWithTheSameIdsAreKeptApart() throws IOException {
        GtfsFeed feed = GtfsReader.read(SmallFeed.write(folder.resolve("f")), ReachabilityProgress.NONE);
        Timetable two = new TimetableBuilder(List.of(feed, feed), ReachabilityParameters.defaults()).build();
        assertEquals(6, two.stopCount());
        assertEquals("2:A", two.stopKeys()[3]);
        assertEquals(4, two.activeTrips());
    }
}
