// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.FacilitiesCsv;

/**
 * Finds results of a study that answer a question already: those of any scenario that rest on the same streets,
 * timetables, origins and facilities of the type, with the same parameters as far as they matter to the mode, by the
 * same version of the program. What a result rests on is read from its provenance; where that is missing or the
 * facilities are no longer there, the result is not used.
 */
final class KnownResults {

    /** Parameter of the provenance with the changes of lines. */
    static final String LINES = "lines";
    private static final Set<String> TRANSIT_ONLY = Set.of("date", "time", "windowMinutes", "maxWalkLegMinutes",
            "maxTransfers", "boardingSlackSeconds", "maxDirectWalkMinutes", LINES);
    private static final double SAME_PLACE = 1e-6;

    private final Path data;
    private final Map<String, Optional<Rests>> byProvenance = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** A result as the model has it. */
    private record Candidate(String id, String type, String mode, String provenance, String grid) {
    }

    /** What a result rests on. */
    private record Rests(String program, String profiles, Map<String, String> parameters, String streets,
            Set<String> timetables, Optional<Facilities> facilities) {
    }

    KnownResults(StudySession session) {
        data = session.folder().data();
        synchronized (session) {
            for (Scenario scenario : session.study().getPlaces().getScenarios()) {
                String grid = scenario.getGrid() == null ? null : scenario.getGrid().getFile();
                for (ScenarioResult result : scenario.getResults()) {
                    if (result.getProvenanceFile() != null && result.getFile() != null && grid != null) {
                        candidates.add(new Candidate(result.getId(), TermKey.of(result.getFacilityType()),
                                result.getMode(), result.getProvenanceFile(), grid));
                    }
                }
            }
        }
        for (Candidate candidate : candidates) {
            byProvenance.computeIfAbsent(candidate.provenance(), file -> read(session, file));
        }
    }

    /**
     * What a new result would rest on.
     *
     * @param program the program and its version
     * @param profiles version of the street profiles
     * @param parameters all parameters by name
     * @param streets checksum of the streets
     * @param timetables checksums of the timetables
     * @param inputs grid and facilities
     */
    record Question(String program, String profiles, Map<String, String> parameters, String streets,
            Set<String> timetables, ScenarioInputs inputs) {
    }

    /**
     * Finds a result.
     *
     * @param question what it must rest on
     * @param type key of the facility type
     * @param mode the mode
     * @return identity of the result in the study
     */
    Optional<String> find(Question question, String type, TravelMode mode) {
        for (Candidate candidate : candidates) {
            if (candidate.type().equals(type) && mode.key().equals(candidate.mode())
                    && candidate.grid().equals(question.inputs().grid())
                    && byProvenance.get(candidate.provenance()).filter(rests -> isSame(rests, question, type, mode))
                            .isPresent()) {
                return Optional.of(candidate.id());
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Rests rests, Question question, String type, TravelMode mode) {
        return rests.program().equals(question.program()) && rests.profiles().equals(question.profiles())
                && rests.streets().equals(question.streets())
                && (mode != TravelMode.TRANSIT || rests.timetables().equals(question.timetables()))
                && relevant(rests.parameters(), mode).equals(relevant(question.parameters(), mode))
                && rests.facilities().filter(before -> areSame(before, question.inputs().facilities(), type))
                        .isPresent();
    }

    private static Map<String, String> relevant(Map<String, String> parameters, TravelMode mode) {
        Map<String, String> kept = new TreeMap<>(parameters);
        kept.putIfAbsent(ScenarioPlan.DIRECTION, "there");
        if ("".equals(kept.get(LINES))) {
            kept.remove(LINES);
        }
        if (mode != TravelMode.TRANSIT) {
            kept.keySet().removeAll(TRANSIT_ONLY);
        }
        if (mode != TravelMode.BIKE) {
            kept.remove("bikeSpeedKmh");
        }
        if (mode != TravelMode.CAR) {
            kept.remove("carSpeedFactor");
        }
        return kept;
    }

    private static boolean areSame(Facilities before, Facilities now, String type) {
        int[] old = before.ofType(type);
        Map<String, Facilities.Facility> byId = new HashMap<>();
        for (int index : now.ofType(type)) {
            byId.put(now.get(index).id(), now.get(index));
        }
        if (old.length != byId.size()) {
            return false;
        }
        for (int index : old) {
            Facilities.Facility same = byId.get(before.get(index).id());
            if (same == null || Math.abs(same.longitude() - before.get(index).longitude()) > SAME_PLACE
                    || Math.abs(same.latitude() - before.get(index).latitude()) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    private Optional<Rests> read(StudySession session, String file) {
        try {
            JsonObject root = JsonParser.parseString(Files.readString(session.folder().resolve(file)))
                    .getAsJsonObject();
            String streets = "";
            Set<String> timetables = new TreeSet<>();
            String facilities = "";
            for (JsonElement input : root.getAsJsonArray("inputs")) {
                String sum = input.getAsJsonObject().get("sha256").getAsString();
                switch (input.getAsJsonObject().get("role").getAsString()) {
                    case "osm" -> streets = sum;
                    case "gtfs" -> timetables.add(sum);
                    case "facilities" -> facilities = sum;
                    default -> {
                        // origins are the grid of the scenario
                    }
                }
            }
            Map<String, String> parameters = new TreeMap<>();
            root.getAsJsonObject("parameters").entrySet().forEach(entry -> parameters.put(entry.getKey(),
                    entry.getValue().getAsString()));
            return Optional.of(new Rests(root.get("program").getAsString(), root.get("streetProfiles").getAsString(),
                    parameters, streets, timetables, facilities(facilities)));
        } catch (IOException | ProblemException | JsonParseException | IllegalStateException | NullPointerException
                | UnsupportedOperationException e) {
            // a result without sound provenance is computed again
            return Optional.empty();
        }
    }

    /** The table of facilities with a checksum: stored files have the beginning of theirs in their name. */
    private Optional<Facilities> facilities(String checksum) throws IOException {
        if (checksum.length() < 12 || !Files.isDirectory(data)) {
            return Optional.empty();
        }
        Set<Path> named = new HashSet<>();
        try (Stream<Path> files = Files.list(data)) {
            files.filter(one -> String.valueOf(one.getFileName()).endsWith(checksum.substring(0, 12) + ".csv"))
                    .forEach(named::add);
        }
        for (Path file : named) {
            if (Checksum.of(file).equals(checksum)) {
                return Optional.of(FacilitiesCsv.read(file));
            }
        }
        return Optional.empty();
    }
}
