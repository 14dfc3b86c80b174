// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.graphhopper;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.json.Statement;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.PMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * GraphHopper's shortest-path tree from every cell of a sample, on foot, by bicycle and by car, up to 120 minutes, with
 * times alone deciding (no preference, no influence of distance). Prints a line per mode: its name, the number of trees,
 * milliseconds of processor time per tree, and nodes reached per tree. The import is not counted.
 */
public final class ShortestPathTrees {
    private static final long LIMIT_MILLIS = 120 * 60_000L;
    private static final int WARMING = 50;

    private ShortestPathTrees() {
    }

    private static Profile profile(String name, String vehicle, String speed) {
        CustomModel model = new CustomModel().setDistanceInfluence(0d)
                .addToPriority(Statement.If("!" + vehicle + "_access", Statement.Op.MULTIPLY, "0"))
                .addToSpeed(Statement.If("true", Statement.Op.LIMIT, speed));
        return new Profile(name).setCustomModel(model);
    }

    /**
     * Measures.
     *
     * @param args map, table of cells (longitude and latitude in degrees, separated by a comma, a row per cell), folder
     *     for GraphHopper's files
     */
    public static void main(String[] args) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(args[1]));
        GraphHopper hopper = new GraphHopper();
        hopper.setOSMFile(args[0]);
        hopper.setGraphHopperLocation(args[2]);
        hopper.setEncodedValuesString("foot_access, foot_average_speed, bike_access, bike_average_speed, car_access, "
                + "car_average_speed");
        hopper.setProfiles(profile("walk", "foot", "3.6"), profile("bike", "bike", "bike_average_speed"),
                profile("car", "car", "car_average_speed"));
        hopper.importOrLoad();
        for (Map.Entry<String, Profile> entry : Map.of("walk", hopper.getProfile("walk"), "bike",
                hopper.getProfile("bike"), "car", hopper.getProfile("car")).entrySet()) {
            Weighting weighting = hopper.createWeighting(entry.getValue(), new PMap());
            BooleanEncodedValue islands = hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(
                    entry.getKey()));
            DefaultSnapFilter streets = new DefaultSnapFilter(weighting, islands);
            trees(hopper, weighting, streets, rows.subList(0, Math.min(WARMING, rows.size())));
            long before = cpu();
            long[] found = trees(hopper, weighting, streets, rows);
            double millis = (cpu() - before) / 1e6;
            System.out.printf(Locale.ROOT, "%s %d %.4f %.0f%n", entry.getKey(), found[0], millis / found[0],
                    (double) found[1] / found[0]);
        }
        hopper.close();
    }

    private static long[] trees(GraphHopper hopper, Weighting weighting, DefaultSnapFilter streets,
            List<String> rows) {
        long[] found = new long[2];
        for (String row : rows) {
            String[] cells = row.split(",");
            Snap snap = hopper.getLocationIndex().findClosest(Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[0]), streets);
            if (snap.isValid()) {
                QueryGraph graph = QueryGraph.create(hopper.getBaseGraph(), snap);
                ShortestPathTree tree = new ShortestPathTree(graph, graph.wrapWeighting(weighting), false,
                        TraversalMode.NODE_BASED);
                tree.setTimeLimit(LIMIT_MILLIS);
                tree.search(snap.getClosestNode(), label -> found[1]++);
                found[0]++;
            }
        }
        return found;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
