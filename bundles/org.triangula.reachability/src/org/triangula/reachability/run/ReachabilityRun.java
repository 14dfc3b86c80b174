// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.FacilitiesCsv;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.input.PlaceCheck;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.results.Provenance;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.results.TravelTimesCsv;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/**
 * The whole analysis from files to files: reads streets, timetables and points, computes, and writes
 * {@code travel_times.csv}, {@code travel_times.ttc} and {@code provenance.json}. Files are written only after
 * everything is computed, each whole or not at all.
 */
public final class ReachabilityRun {
    /** Name of the table for people and other programs. */
    public static final String CSV_NAME = "travel_times.csv";
    /** Name of the columnar file. */
    public static final String STORE_NAME = "travel_times.ttc";
    /** Name of the description of how the result came about. */
    public static final String PROVENANCE_NAME = "provenance.json";

    private final String version;
    private final Clock clock;
    private final StreetProfiles profiles;

    /**
     * Where streets, timetables and points come from.
     *
     * @param osm        OpenStreetMap extract (.osm.pbf)
     * @param gtfs       timetables; may be empty without public transport
     * @param origins    origins and how messages call them
     * @param facilities facilities and how messages call them
     * @param others     further files that the result rests on, by their role, for the provenance
     */
    public record Sources(Path osm, List<Path> gtfs, Named<Origins> origins, Named<Facilities> facilities,
            Map<String, Path> others) {
        /** Sources without further files. */
        public Sources(Path osm, List<Path> gtfs, Named<Origins> origins, Named<Facilities> facilities) {
            this(osm, gtfs, origins, facilities, Map.of());
        }

        /** Reads the points from CSV tables. */
        public static Sources ofCsv(Path osm, List<Path> gtfs, Path origins, Path facilities) throws IOException {
            return new Sources(osm, gtfs, new Named<>(OriginsCsv.read(origins), origins),
                    new Named<>(FacilitiesCsv.read(facilities), facilities));
        }
    }

    /**
     * Points with the file they came from.
     *
     * @param points the points
     * @param file   their file
     * @param <T>    kind of points
     */
    public record Named<T>(T points, Path file) {
    }

    /**
     * @param version  version of the program, for the provenance
     * @param clock    for the moment of computation
     * @param profiles street profiles
     */
    public ReachabilityRun(String version, Clock clock, StreetProfiles profiles) {
        this.version = version;
        this.clock = clock;
        this.profiles = profiles;
    }

    /**
     * Reads the parameters of a file, or the defaults.
     *
     * @param file a JSON or properties file, or null
     */
    public static ReachabilityParameters parameters(Path file) throws IOException {
        return file == null ? ReachabilityParameters.defaults() : ParametersFile.read(file);
    }

    /**
     * Computes and writes.
     *
     * @param sources    inputs
     * @param modes      modes to compute
     * @param parameters speeds, limits, departure window
     * @param folder     where the results go; made if missing
     * @param progress   is told how far the work is, and can cancel it
     * @return the result, for maps and views
     * @throws ReachabilityInputException if an input cannot be used; nothing is written then
     * @throws IOException                if reading or writing fails
     */
    public ReachabilityResult run(Sources sources, List<TravelMode> modes, ReachabilityParameters parameters,
            Path folder, ReachabilityProgress progress) throws IOException {
        List<GtfsFeed> feeds = new ArrayList<>();
        if (modes.contains(TravelMode.TRANSIT)) {
            for (Path gtfs : sources.gtfs()) {
                feeds.add(GtfsReader.read(gtfs, progress));
            }
        }
        StreetNetwork streets = new StreetNetworkBuilder(profiles, parameters).build(sources.osm(), progress);
        PlaceCheck check = new PlaceCheck(streets);
        List<String> notices = new ArrayList<>();
        notices.addAll(check.checkOrigins(sources.origins().points(), sources.origins().file().toString()));
        notices.addAll(check.checkFacilities(sources.facilities().points(), sources.facilities().file().toString()));
        ReachabilityResult computed = new ReachabilityAnalysis(streets, feeds).compute(new ReachabilityRequest(
                sources.origins().points(), sources.facilities().points(), modes, parameters), progress);
        notices.addAll(computed.notices());
        ReachabilityResult result = new ReachabilityResult(computed.request(), computed.times(),
                computed.facilitiesOffNetwork(), computed.facts(), notices);
        progress.report("Writing results", 0);
        String provenance = Provenance.toJson(result, inputs(sources, feeds.isEmpty()), version, profiles.version(),
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(), ParametersFile.toMap(parameters));
        progress.checkCancelled();
        TravelTimesCsv.write(folder.resolve(CSV_NAME), result);
        TravelTimeStore.write(folder.resolve(STORE_NAME), result);
        AtomicFile.write(folder.resolve(PROVENANCE_NAME), out ->
                out.write(provenance.getBytes(StandardCharsets.UTF_8)));
        progress.report("Writing results", 1);
        return result;
    }

    private static List<Provenance.Input> inputs(Sources sources, boolean withoutTimetable) throws IOException {
        List<Provenance.Input> inputs = new ArrayList<>();
        inputs.add(Provenance.Input.of("osm", sources.osm()));
        if (!withoutTimetable) {
            for (Path gtfs : sources.gtfs()) {
                inputs.add(Provenance.Input.of("gtfs", gtfs));
            }
        }
        inputs.add(Provenance.Input.of("origins", sources.origins().file()));
        inputs.add(Provenance.Input.of("facilities", sources.facilities().file()));
        for (Map.Entry<String, Path> other : new TreeMap<>(sources.others()).entrySet()) {
            inputs.add(Provenance.Input.of(other.getKey(), other.getValue()));
        }
        return inputs;
    }
}
