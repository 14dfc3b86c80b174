// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.command.Console;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.point.PointReaders;
import org.triangula.geo.point.PointRows;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.oracle.InventedNetwork;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.study.ScenarioTable;
import picocli.CommandLine;

/** The command as scripts call it. */
class ReachCommandTest {

    @TempDir
    private Path folder;
    private Path out;
    private final StringWriter usage = new StringWriter();
    private final List<Double> shares = new ArrayList<>();

    @BeforeEach
    void writeInputs() throws IOException {
        out = folder.resolve("out");
        InventedNetwork invented = new InventedNetwork(5);
        invented.writeStreets(folder.resolve("town.osm.pbf"));
        invented.writeTimetable(folder.resolve("town.zip"), 9 * 3600);
        StringBuilder text = new StringBuilder("id,lon,lat,population\n");
        Origins cells = invented.origins(30);
        for (int i = 0; i < cells.size(); i++) {
            text.append(String.format(Locale.ROOT, "%s,%.6f,%.6f,%d%n", cells.id(i), cells.longitude(i),
                    cells.latitude(i), i));
        }
        Files.writeString(folder.resolve("origins.csv"), text);
        text = new StringBuilder("id,type,lon,lat\n");
        Facilities goals = invented.facilities(9);
        for (int i = 0; i < goals.size(); i++) {
            text.append(String.format(Locale.ROOT, "%s,%s,%.6f,%.6f%n", goals.get(i).id(),
                    i < 5 ? "jobcenter" : "Repair shop", goals.get(i).longitude(), goals.get(i).latitude()));
        }
        Files.writeString(folder.resolve("facilities.csv"), text);
        Files.writeString(folder.resolve("halves.geojson"), "");
    }

    private int call(PointReaders readers, String... more) {
        List<String> words = new ArrayList<>(List.of("--osm", path("town.osm.pbf"), "--gtfs", path("town.zip"),
                "--origins", path("origins.csv"), "--out", out.toString()));
        words.addAll(Arrays.asList(more));
        ReachCommand command = new ReachCommand(readers,
                Clock.fixed(Instant.parse("2025-01-02T03:04:05Z"), ZoneOffset.UTC), Optional.empty(),
                ReachCommandTest::halves);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        command.setConsole(new Console(nowhere, nowhere, new Progress() {
            @Override
            public synchronized void report(String task, double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        }));
        CommandLine line = new CommandLine(command);
        line.setErr(new PrintWriter(usage));
        return line.execute(words.toArray(String[]::new));
    }

    /** A western and an eastern half of the town, whatever the file. */
    private static AreaLayer halves(Path file) {
        GeometryFactory factory = new GeometryFactory();
        return new AreaLayer(String.valueOf(file.getFileName()), "EPSG:4326", List.of(
                new Area("w", "08221", "West", "", factory.toGeometry(new Envelope(8.9, 9.02, 47.9, 48.2))),
                new Area("e", "08222", "East", "", factory.toGeometry(new Envelope(9.02, 9.2, 47.9, 48.2)))));
    }

    /** The rows of a table by the names of its columns. */
    private static List<Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().replace("\uFEFF", "").split(",");
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            return row;
        }).toList();
    }

    private int call(String... more) {
        List<String> words = new ArrayList<>(List.of("--facilities", path("facilities.csv")));
        words.addAll(Arrays.asList(more));
        return call(PointReaders.of(Map.of()), words.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void writesTableMapsAndProvenance() throws IOException {
        assertEquals(0, call("--mode", "walk,transit"));
        List<String> lines = Files.readAllLines(out.resolve("travel_times.csv"));
        assertEquals("origin,type,mode,minutes,minutes_median,facility,transfers,status", lines.get(0));
        assertEquals(1 + 30 * 2 * 2, lines.size());
        for (String map : List.of("map_jobcenter_walk.png", "map_jobcenter_transit.png", "map_Repair-shop_walk.png",
                "map_Repair-shop_transit.png")) {
            assertTrue(Files.size(out.resolve(map)) > 5000, map);
        }
        assertTrue(Files.readString(out.resolve("provenance.json")).contains("sha256"));
        for (int i = 1; i < shares.size(); i++) {
            assertTrue(shares.get(i) >= shares.get(i - 1), "progress goes back");
        }
    }

    @Test
    void theSameInputsGiveTheSameFiles() throws IOException {
        call("--mode", "walk");
        byte[] first = Files.readAllBytes(out.resolve("map_jobcenter_walk.png"));
        byte[] provenance = Files.readAllBytes(out.resolve("provenance.json"));
        call("--mode", "walk");
        assertArrayEquals(first, Files.readAllBytes(out.resolve("map_jobcenter_walk.png")));
        assertArrayEquals(provenance, Files.readAllBytes(out.resolve("provenance.json")));
    }

    @Test
    void answersFurtherQuestionsInTablesOfTheirOwn() throws IOException {
        Files.writeString(folder.resolve("lines.csv"), "id,line,stop,lon,lat,minutes,first,last,every\n"
                + "h1,Bus,Invented,9.001,48.001,0,08:00,12:00,20\nh2,Bus,Far,9.012,48.009,6,,,\n");
        Files.writeString(folder.resolve("logged.csv"), "id,origin,type,mode,minutes\n1,o3,jobcenter,transit,25\n"
                + "2,o4,jobcenter,transit,31.5\n");
        Files.writeString(folder.resolve("candidates.csv"), "id,type,lon,lat\nc1,jobcenter,9.001,48.001\n"
                + "c2,jobcenter,9.01,48.006\nc3,jobcenter,9.004,48.004\n");
        assertEquals(0, call("--mode", "transit", "--several", "3", "--within", "20", "--sweep", "07:00,09:00",
                "--lines", path("lines.csv"), "--reference", path("logged.csv"), "--classes", "10,20,60",
                "--candidates", path("candidates.csv"), "--sites", "2",
                "--surroundings", path("origins.csv")), usage::toString);
        List<String> several = Files.readAllLines(out.resolve("several.csv"));
        assertTrue(several.stream().anyMatch(line -> line.matches("o\\d+,jobcenter,transit,3,.*")), several::toString);
        assertEquals(1 + 30 * 2, Files.readAllLines(out.resolve("counts.csv")).size());
        assertEquals(1 + 9, Files.readAllLines(out.resolve("people.csv")).size());
        List<String> sweep = Files.readAllLines(out.resolve("sweep.csv"));
        assertEquals(1 + 2 * 2, sweep.size());
        assertTrue(sweep.get(1).startsWith("07:00,"), sweep::toString);
        List<String> sites = Files.readAllLines(out.resolve("sites.csv"));
        assertEquals(1 + 2, sites.size(), "greedy and exact");
        assertTrue(sites.get(2).matches("jobcenter,transit,exact,c\\d c\\d,.*"), sites::toString);
        assertEquals(1 + 2, Files.readAllLines(out.resolve("validation.csv")).size());
        String provenance = Files.readString(out.resolve("provenance.json"));
        assertTrue(provenance.contains("lines.csv") && provenance.contains("lines_by_hand.zip"), provenance);
        assertEquals(2, call("--mode", "walk", "--within-borders"), "borders need areas");
        assertEquals(2, call("--mode", "walk", "--classes", "20,10"), "limits must ascend");
    }

    @Test
    void comparesTheResponsibleOfficeWithTheNearest() throws IOException {
        Path offices = folder.resolve("offices.csv");
        Files.writeString(offices, "area,facility\n08221,f0\nWest,f1\n");
        assertEquals(0, call("--mode", "walk,car", "--areas", path("halves.geojson"), "--catchments",
                offices.toString()), usage::toString);
        List<Map<String, String>> cells = table(out.resolve("catchments.csv"));
        assertEquals(30 * 2, cells.size(), "the other type has no catchments");
        Map<String, String> free = new HashMap<>();
        table(out.resolve("travel_times.csv")).stream().filter(row -> row.get("type").equals("jobcenter"))
                .forEach(row -> free.put(row.get("origin") + row.get("mode"), row.get("minutes")));
        int none = 0;
        int affected = 0;
        for (Map<String, String> row : cells) {
            assertEquals(free.get(row.get("origin") + row.get("mode")), row.get("minutes_nearest"));
            if (row.get("status").equals("no_office")) {
                assertEquals("East", row.get("area"));
                none++;
            } else if (row.get("status").equals("ok")) {
                assertTrue(row.get("office").matches("f[01]"), row::toString);
                affected += !row.get("minutes_more").isEmpty() && Double.parseDouble(row.get("minutes_more")) >= 0.5 ? 1
                        : 0;
            }
        }
        assertTrue(none > 5 && affected > 3, none + " cells without office, " + affected + " affected");
        Map<String, String> whole = table(out.resolve("catchment_statistics.csv")).stream().filter(row -> row.get(
                "mode").equals("walk") && row.get("district").isEmpty()).findFirst().orElseThrow();
        assertEquals("30", whole.get("cells"));
        assertTrue(Double.parseDouble(whole.get("share_affected")) > 0, whole::toString);
        String provenance = Files.readString(out.resolve("provenance.json"));
        assertTrue(provenance.contains("offices.csv") && provenance.contains("\"no_office\": "), provenance);
        assertEquals(2, TravelTimeStore.read(out.resolve("catchments.ttc")).times().size());
        for (String map : List.of("map_jobcenter_car_responsible.png", "map_jobcenter_walk_catchment.png")) {
            assertTrue(Files.size(out.resolve(map)) > 5000, map);
        }
    }

    @Test
    void namesOfficesThatLieInAnotherDistrict() throws IOException {
        Path offices = folder.resolve("offices.csv");
        StringBuilder text = new StringBuilder("id;type;responsible_area\n");
        Facilities goals = new InventedNetwork(5).facilities(9);
        // every office serves the half that it does not lie in
        List<Map<String, String>> written = table(folder.resolve("facilities.csv"));
        for (int i = 0; i < goals.size(); i++) {
            boolean west = Double.parseDouble(written.get(i).get("lon")) < 9.02;
            text.append(written.get(i).get("id")).append(";x;").append(i > 3 ? "" : west ? "East" : "West|08221")
                    .append('\n');
        }
        Files.writeString(offices, text);
        assertEquals(0, call("--mode", "walk", "--no-maps", "--areas", path("halves.geojson"), "--catchments",
                offices.toString()), usage::toString);
        List<Map<String, String>> elsewhere = table(out.resolve("offices_elsewhere.csv"));
        assertTrue(elsewhere.stream().allMatch(row -> !row.get("district").equals(row.get("office_district"))
                || row.get("office").equals("f4")), elsewhere::toString);
        Files.writeString(offices, "area,facility\nNorth,f0\n");
        assertEquals(1, call("--mode", "walk", "--no-maps", "--areas", path("halves.geojson"), "--catchments",
                offices.toString()));
        assertEquals(2, call("--mode", "walk", "--catchments", offices.toString()), "catchments need areas");
        assertEquals(2, call("--mode", "walk", "--catchments"), "catchments of a study need a study");
    }

    @Test
    void findsWhoIsSlowerWithinTheBordersOfTheArea() throws IOException {
        assertEquals(0, call("--mode", "walk,transit", "--no-maps", "--areas", path("halves.geojson"),
                "--within-borders"), usage::toString);
        List<Map<String, String>> rows = table(out.resolve("within_borders.csv"));
        assertEquals(0, rows.size() % 4, "two types by two modes");
        List<Map<String, String>> jobs = rows.stream().filter(row -> row.get("type").equals("jobcenter")
                && row.get("mode").equals("walk")).toList();
        assertEquals(30, jobs.stream().filter(row -> List.of("West", "East").contains(row.get("area")))
                .mapToInt(row -> Integer.parseInt(row.get("cells"))).sum());
        // a second count: walking times to the facilities of the own half only, by a table of catchments
        Path offices = folder.resolve("offices.csv");
        StringBuilder text = new StringBuilder("area,facility\n");
        for (Map<String, String> row : table(folder.resolve("facilities.csv"))) {
            text.append(Double.parseDouble(row.get("lon")) < 9.02 ? "West," : "East,").append(row.get("id"))
                    .append('\n');
        }
        Files.writeString(offices, text);
        assertEquals(0, call("--mode", "walk", "--no-maps", "--parquet", "--areas", path("halves.geojson"),
                "--catchments", offices.toString()));
        assertTrue(Files.size(out.resolve("catchments.parquet")) > 1000);
        assertFalse(Files.exists(out.resolve("atlas.pdf")), "tables only");
        for (Map<String, String> row : jobs) {
            List<Map<String, String>> cells = table(out.resolve("catchments.csv")).stream().filter(cell -> cell.get(
                    "type").equals("jobcenter") && cell.get("area").equals(row.get("area"))).toList();
            assertEquals(Integer.parseInt(row.get("lost_within_borders")), cells.stream().filter(cell ->
                    !cell.get("minutes_nearest").isEmpty() && cell.get("minutes_responsible").isEmpty()).count(),
                    row::toString);
            assertEquals(Integer.parseInt(row.get("slower_within_borders")), cells.stream().filter(cell ->
                    !cell.get("minutes_more").isEmpty() && !cell.get("minutes_nearest").equals(cell.get(
                            "minutes_responsible"))).count(), 2);
        }
    }

    @Test
    void addsTheScenarioToAStudyAsOneOperation() throws Exception {
        Path place = folder.resolve("Probe.triangula");
        new StudyStore().create(place, "Probe (invented)").close();
        assertEquals(0, call("--mode", "walk,bike", "--no-maps", "--study", place.toString()));
        try (StudySession session = new StudyStore().open(place, Progress.NONE)) {
            Scenario scenario = session.study().getPlaces().getScenarios().get(0);
            assertEquals(4, scenario.getResults().size());
            assertEquals(30, scenario.getGrid().getCellCount());
            ScenarioResult result = scenario.getResults().stream()
                    .filter(one -> "jobcenter".equals(one.getFacilityType().getKey())).findFirst().orElseThrow();
            ScenarioTable table = ScenarioTable.read(session.folder(),
                    ScenarioFiles.of(result).orElseThrow());
            int[] written = TravelTimeStore.read(out.resolve("travel_times.ttc")).times().stream()
                    .filter(times -> times.type().equals("jobcenter")).findFirst().orElseThrow().best();
            assertArrayEquals(written, table.times().best());
            session.undo();
            assertTrue(session.study().getPlaces().getScenarios().isEmpty());
            assertTrue(session.study().getPlaces().getGrids().isEmpty());
        }
    }

    @Test
    void readsPointsOfFormatsThatOthersContribute() throws IOException {
        Files.writeString(folder.resolve("places.xyz"), "");
        PointReaders readers = PointReaders.of(Map.of("xyz", file -> new PointRows(new String[] {"a"},
                new InventedNetwork(5).facilities(1).longitudes().length == 1
                        ? new double[] {new InventedNetwork(5).facilities(1).longitudes()[0],
                            new InventedNetwork(5).facilities(1).latitudes()[0]} : new double[2],
                new String[] {"school"}, new String[] {"A"}, new double[] {Double.NaN})));
        assertEquals(0, call(readers, "--facilities", path("places.xyz"), "--mode", "walk"));
        assertTrue(Files.exists(out.resolve("map_school_walk.png")));
    }

    @Test
    void tellsWrongUsageFromWhatCannotBeDone() {
        assertEquals(2, call("--mode", "fly"));
        assertTrue(usage.toString().contains("fly"));
        assertEquals(2, call("--date", "tomorrow"));
        assertEquals(2, call("--window", "0"));
        assertEquals(1, call("--parameters", path("missing.json")));
        assertEquals(1, call("--study", path("nowhere")));
        assertEquals(1, call(PointReaders.of(Map.of()), "--facilities", path("town.osm.pbf")));
        assertFalse(Files.exists(out.resolve("travel_times.csv")));
    }
}
