// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosby.binary.Fileformat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/** Cut, damaged and hostile networks end with one clear message. */
class HostileInputTest {
    private static final int NINE = 9 * 3600;

    @TempDir
    Path folder;
    private Path streets;
    private Path timetable;

    @BeforeEach
    void writeNetworks() throws IOException {
        InventedNetwork invented = new InventedNetwork(4);
        streets = folder.resolve("town.osm.pbf");
        timetable = folder.resolve("town.zip");
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, NINE);
    }

    private void readStreets(Path file) throws IOException {
        new StreetNetworkBuilder(StreetProfiles.builtIn(), ReachabilityParameters.defaults()).build(file,
                ReachabilityProgress.NONE);
    }

    private void readTimetable(Path file) throws IOException {
        GtfsReader.read(file, ReachabilityProgress.NONE);
    }

    private static void assertMessage(ReachabilityInputException error, Path file) {
        assertTrue(error.getMessage().contains(file.getFileName().toString()), error.getMessage());
        assertTrue(error.getMessage().endsWith("."), error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 0.99, 0.9999})
    void cutStreetsAreRecognised(double share) throws IOException {
        byte[] whole = Files.readAllBytes(streets);
        Path cut = folder.resolve("cut.osm.pbf");
        Files.write(cut, Arrays.copyOf(whole, (int) (whole.length * share)));
        assertMessage(assertThrows(ReachabilityInputException.class, () -> readStreets(cut)), cut);
    }

    /** Begin of the last block, which holds the rules on turning: the format does not tell a file cut there. */
    private static int lastBlock(byte[] whole) throws IOException {
        int last = 0;
        for (int position = 0; position < whole.length;) {
            last = position;
            int headerLength = ByteBuffer.wrap(whole).getInt(position);
            Fileformat.BlobHeader header = Fileformat.BlobHeader.parseFrom(Arrays.copyOfRange(whole, position + 4,
                    position + 4 + headerLength));
            position += 4 + headerLength + header.getDatasize();
        }
        return last;
    }

    @Test
    void streetsCutAnywhereAreRecognised() throws IOException {
        byte[] whole = Files.readAllBytes(streets);
        int border = lastBlock(whole);
        Path cut = folder.resolve("cut.osm.pbf");
        for (int length = 0; length < whole.length; length += 7) {
            if (length == border) {
                continue;
            }
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThrows(ReachabilityInputException.class, () -> readStreets(cut), "at byte " + length);
        }
    }

    @Test
    void damagedBytesGiveAMessageOrNoHarm() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        Path damaged = folder.resolve("damaged");
        for (Path source : new Path[] {streets, timetable}) {
            byte[] whole = Files.readAllBytes(source);
            for (int n = 0; n < 400; n++) {
                byte[] bytes = whole.clone();
                for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(damaged, bytes);
                try {
                    if (source.equals(streets)) {
                        readStreets(damaged);
                    } else {
                        readTimetable(damaged);
                    }
                } catch (ReachabilityInputException expected) {
                    assertMessage(expected, damaged);
                }
            }
        }
    }

    @Test
    void timetableCutAnywhereIsRecognised() throws IOException {
        byte[] whole = Files.readAllBytes(timetable);
        Path cut = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertMessage(assertThrows(ReachabilityInputException.class, () -> readTimetable(cut), "at " + length),
                    cut);
        }
    }

    @Test
    void zipWithPathsOutsideIsRefused() throws IOException {
        Path zip = folder.resolve("evil.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("../../stops.txt"));
            entries.write("stop_id\n1\n".getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> readTimetable(zip));
        assertTrue(error.getMessage().contains("../../stops.txt"), error.getMessage());
    }

    @Test
    void bombIsRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("stops.txt"));
            entries.write("stop_id,stop_lon,stop_lat\n".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) '\n');
            for (int i = 0; i < 80; i++) {
                entries.write(zeros);
            }
            entries.closeEntry();
        }
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> readTimetable(zip));
        assertTrue(error.getMessage().contains("unpacks"), error.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "stops.txt|-|has no stops.txt",
        "stops.txt|stop_id,stop_lat,stop_lon|there is no stop",
        "stops.txt|name|column stop_id is missing",
        "stops.txt|stop_id,stop_lat,stop_lon;A,48,9;A,48,9|row 3 repeats the stop_id 'A'",
        "stops.txt|stop_id,stop_lat,stop_lon;A,948,9|impossible coordinates",
        "stops.txt|stop_id,stop_lat,stop_lon;A,48|row 2 has 2 cells where the header has 3",
        "stops.txt|stop_id,stop_lat,stop_lon;C,48,9|names the stop 'A'",
        "trips.txt|trip_id,service_id|there is no trip",
        "stop_times.txt|trip_id,stop_id,arrival_time,departure_time,stop_sequence;X,A,09:00:00,09:00:00,1|trip 'X'",
        "stop_times.txt|trip_id,stop_id,arrival_time,departure_time,stop_sequence;t,A,9 o'clock,09:00:00,1|no time of "
        + "the form",
        "stop_times.txt|trip_id,stop_id,arrival_time,departure_time,stop_sequence;t,A,09:61:00,09:00:00,1|no time of "
        + "the form",
        "stop_times.txt|trip_id,stop_id,arrival_time,departure_time,stop_sequence;t,A,09:00:00,09:00:00,x|no whole "
        + "number",
        "stop_times.txt|trip_id,stop_id,arrival_time,departure_time,stop_sequence;t,A,9:00:00,9:00:00,1;t,A,9:00:00,"
        + "9:00:00,1|twice",
        "calendar.txt|service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date;s,1,1,1,"
        + "1,1,1,1,20221399,20221231|no date",
        "calendar_dates.txt|service_id,date,exception_type|no service runs",
        "calendar_dates.txt|service_id,date,exception_type;s,20221004,7|exception_type 7",
        "frequencies.txt|trip_id,start_time,end_time,headway_secs;t,09:00:00,10:00:00,0|headway_secs above 0",
        "transfers.txt|from_stop_id,to_stop_id;A,Z|names a stop that stops.txt does not have"})
    void wrongTablesAreNamedWithRow(String table, String content, String message) throws IOException {
        Path feed = SmallFeed.write(folder.resolve("feed"));
        if (content.equals("-")) {
            Files.delete(feed.resolve(table));
        } else {
            Files.writeString(feed.resolve(table), content.replace(';', '\n') + "\n");
        }
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> readTimetable(feed));
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertTrue(error.getMessage().contains("feed"), error.getMessage());
    }

    @Test
    void timetableWithoutAnyCalendarIsRefused() throws IOException {
        Path feed = SmallFeed.write(folder.resolve("feed"));
        Files.delete(feed.resolve("calendar.txt"));
        Files.delete(feed.resolve("calendar_dates.txt"));
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> readTimetable(feed));
        assertTrue(error.getMessage().contains("neither calendar.txt nor"), error.getMessage());
    }

    @Test
    void notUtf8IsSaid() throws IOException {
        Path feed = SmallFeed.write(folder.resolve("feed"));
        Files.write(feed.resolve("stops.txt"),
                "stop_id,stop_name\nA,K\u00e4fertal\n".getBytes(StandardCharsets.ISO_8859_1));
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> readTimetable(feed));
        assertTrue(error.getMessage().contains("UTF-8"), error.getMessage());
    }

    @Test
    void smallFeedItselfIsFine() throws IOException {
        assertEquals(3, GtfsReader.read(SmallFeed.write(folder.resolve("feed")),
                ReachabilityProgress.NONE).stopCount());
    }
}
