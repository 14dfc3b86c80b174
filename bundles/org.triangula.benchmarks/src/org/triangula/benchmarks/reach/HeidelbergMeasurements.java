// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/** The figures on Heidelberg: all cells, ten types of a hundred facilities each, four modes. */
final class HeidelbergMeasurements {

    private static final int TYPES = 10;
    private static final int PER_TYPE = 100;

    private final BenchmarkReport report;
    private final ReachabilityProgress silent;

    HeidelbergMeasurements(BenchmarkReport report, Progress progress) {
        this.report = report;
        silent = new CancelOnly(progress);
    }

    void run(Path data, Path folder) throws IOException, ProblemException {
        ReachabilityParameters parameters = ReachabilityParameters.defaults();
        Origins cells = cells(data.resolve("grid250_cells.csv"));
        Facilities facilities = facilities(cells);
        Clock building = new Clock();
        StreetNetwork streets = new StreetNetworkBuilder(StreetProfiles.builtIn(), parameters)
                .build(data.resolve("heidelberg.test.pbf"), silent);
        List<GtfsFeed> feeds = List.of(GtfsReader.read(data.resolve("vrn_gtfs_cut.zip"), silent));
        report.atLeast("reach.heidelberg.build", building.wall(), "s", 0);
        Clock clock = new Clock();
        new ReachabilityAnalysis(streets, feeds).compute(new ReachabilityRequest(cells, facilities,
                List.of(TravelMode.values()), parameters), silent);
        report.atLeast("reach.heidelberg.cpu", clock.cpu(), "s", 0);
        report.atMost("reach.heidelberg", clock.wall(), "s", 5);
        new WorkbenchChange(report, "reach.", silent).run(data.resolve("heidelberg.test.pbf"),
                data.resolve("vrn_gtfs_cut.zip"), cells, facilities, folder);
    }

    private static Origins cells(Path file) throws IOException {
        Origins.Builder builder = new Origins.Builder();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> header = List.of(reader.readLine().replace("\"", "").split(","));
            int longitude = header.indexOf("lon");
            int latitude = header.indexOf("lat");
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] values = line.replace("\"", "").split(",");
                builder.add(values[0], Double.parseDouble(values[longitude]), Double.parseDouble(values[latitude]),
                        Double.NaN);
            }
        }
        return builder.build();
    }

    private static Facilities facilities(Origins cells) {
        SplittableRandom random = new SplittableRandom(3);
        List<Facilities.Facility> list = new ArrayList<>();
        for (int i = 0; i < TYPES * PER_TYPE; i++) {
            int cell = random.nextInt(cells.size());
            list.add(new Facilities.Facility("f" + i, "type" + i % TYPES, cells.longitude(cell) + 0.0003,
                    cells.latitude(cell) + 0.0002, ""));
        }
        return new Facilities(list);
    }
}
