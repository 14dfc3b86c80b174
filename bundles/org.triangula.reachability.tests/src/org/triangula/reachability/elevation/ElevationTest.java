// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.network.write.OsmPbfWriter;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.run.RunStreets;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.StreetProfiles;

/** Heights, slopes and what they do to speed, against values computed by hand. */
class ElevationTest {

    @TempDir
    private Path folder;

    private Path grid(String text) throws IOException {
        return Files.writeString(folder.resolve("heights.asc"), text);
    }

    @Test
    void heightsAreInterpolatedBetweenCentres() throws IOException {
        // centres at 9.05, 9.15, 9.25 east and 48.05, 48.15 north; the northern row comes first
        HeightGrid grid = AsciiHeights.read(grid("ncols 3\nnrows 2\nxllcorner 9.0\nyllcorner 48.0\ncellsize 0.1\n"
                + "NODATA_value -9999\n100 200 300\n0 100 -9999\n"));
        assertArrayEquals(new double[] {0, 50, 50, 100, 125, Double.NaN, Double.NaN}, grid.heights(new double[] {
            9.05, 48.05, 9.05, 48.10, 9.10, 48.05, 9.10, 48.10, 9.125, 48.10, 9.2, 48.1, 9.0, 48.1}), 1e-4);
    }

    @Test
    void metricGridsAreInZone32() throws IOException {
        // 500,000 m east is 9 degrees; 5,316,300 m north is about 48 degrees
        HeightGrid grid = AsciiHeights.read(grid("ncols 2\nnrows 2\nxllcenter 499000\nyllcenter 5310000\n"
                + "cellsize 10000\n1000 1000\n0 0\n"));
        double[] found = grid.heights(new double[] {9, 48});
        assertEquals(631, found[0], 3, "10 km of 1,000 m, 6.3 km north of the lower row");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ncols 2;nrows 2|nor an ESRI ASCII grid",
        "ncols 2;nrows 2;xllcorner 0;yllcorner 0;cellsize 1;1 2 3|cut",
        "ncols 2;nrows 2;xllcorner 0;yllcorner 0;cellsize 1;1 2 3 4x|'4x' stands where a number",
        "ncols 20000;nrows 20000;xllcorner 0;yllcorner 0;cellsize 1;1|more than 40000000",
        "PNG|nor an ESRI ASCII grid"})
    void wrongGridsSayWhatIsWrong(String text, String message) throws IOException {
        Path file = grid(text.replace(';', '\n'));
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class,
                () -> AsciiHeights.read(file));
        assertTrue(error.getMessage().contains(message), error.getMessage());
    }

    @Test
    void rulesGiveTheFactorsOfTheirFormulas() {
        SlopeRules rules = SlopeRules.builtIn();
        assertEquals(1, rules.walk().factor(0), 1e-12);
        assertEquals(1.191246, rules.walk().factor(-0.05), 1e-6, "quickest at 5 % downhill: e^0.175");
        assertEquals(0.704688, rules.walk().factor(0.1), 1e-6, "e^-0.35");
        assertEquals(0.839457, rules.walk().factor(-0.15), 1e-6, "e^-0.175");
        assertEquals(1 / 1.5, rules.bike().factor(0.05), 1e-12);
        assertEquals(1.15, rules.bike().factor(-0.05), 1e-12);
        assertEquals(1.3, rules.bike().factor(-0.25), 1e-12);
        assertEquals(1 / 1.15, rules.eBike().factor(0.05), 1e-12);
    }

    /** A street of 1.5 km to the east that rises by 10 % in its western half and falls by 10 % in its eastern one. */
    @Test
    void travelTimesFollowTheGround() throws IOException {
        OsmPbfWriter writer = new OsmPbfWriter();
        long[] nodes = new long[21];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = i + 1;
            writer.node(i + 1, 9 + i * 0.001, 48, Map.of());
        }
        writer.way(1, Map.of("highway", "residential"), nodes);
        // a junction on the ridge: between two junctions a street has one speed in each direction
        writer.node(99, 9.01, 48.001, Map.of());
        writer.way(2, Map.of("highway", "residential"), nodes[10], 99);
        Path streets = folder.resolve("street.osm.pbf");
        writer.write(streets);
        double half = GeoMath.distance(9, 48, 9.01, 48);
        // columns at 8.91, 9.01 and 9.11 degrees, a ridge in the middle, as high as a tenth of a tenth of a degree
        String row = String.format(Locale.ROOT, "0 %.4f 0%n", half);
        Path heights = grid("ncols 3\nnrows 3\nxllcenter 8.91\nyllcenter 47.9\ncellsize 0.1\n" + row + row + row);
        Origins origins = new Origins.Builder().add("west", 9.0, 48, 1).add("ridge", 9.01, 48, 1).build();
        Facilities goals = new Facilities(List.of(new Facilities.Facility("ridge", "top", 9.01, 48, ""),
                new Facilities.Facility("west", "foot", 9.0, 48, "")));
        double level = half * 3.6 / 3.6;
        assertEquals(level, seconds(streets, Optional.empty(), origins, goals, "top", 0, TravelMode.WALK, 15), 2);
        Optional<Path> given = Optional.of(heights);
        assertEquals(level / Math.exp(-0.35), seconds(streets, given, origins, goals, "top", 0, TravelMode.WALK, 15),
                level * 0.002 + 2, "uphill on foot");
        assertEquals(level, seconds(streets, given, origins, goals, "foot", 1, TravelMode.WALK, 15),
                level * 0.002 + 2, "10 % downhill is as quick as level for Tobler");
        double cycle = half * 3.6 / 15;
        assertEquals(cycle * 2, seconds(streets, given, origins, goals, "top", 0, TravelMode.BIKE, 15),
                cycle * 0.004 + 2, "10 % take twice the time");
        assertEquals(cycle / 1.3, seconds(streets, given, origins, goals, "foot", 1, TravelMode.BIKE, 15),
                cycle * 0.004 + 2);
        double motor = half * 3.6 / 22;
        assertEquals(motor * 1.3, seconds(streets, given, origins, goals, "top", 0, TravelMode.BIKE, 22),
                motor * 0.004 + 2);
        assertEquals(seconds(streets, Optional.empty(), origins, goals, "top", 0, TravelMode.CAR, 15),
                seconds(streets, given, origins, goals, "top", 0, TravelMode.CAR, 15), "cars are not changed");
        Path part = Files.writeString(folder.resolve("part.asc"), "ncols 2\nnrows 2\nxllcenter 8.9\nyllcenter 47.9\n"
                + "cellsize 0.1045\n0 0\n0 0\n");
        Notice missing = run(streets, Optional.of(part), origins, goals, TravelMode.WALK, 15).notices().getFirst();
        assertEquals(Notice.of(NoticeKind.POINTS_WITHOUT_HEIGHT, "part.asc", 19, 24), missing,
                "two halves of 11 points and a side street of 2; five points lie west of 9.0045");
        seconds(streets, given, origins, goals, "top", 0, TravelMode.CAR, 15);
        String provenance = Files.readString(folder.resolve("out").resolve(ReachabilityRun.PROVENANCE_NAME));
        assertTrue(provenance.contains("heights.asc") && provenance.contains("slopeRules"), provenance);
    }

    private int seconds(Path streets, Optional<Path> heights, Origins origins, Facilities goals, String type,
            int origin, TravelMode mode, double bike) throws IOException {
        return run(streets, heights, origins, goals, mode, bike).times(type, mode).best()[origin];
    }

    private ReachabilityResult run(Path streets, Optional<Path> heights, Origins origins, Facilities goals,
            TravelMode mode, double bike) throws IOException {
        ReachabilityParameters usual = ReachabilityParameters.defaults();
        ReachabilityParameters parameters = new ReachabilityParameters(usual.date(), usual.time(), 1, 3.6, 15, 120, 4,
                250, bike, 1, 60, 120, 100);
        return new ReachabilityRun("test", Clock.systemUTC(), StreetProfiles.builtIn(),
                Optional.empty()).run(new ReachabilityRun.Sources(streets, List.of(),
                        new ReachabilityRun.Named<>(origins, streets), new ReachabilityRun.Named<>(goals, streets),
                        heights.map(file -> Map.of(RunStreets.ELEVATION, file)).orElse(Map.of())), List.of(mode),
                        parameters, Direction.THERE, folder.resolve("out"), ReachabilityProgress.NONE);
    }
}
