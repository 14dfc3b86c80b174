// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.triangula.reachability.Direction;
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
import org.triangula.reachability.results.Checkpoints;
import org.triangula.reachability.results.Provenance;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.results.TravelTimesCsv;
import org.triangula.reachability.search.KnownAnswers;
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
    private final Optional<ReachabilityCache> cache;

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
     * @param cache    where networks and tables of interrupted runs are kept; empty to keep nothing
     */
    public ReachabilityRun(String version, Clock clock, StreetProfiles profiles, Optional<ReachabilityCache> cache) {
        this.version = version;
        this.clock = clock;
        this.profiles = profiles;
        this.cache = cache;
    }

    /**
     * Reads the parameters of a file, or the defaults.
     *
     * @param file a JSON or properties file, or null
     */
    public static ReachabilityParameters parameters(Path file) throws IOException {
        return file == null ? ReachabilityParameters.defaults() : ParametersFile.read(file);
    }

    /** Computes and writes, for travel to the facilities. */
    public ReachabilityResult run(Sources sources, List<TravelMode> modes, ReachabilityParameters parameters,
            Path folder, ReachabilityProgress progress) throws IOException {
        return run(sources, modes, parameters, Direction.THERE, folder, progress);
    }

    /**
     * Computes and writes. A run that was interrupted goes on behind the last table that it had computed.
     *
     * @param sources    inputs
     * @param modes      modes to compute
     * @param parameters speeds, limits, departure window
     * @param direction  to the facilities, or back from them
     * @param folder     where the results go; made if missing
     * @param progress   is told how far the work is, and can cancel it
     * @return the result, for maps and views
     * @throws ReachabilityInputException if an input cannot be used; nothing is written then
     * @throws IOException                if reading or writing fails
     */
    public ReachabilityResult run(Sources sources, List<TravelMode> modes, ReachabilityParameters parameters,
            Direction direction, Path folder, ReachabilityProgress progress) throws IOException {
        List<GtfsFeed> feeds = new ArrayList<>();
        if (modes.contains(TravelMode.TRANSIT)) {
            for (Path gtfs : sources.gtfs()) {
                feeds.add(GtfsReader.read(gtfs, progress));
            }
        }
        StreetNetwork streets = cache.isPresent()
                ? cache.get().networks().open(sources.osm(), profiles, parameters, progress)
                : new StreetNetworkBuilder(profiles, parameters).build(sources.osm(), progress);
        PlaceCheck check = new PlaceCheck(streets);
        List<String> notices = new ArrayList<>();
        notices.addAll(check.checkOrigins(sources.origins().points(), sources.origins().file().toString()));
        notices.addAll(check.checkFacilities(sources.facilities().points(), sources.facilities().file().toString()));
        ReachabilityRequest request = new ReachabilityRequest(sources.origins().points(), sources.facilities().points(),
                modes, parameters);
        List<Provenance.Input> inputs = inputs(sources, feeds.isEmpty());
        Optional<Checkpoints> unfinished = cache.isEmpty() ? Optional.empty() : Optional.of(new Checkpoints(
                cache.get().unfinished(), key(request, direction, inputs), request.origins().size()));
        ReachabilityResult computed = compute(new ReachabilityAnalysis(streets, feeds), request, direction, unfinished,
                progress);
        notices.addAll(computed.notices());
        ReachabilityResult result = new ReachabilityResult(computed.request(), computed.times(),
                computed.facilitiesOffNetwork(), computed.facts(), notices);
        progress.report("Writing results", 0);
        String provenance = Provenance.toJson(result, inputs, version, profiles.version(),
                Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(), described(parameters, direction));
        progress.checkCancelled();
        TravelTimesCsv.write(folder.resolve(CSV_NAME), result);
        TravelTimeStore.write(folder.resolve(STORE_NAME), result);
        AtomicFile.write(folder.resolve(PROVENANCE_NAME), out ->
                out.write(provenance.getBytes(StandardCharsets.UTF_8)));
        if (unfinished.isPresent()) {
            unfinished.get().clear();
        }
        progress.report("Writing results", 1);
        return result;
    }

    private static ReachabilityResult compute(ReachabilityAnalysis analysis, ReachabilityRequest request,
            Direction direction, Optional<Checkpoints> unfinished, ReachabilityProgress progress) throws IOException {
        try {
            return analysis.compute(request, direction, unfinished.map(KnownAnswers.class::cast)
                    .orElse(KnownAnswers.NONE), progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, String> described(ReachabilityParameters parameters, Direction direction) {
        Map<String, String> all = new LinkedHashMap<>(ParametersFile.toMap(parameters));
        all.put("direction", direction.name().toLowerCase(Locale.ROOT));
        return all;
    }

    /** Everything that the answers depend on; the modes do not matter to the tables of the others. */
    private String key(ReachabilityRequest request, Direction direction, List<Provenance.Input> inputs) {
        MessageDigest points = digest();
        for (int i = 0; i < request.origins().size(); i++) {
            points.update((request.origins().id(i) + ' ' + request.origins().longitude(i) + ' '
                    + request.origins().latitude(i) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        for (int i = 0; i < request.facilities().size(); i++) {
            points.update((request.facilities().get(i).toString() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return String.join("\n", version, profiles.toString(), request.parameters().toString(), direction.name(),
                inputs.toString(), HexFormat.of().formatHex(points.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
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
