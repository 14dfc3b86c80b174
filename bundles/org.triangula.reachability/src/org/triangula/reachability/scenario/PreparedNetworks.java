// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.results.Provenance;
import org.triangula.reachability.run.ReachabilityCache;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/**
 * Networks of a study that were used last, with the origins linked to them, so that the effect of one more change is
 * seen at once. A few of each kind are kept, the latest. Safe for several threads; one at a time prepares.
 */
public final class PreparedNetworks {

    /** A network of a state with its origins takes some hundred megabytes. */
    private static final int LARGE = 2;
    private static final int SMALL = 8;

    private final ReachabilityCache cache;
    private final StreetProfiles profiles = StreetProfiles.builtIn();
    private final Map<StreetKey, StreetNetwork> streets = latest(LARGE);
    private final Map<List<String>, List<GtfsFeed>> feeds = latest(LARGE);
    private final Map<Key, PreparedAnalysis> prepared = latest(LARGE);
    private final Map<String, Origins> origins = latest(LARGE);
    private final Map<String, Provenance.Input> described = latest(SMALL);

    /** Speeds that the streets are built with. */
    private record StreetKey(String file, double walk, double bike, double car) {
    }

    private record Key(StreetKey streets, List<String> timetables, Object origins, ReachabilityParameters parameters,
            Direction direction, List<TravelMode> modes) {
    }

    /**
     * Begins with nothing.
     *
     * @param cache where street networks that were built lie on the disk
     */
    public PreparedNetworks(ReachabilityCache cache) {
        this.cache = cache;
    }

    private static <K, V> Map<K, V> latest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    private static String stamp(Path file) throws IOException {
        return file + "|" + Files.size(file) + '|' + Files.getLastModifiedTime(file).toMillis();
    }

    /** Returns the speeds and rules of the streets. */
    public StreetProfiles profiles() {
        return profiles;
    }

    /** Returns where street networks and tables of interrupted computations lie on the disk. */
    public ReachabilityCache cache() {
        return cache;
    }

    /**
     * Reads origins, or remembers them.
     *
     * @param file a table of origins
     * @return the origins
     * @throws IOException if reading fails
     */
    public Origins origins(Path file) throws IOException {
        String key = stamp(file);
        // maps want them while a network is being prepared
        synchronized (origins) {
            Origins known = origins.get(key);
            if (known == null) {
                known = OriginsCsv.read(file);
                origins.put(key, known);
            }
            return known;
        }
    }

    /**
     * Describes a file for the provenance; its checksum is computed once.
     *
     * @param role what it is used as
     * @param file the file
     * @return size and checksum
     * @throws IOException if reading fails
     */
    public synchronized Provenance.Input described(String role, Path file) throws IOException {
        String key = role + '|' + stamp(file);
        Provenance.Input known = described.get(key);
        if (known == null) {
            known = Provenance.Input.of(role, file);
            described.put(key, known);
        }
        return known;
    }

    /**
     * The streets with the speeds of a plan.
     *
     * @param inputs what the scenario rests on
     * @param parameters the base speeds
     * @param progress told about the work, and can cancel it
     * @return the streets
     * @throws IOException if reading fails
     */
    public synchronized StreetNetwork streets(ScenarioInputs inputs, ReachabilityParameters parameters,
            ReachabilityProgress progress) throws IOException {
        StreetKey key = streetKey(inputs, parameters);
        StreetNetwork known = streets.get(key);
        if (known == null) {
            known = cache.networks().open(inputs.streets(), profiles, parameters, progress);
            streets.put(key, known);
        }
        return known;
    }

    private static StreetKey streetKey(ScenarioInputs inputs, ReachabilityParameters parameters) throws IOException {
        return new StreetKey(stamp(inputs.streets()), parameters.walkSpeedKmh(), parameters.bikeSpeedKmh(),
                parameters.carSpeedFactor());
    }

    private static List<String> timetableKey(ScenarioInputs inputs) throws IOException {
        List<String> key = new ArrayList<>();
        for (Path file : inputs.timetables()) {
            key.add(stamp(file));
        }
        boolean byHand = false;
        for (ScenarioChange change : inputs.lines()) {
            key.add(change.text());
            byHand |= change instanceof ScenarioChange.Run;
        }
        if (byHand) {
            // lines by hand run around this day
            key.add(inputs.day().toString());
        }
        return key;
    }

    /**
     * The timetables as a scenario assumes them.
     *
     * @param inputs what the scenario rests on
     * @param folder an empty folder for timetables that are made
     * @param progress told about the work, and can cancel it
     * @return the timetables
     * @throws IOException if reading or writing fails
     */
    public synchronized List<GtfsFeed> feeds(ScenarioInputs inputs, Path folder, ReachabilityProgress progress)
            throws IOException {
        List<String> key = timetableKey(inputs);
        List<GtfsFeed> known = feeds.get(key);
        if (known == null) {
            List<GtfsFeed> read = new ArrayList<>();
            for (Path file : inputs.timetablesIn(folder)) {
                read.add(GtfsReader.read(file, progress));
            }
            known = List.copyOf(read);
            feeds.put(key, known);
        }
        return known;
    }

    /**
     * Links the origins to the networks, or remembers that.
     *
     * @param inputs what the scenario rests on
     * @param plan what it assumes
     * @param folder an empty folder for timetables that are made
     * @param progress told about the work, and can cancel it
     * @return networks and origins
     * @throws org.triangula.reachability.ReachabilityInputException if the timetables do not cover the day
     * @throws IOException if reading or writing fails
     */
    public synchronized PreparedAnalysis prepared(ScenarioInputs inputs, ScenarioPlan plan, Path folder,
            ReachabilityProgress progress) throws IOException {
        boolean transit = plan.modes().contains(TravelMode.TRANSIT);
        Key key = new Key(streetKey(inputs, plan.parameters()), transit ? timetableKey(inputs) : List.of(),
                inputs.grid().isEmpty() ? inputs.origins() : inputs.grid(), plan.parameters(), plan.direction(),
                plan.modes());
        PreparedAnalysis known = prepared.get(key);
        if (known == null) {
            known = new ReachabilityAnalysis(streets(inputs, plan.parameters(), progress), transit
                    ? feeds(inputs, folder, progress) : List.of()).prepare(inputs.origins(), plan.modes(),
                            plan.parameters(), plan.direction(), progress);
            prepared.put(key, known);
        }
        return known;
    }

    /** Forgets everything: the study is closed. */
    public synchronized void clear() {
        streets.clear();
        feeds.clear();
        prepared.clear();
        described.clear();
        synchronized (origins) {
            origins.clear();
        }
    }
}
