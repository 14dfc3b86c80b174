// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.atlas.Atlas;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.TravelTimeMaps;
import org.triangula.reachability.map.TravelTimeMaps.Look;
import org.triangula.reachability.results.GeoTiff;
import org.triangula.reachability.results.PixelGrid;
import org.triangula.reachability.results.TravelTimesParquet;

/** Writes a result as maps, atlas, statistics, rasters and files for other programs. */
final class ResultFiles {
    /** Name of the file of the travel times to the nearest facilities. */
    static final String PARQUET = "travel_times.parquet";
    /** Name of the file of those to the responsible offices. */
    static final String CATCHMENTS_PARQUET = "catchments.parquet";

    /** Districts are drawn as borders; where a study has none, the next kind that it has. */
    private static final List<String> BORDERS = List.of("municipality", "district", "city-district", "land");

    private final ReachabilityResult result;
    private final OutputOptions output;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Optional<AreaLayer> districts;
    /** Districts and the cities that are districts of their own: offices of the one often lie in the other. */
    private final Optional<AreaLayer> withCities;
    private final TravelTimeMaps maps;

    /**
     * Prepares the files.
     *
     * @param direction which way people travel
     * @param osm     street file, for the sources of maps
     * @param gtfs    timetables, for the same
     * @param session study whose names and borders are used, if there is one
     * @param given   areas that come before those of the study
     * @param look    how maps look
     */
    ResultFiles(ReachabilityResult result, Direction direction, Path osm, List<Path> gtfs,
            Optional<StudySession> session, Optional<AreaLayer> given, Function<OriginCells, Look> look,
            OutputOptions output) {
        this.result = result;
        this.output = output;
        Optional<AreaLayer> borders = given;
        Optional<AreaLayer> areas = given;
        List<Area> all = new ArrayList<>();
        if (session.isPresent()) {
            Study model = session.get().study();
            List<Term> terms = TermKey.terms(model, TermKey.FACILITY_TYPE);
            result.request().facilities().types().forEach(type ->
                    TermKey.find(terms, type).ifPresent(term -> names.put(type, wording(term))));
            StudyPlaces places = StudyPlaces.of(model);
            areas = areas.or(() -> Stream.of("district", "municipality").map(places::kind)
                    .flatMap(Optional::stream).findFirst().map(StudyPlaces.Kind::areas));
            Stream.of("district", "city-district").map(places::kind).flatMap(Optional::stream).forEach(kind ->
                    all.addAll(kind.areas().areas()));
            borders = BORDERS.stream().map(places::kind).flatMap(Optional::stream).findFirst()
                    .map(StudyPlaces.Kind::areas);
        }
        districts = areas;
        withCities = given.isPresent() || all.isEmpty() ? areas
                : Optional.of(new AreaLayer("districts", StudyPlaces.SYSTEM, all));
        maps = new TravelTimeMaps(result, direction, Locale.getDefault(), List.of(name(osm)),
                gtfs.stream().map(ResultFiles::name).toList(), this::typeName, borders, look);
    }

    private String typeName(String type) {
        return names.getOrDefault(type, readable(type));
    }

    /** Writes what is wanted, and returns the files. */
    List<Path> write(Path out, Optional<Catchments> catchments, Clock clock, Progress progress)
            throws IOException, ProblemException {
        List<Path> written = new ArrayList<>();
        Set<String> excluded = output.isWithoutCities() ? districts.map(AreaFile::cities).orElse(Set.of()) : Set.of();
        Atlas atlas = new Atlas(result, maps, districts.map(layer -> layer.in("EPSG:4326")), this::typeName, excluded);
        if (output.isWithMaps()) {
            written.addAll(maps(out, progress));
            written.addAll(atlas.write(out, Locale.getDefault(), progress.part(0.7, 1)));
        } else {
            written.add(atlas.statistics(out, Locale.getDefault()));
        }
        if (catchments.isPresent()) {
            written.addAll(new CatchmentFiles(result, catchments.get(), withCities.orElse(catchments.get().areas()))
                    .write(out, output.isWithMaps() ? Optional.of(maps) : Optional.empty()));
        }
        if (output.isWithParquet()) {
            written.add(parquet(out.resolve(PARQUET), result.times()));
            if (catchments.isPresent()) {
                written.add(parquet(out.resolve(CATCHMENTS_PARQUET), result.responsible()));
            }
        }
        if (output.isWithRasters()) {
            written.addAll(rasters(out));
        }
        if (output.cells().isPresent()) {
            written.addAll(CellFile.write(result, output.cells().get(), Instant.now(clock)));
        }
        return written;
    }

    private List<Path> maps(Path out, Progress progress) throws IOException, ProblemException {
        List<Path> written = new ArrayList<>();
        for (TravelTimes times : result.times()) {
            progress.checkCancelled();
            Path file = out.resolve(TravelTimeMaps.fileName(times) + ".png");
            MapExport.png(maps.sheet(times), file);
            written.add(file);
            progress.report(name(file), 0.6 + 0.1 * written.size() / result.times().size());
        }
        return written;
    }

    private Path parquet(Path file, List<TravelTimes> tables) throws IOException {
        TravelTimesParquet.write(file, result, tables, ParametersFile.toMap(result.request().parameters()),
                "Triangula " + ProductVersion.current());
        return file;
    }

    private List<Path> rasters(Path out) throws IOException, ProblemException {
        PixelGrid grid = PixelGrid.of(result.request().origins()).orElseThrow(() -> new ProblemException("--geotiff",
                "The origins do not stand on a regular grid, so there is no raster of them.",
                "Leave out --geotiff, or use --cells for squares around them."));
        List<Path> written = new ArrayList<>();
        for (TravelTimes times : result.times()) {
            Path file = out.resolve(TravelTimeMaps.fileName(times) + ".tif");
            GeoTiff.write(file, grid, times, "Minutes to " + times.type() + ", " + times.mode().key()
                    + "; -1 beyond the limit, -2 no connection, -3 no street, -4 no office");
            written.add(file);
        }
        return written;
    }

    private static String readable(String type) {
        String words = type.replace('_', ' ').replace('-', ' ').strip();
        return words.isEmpty() ? type : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String wording(Term term) {
        String language = Locale.getDefault().getLanguage();
        return term.getWordings().stream().filter(wording -> language.equals(wording.getLanguage()))
                .map(wording -> wording.getText()).findFirst().orElse(String.valueOf(term.getName()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
