// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.WindowSpread;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.street.StreetProfiles;

/** The whole way from files to files. */
class ReachabilityRunTest {
    private static final List<TravelMode> MODES = List.of(TravelMode.values());

    @TempDir
    Path folder;
    private Path streets;
    private Path timetable;
    private Path origins;
    private Path facilities;
    private Path out;
    private final ReachabilityRun run = new ReachabilityRun("0.1.0",
            Clock.fixed(Instant.parse("2025-01-02T03:04:05Z"), ZoneOffset.UTC), StreetProfiles.builtIn(),
            Optional.empty());

    @BeforeEach
    void writeInputs() throws IOException {
        InventedNetwork invented = new InventedNetwork(5);
        streets = folder.resolve("town.osm.pbf");
        timetable = folder.resolve("town.zip");
        origins = folder.resolve("origins.csv");
        facilities = folder.resolve("facilities.csv");
        out = folder.resolve("out/deep");
        invented.writeStreets(streets);
        invented.writeTimetable(timetable, 9 * 3600);
        StringBuilder text = new StringBuilder("id,lon,lat,population\n");
        Origins cells = invented.origins(30);
        for (int i = 0; i < cells.size(); i++) {
            text.append(String.format(Locale.ROOT, "%s,%.6f,%.6f,%d%n", cells.id(i), cells.longitude(i),
                    cells.latitude(i), i));
        }
        Files.writeString(origins, text);
        text = new StringBuilder("id;type;lon;lat;name\n");
        Facilities goals = invented.facilities(9);
        for (int i = 0; i < goals.size(); i++) {
            text.append(String.format(Locale.ROOT, "%s;%s;%.6f;%.6f;\"Invented, %d\"%n", goals.get(i).id(),
                    goals.get(i).type(), goals.get(i).longitude(), goals.get(i).latitude(), i));
        }
        Files.writeString(facilities, text);
    }

    private ReachabilityResult compute(Path target) throws IOException {
        return run.run(ReachabilityRun.Sources.ofCsv(streets, List.of(timetable), origins, facilities), MODES,
                ReachabilityParameters.defaults(), target, ReachabilityProgress.NONE);
    }

    @Test
    void writesTableStoreAndProvenance() throws IOException {
        ReachabilityResult result = compute(out);
        List<String> lines = Files.readAllLines(out.resolve(ReachabilityRun.CSV_NAME));
        assertEquals("origin,type,mode,minutes,minutes_median,facility,transfers,status", lines.getFirst());
        assertEquals(1 + 30 * 2 * 4, lines.size());
        assertTrue(lines.get(1).startsWith("o0,a,walk,"), lines.get(1));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.matches(
                "o\\d+,[ab],(walk|bike|car|transit),(\\d+\\.\\d)?,(\\d+\\.\\d)?,(f\\d)?,\\d?,"
                + "(ok|no_connection|beyond_limit|no_street)")));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.endsWith(",ok") != line.contains(",,,,")
                || line.matches(".*,transit,\\d+\\.\\d,,f\\d,\\d,ok")));
        TravelTimeStore.Stored stored = TravelTimeStore.read(out.resolve(ReachabilityRun.STORE_NAME));
        assertEquals(30, stored.origins().size());
        for (int table = 0; table < result.times().size(); table++) {
            assertArrayEquals(result.times().get(table).best(), stored.times().get(table).best());
            assertArrayEquals(result.times().get(table).median(), stored.times().get(table).median());
            assertArrayEquals(result.times().get(table).servedMinutes(), stored.times().get(table).servedMinutes());
            assertArrayEquals(result.times().get(table).status(), stored.times().get(table).status());
            assertEquals(result.times().get(table).spread().isPresent(), stored.times().get(table).spread()
                    .isPresent());
            if (result.times().get(table).spread().isPresent()) {
                WindowSpread spread = result.times().get(table).spread().get();
                WindowSpread kept = stored.times().get(table).spread().orElseThrow();
                assertArrayEquals(spread.lowerDecile(), kept.lowerDecile());
                assertArrayEquals(spread.worst(), kept.worst());
                assertArrayEquals(spread.departures(), kept.departures());
                assertArrayEquals(spread.waiting(), kept.waiting());
                assertTrue(Arrays.stream(kept.upperQuartile()).anyMatch(seconds -> seconds > 0));
            }
        }
        JsonObject provenance = JsonParser.parseString(Files.readString(out.resolve(ReachabilityRun.PROVENANCE_NAME)))
                .getAsJsonObject();
        assertEquals("2022-10-04", provenance.getAsJsonObject("parameters").get("date").getAsString());
        assertEquals(4, provenance.getAsJsonArray("inputs").size());
        assertEquals(30, provenance.getAsJsonObject("base").get("origins").getAsInt());
        assertTrue(provenance.getAsJsonObject("networks").get("activeTrips").getAsInt() > 0);
        assertEquals(8, provenance.getAsJsonArray("results").size());
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        compute(out);
        compute(folder.resolve("again"));
        for (String name : List.of(ReachabilityRun.CSV_NAME, ReachabilityRun.STORE_NAME,
                ReachabilityRun.PROVENANCE_NAME)) {
            assertArrayEquals(Files.readAllBytes(out.resolve(name)),
                    Files.readAllBytes(folder.resolve("again").resolve(name)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "id,lon,lat;a,9.01|row 2, column lat: is empty",
        "id,lon;a,9.01|column lat",
        "id,lon,lat;a,9.01,48.01;a,9.01,48.01|row 3, column id: 'a' stands already in row 2",
        "id,lon,lat;a,9.01,x|row 2, column lat: is 'x', which is no number",
        "id,lon,lat;a,500123,5400000|EPSG:4326",
        "id,lon,lat|there is no origin",
        "id,lon,lat;a,48.01,9.01;b,48.02,9.02|lon and lat are swapped",
        "id,lon,lat;a,2.0,54.0|all 1 origins lie outside"})
    void wrongOriginsAreNamedWithRowAndColumn(String content, String message) throws IOException {
        Files.writeString(origins, content.replace(';', '\n') + "\n");
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> compute(out));
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertTrue(error.getMessage().contains("origins.csv"), error.getMessage());
        assertFalse(Files.exists(out), "nothing is written");
    }

    @Test
    void noFacilitiesIsSaid() throws IOException {
        Files.writeString(facilities, "id,type,lon,lat\n");
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () -> compute(out));
        assertTrue(error.getMessage().contains("0 facilities"), error.getMessage());
    }

    @Test
    void facilityInTheSeaIsNoted() throws IOException {
        Files.writeString(facilities, "id,type,lon,lat\nnear,x,9.01,48.01\nsea,x,3.0,54.5\n");
        ReachabilityResult result = compute(out);
        assertTrue(result.notices().stream().anyMatch(notice -> notice.text().contains("1 of 2 facilities")
                && notice.text().contains("sea")));
    }

    @Test
    void cancellingLeavesNothing() {
        ReachabilityProgress cancelled = new ReachabilityProgress() {
            @Override
            public void report(String task, double share) {
                // not shown
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> run.run(ReachabilityRun.Sources.ofCsv(streets,
                List.of(timetable), origins, facilities), MODES, ReachabilityParameters.defaults(), out, cancelled));
        assertFalse(Files.exists(out));
    }

    /** Hands on what it is told; in step, though tables are computed side by side. */
    private record Told(BiConsumer<String, Double> action) implements ReachabilityProgress {
        @Override
        public void report(String task, double share) {
            synchronized (action) {
                action.accept(task, share);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private ReachabilityRun cached() {
        return new ReachabilityRun("0.1.0", Clock.fixed(Instant.parse("2025-01-02T03:04:05Z"), ZoneOffset.UTC),
                StreetProfiles.builtIn(), Optional.of(new ReachabilityCache(folder.resolve("cache"))));
    }

    /** Breaks off like a failure of power as soon as a table of a mode is computed. */
    private ReachabilityProgress breakingOffAt(String task) {
        return new Told((name, share) -> {
            if (name.equals(task) && share > 0) {
                throw new IllegalStateException("power failure");
            }
        });
    }

    private void computeCached(Path target, ReachabilityProgress progress) throws IOException {
        cached().run(ReachabilityRun.Sources.ofCsv(streets, List.of(timetable), origins, facilities), MODES,
                ReachabilityParameters.defaults(), target, progress);
    }

    private List<Path> kept(String part) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache").resolve(part))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Where a table is in a file that grows: two types by the modes in their order, of the origins of this test. */
    private static int place(byte[] file, int table) {
        int head = 16 + ByteBuffer.wrap(file).getInt(12);
        int cells = origins(file);
        int place = head;
        for (int i = 0; i < table; i++) {
            place += cells * (MODES.get(i % MODES.size()) == TravelMode.TRANSIT ? 42 : 16);
        }
        return place;
    }

    private static int origins(byte[] file) {
        String header = new String(file, 16, ByteBuffer.wrap(file).getInt(12), StandardCharsets.UTF_8);
        return JsonParser.parseString(header).getAsJsonObject().getAsJsonArray("origins").size();
    }

    @Test
    void interruptedRunGoesOnBehindItsLastTable() throws IOException {
        assertThrows(IllegalStateException.class, () -> computeCached(out,
                breakingOffAt("Travel times by public transport")));
        assertFalse(Files.exists(out), "nothing half-written");
        assertEquals(1, kept("unfinished").size(), "all tables are in one file");
        Path growing = kept("unfinished").getFirst();
        byte[] bytes = Files.readAllBytes(growing);
        int tables = 2 * MODES.size();
        int slots = bytes.length - 8 * tables;
        int done = 0;
        for (int table = 0; table < tables; table++) {
            done += bytes[slots + 8 * table] == 'D' ? 1 : 0;
        }
        assertTrue(done >= 7, "three modes by two types, and one of public transport: " + done);
        // the first table is damaged; the second is made another one that fits its sum, to know it when it comes again
        bytes[place(bytes, 0) + 5] ^= 1;
        int second = place(bytes, 1);
        int length = place(bytes, 2) - second;
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(second, 77 * 60);
        CRC32 sum = new CRC32();
        sum.update(bytes, second, length);
        ByteBuffer.wrap(bytes).putInt(slots + 8 + 4, (int) sum.getValue());
        Files.write(growing, bytes);
        computeCached(out, ReachabilityProgress.NONE);
        assertEquals(List.of(), kept("unfinished"), "a finished run leaves no tables");
        compute(folder.resolve("at-once"));
        List<String> atOnce = Files.readAllLines(folder.resolve("at-once").resolve(ReachabilityRun.CSV_NAME));
        List<String> resumed = Files.readAllLines(out.resolve(ReachabilityRun.CSV_NAME));
        int changed = 1 + origins(bytes);
        assertTrue(resumed.get(changed).contains(",77.0,"), "a sound table is not computed again: "
                + resumed.get(changed));
        resumed.set(changed, atOnce.get(changed));
        assertEquals(atOnce, resumed, "a damaged one is");
    }

    @Test
    void resumedRunWritesTheSameFiles() throws IOException {
        assertThrows(IllegalStateException.class, () -> computeCached(out, breakingOffAt("Travel times by car")));
        computeCached(out, ReachabilityProgress.NONE);
        compute(folder.resolve("at-once"));
        for (String name : List.of(ReachabilityRun.CSV_NAME, ReachabilityRun.STORE_NAME,
                ReachabilityRun.PROVENANCE_NAME)) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("at-once").resolve(name)),
                    Files.readAllBytes(out.resolve(name)), name);
        }
    }

    @Test
    void twoRunsOfTheSameQuestionDoNotDisturbEachOther() throws IOException {
        List<Path> during = new ArrayList<>();
        computeCached(out, new Told((name, share) -> {
            if (name.equals("Travel times by walk") && during.isEmpty()) {
                during.add(out);
                try {
                    computeCached(folder.resolve("meanwhile"), ReachabilityProgress.NONE);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }));
        assertArrayEquals(Files.readAllBytes(out.resolve(ReachabilityRun.STORE_NAME)),
                Files.readAllBytes(folder.resolve("meanwhile").resolve(ReachabilityRun.STORE_NAME)));
        assertEquals(List.of(), kept("unfinished"));
    }

    @Test
    void tablesOfTheResultAreReadOneByOne() throws IOException {
        ReachabilityResult result = compute(out);
        List<TravelTimes> stored = TravelTimeStore.read(out.resolve(ReachabilityRun.STORE_NAME)).times();
        assertEquals(stored.size(), result.times().size());
        for (int i = stored.size() - 1; i >= 0; i--) {
            assertArrayEquals(stored.get(i).best(), result.times().get(i).best());
            assertArrayEquals(stored.get(i).status(), result.times(stored.get(i).type(), stored.get(i).mode())
                    .status());
        }
        TravelTimes one = stored.get(3);
        assertArrayEquals(one.facility(), TravelTimeStore.read(out.resolve(ReachabilityRun.STORE_NAME), table ->
                table.type().equals(one.type()) && table.mode().equals(one.mode().key())).times().getFirst()
                .facility());
    }

    @Test
    void networkIsKeptAndReused() throws IOException {
        List<String> tasks = new ArrayList<>();
        computeCached(out, new Told((name, share) -> tasks.add(name)));
        assertTrue(tasks.contains("Reading streets"), tasks.toString());
        assertEquals(1, kept("networks").size());
        tasks.clear();
        computeCached(folder.resolve("again"), new Told((name, share) -> tasks.add(name)));
        assertFalse(tasks.contains("Reading streets"), "the map is not read again");
        assertArrayEquals(Files.readAllBytes(out.resolve(ReachabilityRun.CSV_NAME)),
                Files.readAllBytes(folder.resolve("again").resolve(ReachabilityRun.CSV_NAME)));
    }

    @Test
    void cutOrDamagedStoreIsRefused() throws IOException {
        compute(out);
        Path store = out.resolve(ReachabilityRun.STORE_NAME);
        byte[] whole = Files.readAllBytes(store);
        Path damaged = folder.resolve("damaged.ttc");
        for (int length = 0; length < whole.length; length += 101) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThrows(ReachabilityInputException.class, () -> TravelTimeStore.read(damaged));
        }
        for (int position = 0; position < whole.length; position += 97) {
            byte[] bytes = whole.clone();
            bytes[position] ^= 4;
            Files.write(damaged, bytes);
            assertThrows(ReachabilityInputException.class, () -> TravelTimeStore.read(damaged), "byte " + position);
        }
    }

    @Test
    void parametersAreReadFromJsonAndProperties() throws IOException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, "{\"time\": \"17:30\", \"maxTransfers\": 2, \"walkSpeedKmh\": 4.5}");
        ReachabilityParameters parameters = ParametersFile.read(json);
        assertEquals(17 * 3600 + 1800, parameters.windowStartSeconds());
        assertEquals(2, parameters.maxTransfers());
        assertEquals(120, parameters.maxMinutes());
        Path properties = folder.resolve("p.properties");
        Files.writeString(properties, "time = 17:30\nmaxTransfers = 2\nwalkSpeedKmh = 4.5\n");
        assertEquals(parameters, ParametersFile.read(properties));
        assertEquals(ReachabilityParameters.defaults(), ReachabilityRun.parameters(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"speed\": 3}|'speed' is not known",
            "{\"maxTransfers\": 99}|between 0.0 and 15.0",
        "{\"maxTransfers\": \"x\"}|no number", "{\"date\": \"4.10.2022\"}|no date", "[1]|not a JSON object"})
    void wrongParametersAreNamed(String text, String message) throws IOException {
        Path json = folder.resolve("p.json");
        Files.writeString(json, text);
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class, () ->
                ParametersFile.read(json));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }
}
