// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.util.List;
import java.util.Random;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.progress.Progress;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.geocode.AddressQuery;
import org.triangula.gazetteer.geocode.Geocoder;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;

/** Locating points in districts and addresses in a gazetteer. */
public final class PlacesBenchmark implements Benchmark {

    private static final double NANOS = 1e9;
    private static final int RUNS = 3;

    private final int points;
    private final int districtsPerSide;
    private final int towns;
    private final int addresses;

    /** Creates the benchmark: 400 districts of 512 points, two million points, 1,101 municipalities. */
    public PlacesBenchmark() {
        this(2_000_000, 20, 1101, 4000);
    }

    /** Creates the benchmark for any size. */
    PlacesBenchmark(int points, int districtsPerSide, int towns, int addresses) {
        this.points = points;
        this.districtsPerSide = districtsPerSide;
        this.towns = towns;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public void run(BenchmarkReport report, Progress progress) {
        progress.report(Messages.measuring, 0);
        locate(report);
        progress.checkCancelled();
        progress.report(Messages.measuring, 0.5);
        geocode(report);
    }

    private void locate(BenchmarkReport report) {
        AreaLayer districts = GeneratedDistricts.of(districtsPerSide, districtsPerSide, 7, 5);
        double[] lonLat = new double[2 * points];
        Random random = new Random(9);
        for (int i = 0; i < points; i++) {
            lonLat[2 * i] = 5.8 + 9.4 * random.nextDouble();
            lonLat[2 * i + 1] = 47.1 + 8.1 * random.nextDouble();
        }
        long started = System.nanoTime();
        AreaLocator locator = new AreaLocator(districts);
        report.atMost("places.prepare", (System.nanoTime() - started) / NANOS, "s", 5);
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            locator.indicesAt(lonLat);
            best = Math.min(best, (System.nanoTime() - begun) / NANOS);
        }
        report.atLeast("places.locate", points / best, "points/s", 500_000);
    }

    private void geocode(BenchmarkReport report) {
        GeneratedGazetteer generated = new GeneratedGazetteer();
        long started = System.nanoTime();
        IndexedGazetteer gazetteer = new IndexedGazetteer(generated.content(towns, 40), NameForms.standard());
        report.atMost("places.gazetteer", (System.nanoTime() - started) / NANOS, "s", 5);
        Geocoder geocoder = new Geocoder(gazetteer);
        List<AddressQuery> queries = generated.queries(addresses);
        for (int run = 0; run < 2; run++) {
            // the first run makes the indexes of the streets
            long begun = System.nanoTime();
            queries.forEach(query -> geocoder.find(query, 5));
            if (run == 1) {
                report.atLeast("places.geocode", queries.size() / ((System.nanoTime() - begun) / NANOS),
                    "addresses/s", 100);
            }
        }
    }
}
