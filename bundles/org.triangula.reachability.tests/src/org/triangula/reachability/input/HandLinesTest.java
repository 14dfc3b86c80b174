// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.transit.GtfsReader;
import org.triangula.reachability.transit.Timetable;
import org.triangula.reachability.transit.TimetableBuilder;

/** A citizens' bus as a table. */
class HandLinesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2022, 10, 4);
    private static final String HEAD = "id;line;stop;lon;lat;minutes;first;last;every;days;back\n";

    @TempDir
    Path folder;

    private Timetable timetable(String rows, LocalDate day) throws IOException {
        Path table = Files.writeString(folder.resolve("lines.csv"), HEAD + rows);
        Path feed = folder.resolve("lines.zip");
        HandLines.write(table, day, feed);
        return new TimetableBuilder(List.of(GtfsReader.read(feed, ReachabilityProgress.NONE)), ReachabilityParameters
                .defaults().withDeparture(day, LocalTime.of(9, 0), 60)).build();
    }

    @Test
    void runsThereAndBackOnItsDays() throws IOException {
        String rows = """
                a;Bürgerbus;Town hall;9.01;48.01;0;08:00;17:00;60;1111100;yes
                b;Bürgerbus;Market;9.02;48.01;4;;;;;
                c;Bürgerbus;Hospital;9.03;48.01;10;;;;;
                d;Rufbus;Market;9.02;48.01;0;09:00;10:00;15;;
                e;Rufbus;Village;9.05;48.05;12;;;;;
                """;
        Timetable timetable = timetable(rows, TUESDAY);
        assertEquals(4, timetable.stopCount(), "both lines meet at the market");
        // from nine o'clock to three hours later: 2 rides by 2 directions by 9, 10, …, 17 o'clock, and 5 on demand
        assertEquals(9 * 4 + 5, timetable.connectionCount());
        assertTrue(Arrays.stream(timetable.departure()).anyMatch(seconds -> seconds == 9 * 3600 + 6 * 60),
                "back from the hospital at nine, at the market six minutes later");
        assertEquals(5, timetable(rows, LocalDate.of(2022, 10, 8)).connectionCount(), "on Saturday only on demand");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a;l;A;9;48;0;8 o'clock;9:00;60;;|column first",
        "a;l;A;9;48;0;08:00;09:00;;;|column every",
        "a;l;A;9;48;0;08:00;09:00;60;12;|column days",
        "a;l;A;9;48;5;08:00;09:00;60;;~b;l;B;9.1;48;3;;;;;|row 3, column minutes",
        "a;l;A;9;48;0;08:00;09:00;60;;|has one stop",
        "a;l;A;9;148;0;08:00;09:00;60;;|column lat"})
    void whatIsWrongIsNamed(String rows, String message) {
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> timetable(rows.replace(
                '~', '\n') + "\n", TUESDAY));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }
}
