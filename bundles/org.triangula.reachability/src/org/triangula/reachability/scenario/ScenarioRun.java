// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.input.PlaceCheck;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.results.GrowingTravelTimes;
import org.triangula.reachability.results.Provenance;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.Question;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.study.GridFile;

/**
 * Computes a scenario of a study: only the types and modes that no result of the study answers already. A facility
 * closed, moved or opened asks again for its type, a line for public transport.
 */
public final class ScenarioRun {

    /** Numbers that are computed within a few seconds: not worth a file from which an interrupted run goes on. */
    private static final long SMALL = 3_000_000;

    private final StudySession session;
    private final PreparedNetworks memory;
    private final String version;
    private final Clock clock;

    /**
     * @param session the study
     * @param memory networks that were used before
     * @param version version of the program, for the provenance
     * @param clock for the moment of computation
     */
    public ScenarioRun(StudySession session, PreparedNetworks memory, String version, Clock clock) {
        this.session = session;
        this.memory = memory;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Computes.
     *
     * @param scenario identity of the scenario whose grid gives the origins; empty for the latest grid of the study
     * @param plan what is assumed
     * @param afresh whether everything is computed, even what results of the study answer
     * @param folder an empty folder for intermediate files; it must be there until the answer is entered
     * @param progress told about the work, and can cancel it
     * @return the answer
     * @throws ProblemException if streets, facilities or origins are missing
     * @throws ReachabilityInputException if an input cannot be used
     * @throws IOException if reading or writing fails
     */
    public ScenarioAnswer run(String scenario, ScenarioPlan plan, boolean afresh, Path folder,
            ReachabilityProgress progress) throws ProblemException, IOException {
        ScenarioInputs inputs = ScenarioInputs.of(session, scenario, plan, memory);
        if (plan.modes().isEmpty()) {
            throw new ReachabilityInputException("No travel mode is chosen. Choose walk, bike, car or transit.");
        }
        progress.checkCancelled();
        KnownResults.Question question = question(inputs, plan);
        KnownResults known = new KnownResults(session);
        Set<String> held = new LinkedHashSet<>();
        Map<List<TravelMode>, List<String>> missing = new LinkedHashMap<>();
        for (String type : inputs.types()) {
            List<TravelMode> modes = new ArrayList<>();
            for (TravelMode mode : plan.modes()) {
                Optional<String> found = afresh ? Optional.empty() : known.find(question, type, mode);
                found.ifPresentOrElse(held::add, () -> modes.add(mode));
            }
            if (!modes.isEmpty()) {
                missing.computeIfAbsent(modes, none -> new ArrayList<>()).add(type);
            }
        }
        List<ScenarioAnswer.Part> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            PreparedAnalysis prepared = memory.prepared(inputs, plan, folder, progress);
            List<Notice> notices = new ArrayList<>();
            PlaceCheck check = new PlaceCheck(prepared.streets());
            notices.addAll(check.checkOrigins(inputs.origins(), "origins"));
            notices.addAll(check.checkFacilities(inputs.facilities(), "facilities"));
            for (var entry : missing.entrySet()) {
                parts.add(part(prepared, inputs, plan, entry.getKey(), entry.getValue(), question, notices,
                        folder.resolve("part-" + parts.size()), progress));
            }
        }
        return new ScenarioAnswer(inputs, parts, held);
    }

    private KnownResults.Question question(ScenarioInputs inputs, ScenarioPlan plan) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>(ParametersFile.toMap(plan.parameters()));
        parameters.put(ScenarioPlan.DIRECTION, plan.direction().name().toLowerCase(Locale.ROOT));
        if (!inputs.lines().isEmpty()) {
            parameters.put(KnownResults.LINES, inputs.lines().stream().map(ScenarioChange::text)
                    .collect(Collectors.joining("; ")));
        }
        Set<String> timetables = new TreeSet<>();
        if (plan.modes().contains(TravelMode.TRANSIT)) {
            for (Path timetable : inputs.timetables()) {
                timetables.add(memory.described("gtfs", timetable).sha256());
            }
        }
        return new KnownResults.Question("Triangula " + version, memory.profiles().version(), parameters,
                memory.described("osm", inputs.streets()).sha256(), timetables, inputs);
    }

    private ScenarioAnswer.Part part(PreparedAnalysis prepared, ScenarioInputs inputs, ScenarioPlan plan,
            List<TravelMode> modes, List<String> types, KnownResults.Question question, List<Notice> notices,
            Path folder, ReachabilityProgress progress) throws IOException {
        List<Facilities.Facility> some = new ArrayList<>();
        for (int i = 0; i < inputs.facilities().size(); i++) {
            if (types.contains(inputs.facilities().get(i).type())) {
                some.add(inputs.facilities().get(i));
            }
        }
        Facilities facilities = new Facilities(some);
        Files.createDirectories(folder);
        Path table = Files.writeString(folder.resolve("facilities.csv"), table(facilities), StandardCharsets.UTF_8);
        List<Provenance.Input> rests = new ArrayList<>(List.of(memory.described("osm", inputs.streets())));
        if (modes.contains(TravelMode.TRANSIT)) {
            for (Path timetable : inputs.timetables()) {
                rests.add(memory.described("gtfs", timetable));
            }
        }
        rests.add(origins(inputs, folder));
        rests.add(Provenance.Input.of("facilities", table));
        String key = String.join("\n", version, memory.profiles().toString(), question.parameters().toString(),
                rests.toString());
        ReachabilityRequest request = new ReachabilityRequest(inputs.origins(), facilities, modes, plan.parameters());
        if ((long) types.size() * modes.size() * inputs.origins().size() <= SMALL) {
            KeptAnswers kept = new KeptAnswers();
            ReachabilityAnalysis.Facts facts = ask(prepared, request, new Question.Nearest(types, kept), progress);
            progress.checkCancelled();
            ReachabilityResult result = result(request, kept.ordered(types, request.modes()), facts, notices);
            byte[] content = TravelTimeStore.content(result);
            return new ScenarioAnswer.Part(result, (edit, name) -> edit.storeData(name, content),
                    provenance(result, rests, question), Files.readAllBytes(table));
        }
        try (GrowingTravelTimes unfinished = GrowingTravelTimes.open(memory.cache().unfinished(), key, request,
                types)) {
            // of a type whose last facility is closed there is a table, too: nobody gets anywhere
            ReachabilityAnalysis.Facts facts = ask(prepared, request, new Question.Nearest(types, unfinished),
                    progress);
            progress.checkCancelled();
            Path store = folder.resolve("travel_times.ttc");
            ReachabilityResult result = result(request, unfinished.publish(store), facts, notices);
            ScenarioAnswer.Part part = new ScenarioAnswer.Part(result, (edit, name) -> edit.storeData(name, store),
                    provenance(result, rests, question), Files.readAllBytes(table));
            unfinished.delete();
            return part;
        }
    }

    private static ReachabilityResult result(ReachabilityRequest request, List<TravelTimes> times,
            ReachabilityAnalysis.Facts facts, List<Notice> notices) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(facts.notices());
        return new ReachabilityResult(request, times, facts.facilitiesOffNetwork(), facts.networks(), all);
    }

    private byte[] provenance(ReachabilityResult result, List<Provenance.Input> rests,
            KnownResults.Question question) {
        return Provenance.toJson(result, rests, version, memory.profiles().version(), Instant.now(clock)
                .truncatedTo(ChronoUnit.SECONDS).toString(), question.parameters()).getBytes(StandardCharsets.UTF_8);
    }

    private Provenance.Input origins(ScenarioInputs inputs, Path folder) throws IOException {
        if (inputs.grid().isEmpty()) {
            return Provenance.Input.of("origins", Files.writeString(folder.resolve("origins.csv"),
                    GridFile.write(inputs.origins())));
        }
        try {
            return memory.described("origins", session.folder().resolve(inputs.grid()));
        } catch (ProblemException e) {
            throw new IOException(e.problem().message(), e);
        }
    }

    private static ReachabilityAnalysis.Facts ask(PreparedAnalysis prepared, ReachabilityRequest request,
            Question question, ReachabilityProgress progress) throws IOException {
        try {
            return ReachabilityAnalysis.ask(prepared, request, List.of(question), progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String table(Facilities facilities) {
        StringBuilder text = new StringBuilder("id,type,lon,lat\n");
        for (int i = 0; i < facilities.size(); i++) {
            Facilities.Facility facility = facilities.get(i);
            text.append(facility.id()).append(',').append(facility.type()).append(',').append(facility.longitude())
                    .append(',').append(facility.latitude()).append('\n');
        }
        return text.toString();
    }
}
