// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.triangula.benchmarks.PeakMemory;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.AirLineRule;
import org.triangula.reachability.search.LinkedFacilities;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkStore;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/** The figures on a generated state. */
final class StateMeasurements {

    private static final List<TravelMode> STREETS = List.of(TravelMode.WALK, TravelMode.BIKE, TravelMode.CAR);
    private static final int[] CURVE = {100, 300, 1_000, 3_000, 10_000, 30_000};
    private static final int AIR_LINE = 10;
    private static final long SEED = 2022;

    private final BenchmarkReport report;
    private final Progress progress;
    private final ReachabilityProgress silent;
    private final StateSize size;
    private final String prefix;
    private final ReachabilityParameters parameters = ReachabilityParameters.defaults();

    StateMeasurements(BenchmarkReport report, Progress progress, StateSize size, String prefix) {
        this.report = report;
        this.progress = progress;
        this.size = size;
        this.prefix = prefix + ".";
        silent = new CancelOnly(progress);
    }

    void run(Path folder) throws IOException, ProblemException {
        progress.report(prefix, 0);
        GeneratedState state = new GeneratedState(size, SEED);
        Path map = folder.resolve("state.osm.pbf");
        state.writeStreets(map);
        report.atLeast(prefix + "map", Files.size(map) / 1e6, "MB", 0);
        report.atLeast(prefix + "map-nodes", state.nodes(), "nodes", 0);
        StreetNetwork streets = build(map, folder);
        GtfsFeed feed = new GeneratedTimetable(state, size.departures(), SEED).feed(parameters.date());
        Origins cells = state.cells();
        Facilities facilities = state.facilities();
        report.atLeast(prefix + "cells", cells.size(), "cells", 0);
        report.atLeast(prefix + "facilities", facilities.size(), "facilities", 0);
        ReachabilityAnalysis analysis = new ReachabilityAnalysis(streets, List.of(feed));
        Map<TravelMode, Double> cpu = new EnumMap<>(TravelMode.class);
        curve(state, streets(analysis, cells, facilities, cpu));
        new GraphHopperComparison(report, prefix).run(map, cells, cpu, folder);
        transit(analysis, cells, facilities);
        Path timetable = folder.resolve("state.zip");
        GeneratedFeedFile.write(feed, parameters.date(), timetable);
        new WorkbenchChange(report, prefix, silent).run(map, timetable, cells, facilities, folder);
    }

    private StreetNetwork build(Path map, Path folder) throws IOException {
        StreetNetworkStore store = new StreetNetworkStore(folder.resolve("networks"));
        StreetProfiles profiles = StreetProfiles.builtIn();
        StreetNetwork built;
        try (PeakMemory peak = new PeakMemory()) {
            Clock clock = new Clock();
            built = store.open(map, profiles, parameters, silent);
            report(prefix + "build", clock, 180);
            report.atMost(prefix + "build-heap", peak.mebibytes(), "MiB", 6144);
        }
        report.atLeast(prefix + "routing-nodes", built.nodeCount(), "nodes", 0);
        report.atLeast(prefix + "street-edges", built.edgeCount(), "edges", 0);
        Clock clock = new Clock();
        StreetNetwork opened = store.open(map, profiles, parameters, silent);
        report(prefix + "open", clock, 2);
        return opened;
    }

    private void report(String id, Clock clock, double target) {
        double cpu = clock.cpu();
        report.atMost(id, clock.wall(), "s", target);
        report.atLeast(id + ".cpu", cpu, "s", 0);
    }

    private PreparedAnalysis streets(ReachabilityAnalysis analysis, Origins cells, Facilities facilities,
            Map<TravelMode, Double> cpu) throws IOException {
        try (PeakMemory peak = new PeakMemory()) {
            Clock clock = new Clock();
            PreparedAnalysis prepared = analysis.prepare(cells, STREETS, parameters, Direction.THERE, silent);
            report(prefix + "streets-prepare", clock, 30);
            Map<TravelMode, List<TravelTimes>> exact = new EnumMap<>(TravelMode.class);
            Clock nearest = new Clock();
            for (TravelMode mode : STREETS) {
                Clock one = new Clock();
                exact.put(mode, prepared.nearest(prepared.link(facilities, mode), silent));
                cpu.put(mode, one.cpu());
            }
            report(prefix + "streets-nearest", nearest, 30);
            // links of cells to streets count: they are part of the question
            report(prefix + "streets", clock, 30);
            airLine(prepared, facilities, exact);
            change(prepared, facilities, TravelMode.CAR, "streets-change");
            report.atMost(prefix + "streets-heap", peak.mebibytes(), "MiB", 8192);
            return prepared;
        }
    }

    private void airLine(PreparedAnalysis prepared, Facilities facilities, Map<TravelMode, List<TravelTimes>> exact) {
        Clock clock = new Clock();
        long missed = 0;
        long answers = 0;
        for (TravelMode mode : STREETS) {
            AirLineRule rule = new AirLineRule(prepared, prepared.link(facilities, mode), AIR_LINE);
            for (TravelTimes times : exact.get(mode)) {
                missed += rule.apply(times, silent).missed();
                answers += times.size();
            }
        }
        report(prefix + "air-line", clock, 300);
        report.atLeast(prefix + "air-line-missed", 100.0 * missed / answers, "%", 0);
    }

    /** Closes the first facility of the type with the most and asks again. */
    private void change(PreparedAnalysis prepared, Facilities facilities, TravelMode mode, String id) {
        String type = "type9";
        List<Facilities.Facility> fewer = new ArrayList<>();
        int closed = facilities.ofType(type)[0];
        for (int facility = 0; facility < facilities.size(); facility++) {
            if (facility != closed) {
                fewer.add(facilities.get(facility));
            }
        }
        Clock clock = new Clock();
        prepared.nearest(prepared.link(new Facilities(fewer), mode), type, silent);
        report(prefix + id, clock, 2);
    }

    private void curve(GeneratedState state, PreparedAnalysis prepared) {
        for (int count : CURVE) {
            Facilities facilities = new Facilities(state.facilities("curve", count, count));
            Clock clock = new Clock();
            for (TravelMode mode : STREETS) {
                prepared.nearest(prepared.link(facilities, mode), silent);
            }
            report(prefix + "curve-" + count, clock, 10);
        }
    }

    private void transit(ReachabilityAnalysis analysis, Origins cells, Facilities facilities) throws IOException {
        try (PeakMemory peak = new PeakMemory()) {
            Clock clock = new Clock();
            PreparedAnalysis prepared = analysis.prepare(cells, List.of(TravelMode.TRANSIT), parameters,
                    Direction.THERE, silent);
            report(prefix + "transit-prepare", clock, 300);
            Timetable timetable = prepared.timetable().orElseThrow();
            report.atLeast(prefix + "stops", timetable.stopCount(), "stops", 0);
            report.atLeast(prefix + "departures-used", timetable.connectionCount(), "departures", 0);
            LinkedFacilities linked = prepared.link(facilities, TravelMode.TRANSIT);
            Clock search = new Clock();
            List<TravelTimes> times = prepared.nearest(linked, silent);
            double perCell = search.cpu() / cells.size() / times.size();
            report(prefix + "transit-nearest", search, 300);
            report(prefix + "transit", clock, 300);
            report.atMost(prefix + "transit-heap", peak.mebibytes(), "MiB", 8192);
            change(prepared, facilities, TravelMode.TRANSIT, "transit-change");
            new ForwardComparison(report, prefix).run(prepared, linked, times, perCell);
        }
    }
}
