// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.grid.CensusReader;
import org.triangula.geo.point.PointReaders;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.input.HandLines;
import org.triangula.reachability.input.PointFiles;
import org.triangula.reachability.input.Residents;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.TravelTimeMaps.Look;
import org.triangula.reachability.run.ReachabilityCache;
import org.triangula.reachability.run.ReachabilityRun;
import org.triangula.reachability.run.RunStreets;
import org.triangula.reachability.run.StageProgress;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.study.ScenarioOperation;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Computes travel times from origins to the nearest facility of every type, from files to files. */
@Command
public final class ReachCommand extends ConsoleCommand {

    private static final String HAND_LINES = "lines_by_hand.zip";

    private final PointReaders readers;
    private final Clock clock;
    private final Optional<ReachabilityCache> cache;
    private final AreaReader areaReader;

    @Spec
    private CommandSpec spec;

    @Option(names = "--osm", required = true, paramLabel = "FILE")
    private Path osm;

    @Option(names = "--gtfs", arity = "1..*", paramLabel = "FILE")
    private List<Path> gtfs = new ArrayList<>();

    @Option(names = "--origins", required = true, paramLabel = "FILE")
    private Path origins;

    @Option(names = "--facilities", required = true, paramLabel = "FILE")
    private Path facilities;

    @Option(names = "--mode", split = ",", paramLabel = "MODE")
    private List<String> modes = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--time", paramLabel = "TIME")
    private LocalTime time;

    @Option(names = "--back")
    private boolean back;

    @Option(names = "--window", paramLabel = "MINUTES")
    private Integer window;

    @Option(names = "--parameters", paramLabel = "FILE")
    private Path parameters;

    @Option(names = "--study", paramLabel = "DIR")
    private Path study;

    @Option(names = "--areas", paramLabel = "FILE")
    private Path areas;

    @Option(names = "--residents", paramLabel = "FILE")
    private Path residents;

    @Option(names = "--residents-cell", paramLabel = "METRES")
    private int residentsCell = 100;

    @Option(names = "--air-line", paramLabel = "NUMBER")
    private int airLine;

    @Option(names = "--elevation", paramLabel = "FILE")
    private Path elevation;

    @Option(names = "--lines", paramLabel = "FILE")
    private Path lines;

    @Mixin
    private MapOptions mapOptions = new MapOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private CatchmentOptions catchmentOptions = new CatchmentOptions();

    @Mixin
    private SiteOptions sites = new SiteOptions();

    @Mixin
    private FurtherQuestions further = new FurtherQuestions();

    @Option(names = "--out", required = true, paramLabel = "OUTDIR")
    private Path out;

    /** Creates the command for the formats that the installed bundles can read. */
    public ReachCommand() {
        this(PointReaders.installed(), Clock.systemUTC(), Optional.of(ReachabilityCache.ofUser()), AreaFile::read);
    }

    /**
     * Creates the command.
     *
     * @param readers formats of points besides CSV
     * @param clock time of the computation
     * @param cache where networks and tables of interrupted runs are kept
     * @param areaReader reads areas
     */
    public ReachCommand(PointReaders readers, Clock clock, Optional<ReachabilityCache> cache, AreaReader areaReader) {
        this.readers = readers;
        this.clock = clock;
        this.cache = cache;
        this.areaReader = areaReader;
    }

    @Override
    protected void run() throws ProblemException {
        List<TravelMode> wanted = wantedModes();
        Optional<StudySession> session = study == null ? Optional.empty()
                : Optional.of(new StudyStore().open(study, Progress.NONE));
        try {
            if (session.isPresent() && session.get().isReadOnly()) {
                throw new ProblemException(study.toString(), "The study is open elsewhere ("
                        + session.get().lockHolder().orElse("?") + ") and cannot be changed.",
                        "Close it there, or leave out --study.");
            }
            computeWithLines(wanted, session);
        } catch (IOException e) {
            throw new ProblemException(new Problem("", String.valueOf(e.getMessage()), ""), e);
        } finally {
            session.ifPresent(StudySession::close);
        }
    }

    private List<TravelMode> wantedModes() {
        try {
            List<TravelMode> wanted = new ArrayList<>();
            for (String mode : modes) {
                wanted.add(TravelMode.ofKey(mode.strip().toLowerCase(Locale.ROOT)));
            }
            if (wanted.isEmpty()) {
                wanted.addAll(List.of(TravelMode.values()));
            }
            if (wanted.contains(TravelMode.TRANSIT) && gtfs.isEmpty() && lines == null) {
                throw new ParameterException(spec.commandLine(),
                        "Public transport needs a timetable: give --gtfs FILE, or leave the mode transit out.");
            }
            return wanted;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Lines by hand become a feed that lasts as long as the command. */
    private void computeWithLines(List<TravelMode> wanted, Optional<StudySession> session)
            throws IOException, ProblemException {
        if (lines == null) {
            compute(wanted, session);
            return;
        }
        Path folder = Files.createTempDirectory("triangula-lines");
        Path feed = folder.resolve(HAND_LINES);
        try {
            HandLines.write(lines, chosenParameters().date(), feed);
            gtfs.add(feed);
            compute(wanted, session);
        } finally {
            Files.deleteIfExists(feed);
            Files.delete(folder);
        }
    }

    private void compute(List<TravelMode> wanted, Optional<StudySession> session)
            throws IOException, ProblemException {
        ReachabilityParameters chosen = chosenParameters();
        PointFiles files = new PointFiles(readers);
        Origins from = files.origins(origins);
        if (residents != null) {
            from = Residents.of(from, new CensusReader().read(residents, residentsCell));
        }
        Optional<AreaLayer> given = areas == null ? Optional.empty() : Optional.of(areaReader.read(areas));
        Facilities to = files.facilities(facilities);
        Function<OriginCells, Look> look = look(files);
        if (further.needsAreas() && given.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Borders need areas: give --areas FILE.");
        }
        Optional<String> missing = catchmentOptions.missing(session, given);
        if (missing.isPresent()) {
            throw new ParameterException(spec.commandLine(), missing.get());
        }
        Optional<Catchments> catchments = catchmentOptions.read(session, from, to, given, areaReader);
        ReachabilityRun run = new ReachabilityRun(ProductVersion.current(), clock, StreetProfiles.builtIn(),
                cache);
        ReachabilityResult result = run.run(new ReachabilityRun.Sources(osm, gtfs,
                new ReachabilityRun.Named<>(from, origins), new ReachabilityRun.Named<>(to, facilities), others(),
                catchments),
                wanted, chosen, direction(), out,
                new StageProgress(console().progress().part(0, 0.6), wanted));
        ResultFiles results = new ResultFiles(result, direction(), osm, gtfs, session, given, look, output);
        List<Path> maps = results.write(out, catchments, clock, console().progress());
        catchments.ifPresent(known -> console().err().println(CatchmentOptions.summary(known, result.request()
                .origins())));
        if (session.isPresent()) {
            session.get().execute(new ScenarioOperation("", result, out));
            session.get().save();
        }
        if (airLine > 0) {
            maps.addAll(AirLineFiles.write(osm, others(), result, airLine, out, console().progress()));
        }
        if (further.isAsked() || sites.isAsked()) {
            maps.addAll(furtherAnswers(result, given));
        }
        Optional<String> validation = further.validate(result, out);
        validation.ifPresent(console().out()::println);
        result.notices().forEach(notice -> console().err().println(notice.text()));
        console().out().println(out.resolve(ReachabilityRun.CSV_NAME));
        maps.forEach(console().out()::println);
        console().out().println(out.resolve(ReachabilityRun.PROVENANCE_NAME));
    }

    private Function<OriginCells, Look> look(PointFiles files) throws IOException {
        try {
            return mapOptions.look(files);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Direction direction() {
        return back ? Direction.BACK : Direction.THERE;
    }

    private List<Path> furtherAnswers(ReachabilityResult result, Optional<AreaLayer> given) throws IOException {
        StageProgress told = new StageProgress(console().progress(), result.request().modes());
        List<GtfsFeed> feeds = new ArrayList<>();
        for (Path feed : gtfs) {
            feeds.add(GtfsReader.read(feed, told));
        }
        StreetProfiles profiles = StreetProfiles.builtIn();
        StreetNetwork streets = RunStreets.open(cache, osm, others(), profiles, result.request().parameters(), told);
        Direction direction = direction();
        ReachabilityAnalysis analysis = new ReachabilityAnalysis(streets, feeds);
        PreparedAnalysis prepared = analysis.prepare(result.request().origins(), result.request().modes(),
                result.request().parameters(), direction, told);
        List<Path> written = new ArrayList<>(further.write(analysis, prepared, result, direction, given, out, told));
        if (sites.isAsked()) {
            written.add(sites.write(prepared, result, new PointFiles(readers), out, told));
        }
        return written;
    }

    private Map<String, Path> others() {
        Map<String, Path> others = new LinkedHashMap<>();
        if (residents != null) {
            others.put("residents", residents);
        }
        if (areas != null) {
            others.put("areas", areas);
        }
        if (lines != null) {
            others.put("lines", lines);
        }
        if (elevation != null) {
            others.put(RunStreets.ELEVATION, elevation);
        }
        others.putAll(catchmentOptions.inputs());
        return others;
    }

    private ReachabilityParameters chosenParameters() throws IOException {
        ReachabilityParameters given = ReachabilityRun.parameters(parameters);
        try {
            return given.withDeparture(date == null ? given.date() : date, time == null ? given.time() : time,
                    window == null ? given.windowMinutes() : window);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
