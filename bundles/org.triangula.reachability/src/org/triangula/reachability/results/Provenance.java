// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.triangula.core.exchange.Checksum;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;

/** What a travel-time result was computed from and how, for {@code provenance.json}. */
public final class Provenance {
    private Provenance() {
    }

    /**
     * An input file.
     *
     * @param role   what it was used as, such as {@code osm}
     * @param file   file name without its folder
     * @param bytes  size; of a folder the sum of its files
     * @param sha256 SHA-256 in hex; of a folder that of its files' names and checksums in order of name
     */
    public record Input(String role, String file, long bytes, String sha256) {
        /** Reads size and checksum of a file or folder. */
        public static Input of(String role, Path path) throws IOException {
            if (!Files.isDirectory(path)) {
                return new Input(role, String.valueOf(path.getFileName()), Files.size(path),
                        Checksum.of(path));
            }
            StringBuilder names = new StringBuilder();
            long bytes = 0;
            List<Path> files;
            try (Stream<Path> list = Files.list(path)) {
                files = list.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                bytes += Files.size(file);
                names.append(file.getFileName()).append(' ').append(Checksum.of(file)).append('\n');
            }
            return new Input(role, String.valueOf(path.getFileName()), bytes,
                    Checksum.ofText(names.toString()));
        }
    }

    /** Describes a result without catchments, see the other method. */
    public static String toJson(ReachabilityResult result, List<Input> inputs, String version, String profilesVersion,
            String created, Map<String, String> parameters) {
        return toJson(result, inputs, version, profilesVersion, created, parameters, Optional.empty());
    }

    /**
     * Describes a result.
     *
     * @param result          the result
     * @param inputs          files it was computed from
     * @param version         version of the program
     * @param profilesVersion version of the street profiles
     * @param created         moment of computation, ISO 8601
     * @param parameters      parameters by name
     * @param catchments      who may use which office, if that was asked
     * @return JSON text
     */
    public static String toJson(ReachabilityResult result, List<Input> inputs, String version, String profilesVersion,
            String created, Map<String, String> parameters, Optional<Catchments> catchments) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("program", "Triangula " + version);
        root.put("created", created);
        root.put("inputs", inputs);
        root.put("parameters", parameters);
        root.put("streetProfiles", profilesVersion);
        root.put("networks", networks(result.facts()));
        Map<String, Object> base = new LinkedHashMap<>();
        base.put("origins", result.request().origins().size());
        base.put("facilities", result.request().facilities().size());
        Map<String, Integer> types = new TreeMap<>();
        result.request().facilities().types().forEach(type -> types.put(type,
                result.request().facilities().ofType(type).length));
        base.put("facilitiesByType", types);
        Map<String, Integer> offNetwork = new LinkedHashMap<>();
        for (int i = 0; i < result.request().modes().size(); i++) {
            offNetwork.put(result.request().modes().get(i).key(), result.facilitiesOffNetwork().get(i));
        }
        base.put("facilitiesWithoutStreet", offNetwork);
        root.put("base", base);
        root.put("results", result.times().stream().map(Provenance::describe).toList());
        catchments.ifPresent(known -> root.put("catchments", describe(known, result)));
        root.put("definitions", new TreeMap<>(Map.of("minutes",
                "shortest time over the departure minutes of the window, waiting counted "
                + "from the requested minute", "minutes_median",
                "smallest time within which at least half of the departure "
                + "minutes reach a facility; empty if fewer than half do", "beyond_limit",
                "a connection exists (in public "
                + "transport: later on the same service day) but takes longer than the limit", "no_office",
                "nobody is responsible for the area of the origin; only where catchments are asked")));
        root.put("notices", result.notices().stream().map(Notice::toMap).toList());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n";
    }

    private static Map<String, Object> networks(ReachabilityResult.NetworkFacts facts) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("streetNodes", facts.streetNodes());
        description.put("streetEdges", facts.streetEdges());
        description.put("stops", facts.stops());
        description.put("activeTrips", facts.activeTrips());
        description.put("tripsInWindow", facts.tripsInWindow());
        description.put("departures", facts.departures());
        description.put("feeds", facts.feeds().stream().map(FeedDays::toMap).toList());
        return description;
    }

    /** Who was responsible, and what was found; the sum tells other catchments from these. */
    private static Map<String, Object> describe(Catchments catchments, ReachabilityResult result) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("types", catchments.types());
        description.put("areas", catchments.areas().areas().size());
        Map<String, Integer> without = new LinkedHashMap<>();
        catchments.types().forEach(type -> without.put(type, catchments.areasWithoutOffice(type).size()));
        description.put("areasWithoutOffice", without);
        description.put("facilitiesOpenToEverybody", catchments.open());
        description.put("sha256", Checksum.ofText(catchments.fingerprint()));
        description.put("results", result.responsible().stream().map(Provenance::describe).toList());
        return description;
    }

    private static Map<String, Object> describe(TravelTimes table) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("type", table.type());
        description.put("mode", table.mode().key());
        description.put("n", table.size());
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Map.Entry<TravelStatus, Integer> entry : table.statusCounts().entrySet()) {
            if (entry.getKey() != TravelStatus.NO_OFFICE || entry.getValue() > 0) {
                counts.put(entry.getKey().key(), entry.getValue());
            }
        }
        description.put("status", counts);
        return description;
    }
}
