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
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.elevation.SlopeRules;
import org.triangula.reachability.input.FacilitiesCsv;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.input.PlaceCheck;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.results.Provenance;
import org.triangula.reachability.results.TravelTimesCsv;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/**
 * The whole analysis from files to files: reads streets, timetables and points, computes, and writes
 * {@code travel_times.csv}, {@code travel_times.ttc} and {@code provenance.json}. Tables go to a file of the cache one
 * by one as they are computed; what is found under the final names is whole. The tables of the result are read from the
 * written file when they are asked for, so it must stay where it is.
 */
public final class ReachabilityRun {
    /** Name of the table for people and other programs. */
    public static final String CSV_NAME = "travel_times.csv";
    /** Name of the columnar file. */
    public static final String STORE_NAME = "travel_times.ttc";
    /** Name of the columnar file of the times to the responsible office; only where catchments are given. */
    public static final String CATCHMENTS_STORE_NAME = "catchments.ttc";
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
     * @param catchments who may use which office, to be answered beside the free choice; of these origins and
     *                   facilities
     */
    public record Sources(Path osm, List<Path> gtfs, Named<Origins> origins, Named<Facilities> facilities,
            Map<String, Path> others, Optional<Catchments> catchments) {
        /** Sources without catchments. */
        public Sources(Path osm, List<Path> gtfs, Named<Origins> origins, Named<Facilities> facilities,
                Map<String, Path> others) {
            this(osm, gtfs, origins, facilities, others, Optional.empty());
        }

        /** The same with catchments. */
        public Sources with(Catchments responsibilities) {
            return new Sources(osm, gtfs, origins, facilities, others, Optional.of(responsibilities));
        }

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
        List<Notice> notices = new ArrayList<>();
        StreetNetwork streets = RunStreets.open(cache, sources.osm(), sources.others(), profiles, parameters, progress,
                notices::add);
        PlaceCheck check = new PlaceCheck(streets);
        notices.addAll(check.checkOrigins(sources.origins().points(), sources.origins().file().toString()));
        notices.addAll(check.checkFacilities(sources.facilities().points(), sources.facilities().file().toString()));
        ReachabilityRequest request = new ReachabilityRequest(sources.origins().points(), sources.facilities().points(),
                modes, parameters);
        List<Provenance.Input> inputs = inputs(sources, feeds.isEmpty());
        String key = key(request, direction, inputs);
        try (RunTables tables = new RunTables(cache.map(ReachabilityCache::unfinished), key, request,
                sources.catchments())) {
            ReachabilityAnalysis.Facts facts = ask(new ReachabilityAnalysis(streets, feeds), request, direction,
                    tables, progress);
            notices.addAll(facts.notices());
            progress.report("Writing results", 0);
            progress.checkCancelled();
            List<TravelTimes> free = tables.publish(folder.resolve(STORE_NAME));
            List<TravelTimes> responsible = tables.publishResponsible(folder.resolve(CATCHMENTS_STORE_NAME));
            ReachabilityResult result = new ReachabilityResult(request, free, facts.facilitiesOffNetwork(),
                    facts.networks(), notices, responsible);
            TravelTimesCsv.write(folder.resolve(CSV_NAME), result);
            String provenance = Provenance.toJson(result, inputs, version, profiles.version(),
                    Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                    described(parameters, direction, sources),
                    sources.catchments());
            AtomicFile.write(folder.resolve(PROVENANCE_NAME), out ->
                    out.write(provenance.getBytes(StandardCharsets.UTF_8)));
            tables.delete();
            progress.report("Writing results", 1);
            return result;
        }
    }

    private static ReachabilityAnalysis.Facts ask(ReachabilityAnalysis analysis, ReachabilityRequest request,
            Direction direction, RunTables tables, ReachabilityProgress progress) throws IOException {
        try {
            return analysis.ask(request, direction, tables.questions(), progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Map<String, String> described(ReachabilityParameters parameters, Direction direction,
            Sources sources) {
        Map<String, String> all = new LinkedHashMap<>(ParametersFile.toMap(parameters));
        all.put("direction", direction.name().toLowerCase(Locale.ROOT));
        if (sources.others().containsKey(RunStreets.ELEVATION)) {
            all.put("slopeRules", SlopeRules.builtIn().version());
        }
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
        return String.join("\n", version, profiles.toString(), SlopeRules.builtIn().toString(),
            request.parameters().toString(), direction.name(),
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
