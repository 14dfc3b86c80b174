// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.CsvTableWriter;
import org.triangula.core.table.DataTable;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.ReferenceTimes;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.search.AssignedFacilities;
import org.triangula.reachability.search.LinkedFacilities;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.search.SeveralFacilities;
import picocli.CommandLine.Option;

/**
 * Questions beyond the nearest facility: the n nearest, how many facilities and people within some minutes, facilities
 * of the own area only, other times of departure. Each answer is a table of its own.
 */
final class FurtherQuestions {

    @Option(names = "--several", paramLabel = "NUMBER")
    private int several;

    @Option(names = "--within", paramLabel = "MINUTES")
    private int within = 30;

    @Option(names = "--within-borders")
    private boolean borders;

    @Option(names = "--sweep", split = ",", paramLabel = "TIME")
    private List<LocalTime> sweep = new ArrayList<>();

    @Option(names = "--reference", paramLabel = "FILE")
    private Path reference;

    /** Whether anything is asked that has to be computed. */
    boolean isAsked() {
        return several > 0 || borders || !sweep.isEmpty();
    }

    /** Compares with times known otherwise, where they are given, and says in one line how well they agree. */
    Optional<String> validate(ReachabilityResult result, Path folder) throws IOException {
        if (reference == null) {
            return Optional.empty();
        }
        ReferenceTimes times = ReferenceTimes.read(reference, result);
        List<List<Object>> rows = new ArrayList<>();
        for (ReferenceTimes.Pair pair : times.pairs()) {
            boolean none = Double.isNaN(pair.modelled());
            rows.add(Arrays.asList(pair.id(), pair.origin(), pair.type(), pair.mode().key(), pair.reference(),
                    none ? null : (Double) pair.modelled(), none ? null : (Double) pair.difference()));
        }
        table(folder, "validation", List.of(Column.text("id"), Column.text("origin"), Column.text("type"),
                Column.text("mode"), Column.decimal("reference_minutes"), Column.decimal("modelled_minutes"),
                Column.decimal("difference")), rows);
        return Optional.of(NLS.bind(Messages.validation, new Object[] {times.pairs().size(), times.compared(),
            String.format("%+.1f", times.meanDifference()), String.format("%.1f", times.meanAbsoluteDifference()),
            String.format("%.0f", 100 * times.closeShare())}));
    }

    /** Whether areas are needed. */
    boolean needsAreas() {
        return borders;
    }

    /** Answers and writes the tables. */
    List<Path> write(ReachabilityAnalysis analysis, PreparedAnalysis prepared, ReachabilityResult result,
            Direction direction, Optional<AreaLayer> areas, Path folder, ReachabilityProgress progress)
            throws IOException {
        List<Path> written = new ArrayList<>();
        ReachabilityRequest request = result.request();
        if (several > 0) {
            written.addAll(several(prepared, request, folder, progress));
        }
        if (borders && areas.isPresent()) {
            written.add(borders(prepared, result, areas.get(), folder, progress));
        }
        if (!sweep.isEmpty()) {
            written.add(sweep(analysis, request, direction, folder, progress));
        }
        return written;
    }

    private List<Path> several(PreparedAnalysis prepared, ReachabilityRequest request, Path folder,
            ReachabilityProgress progress) throws IOException {
        List<List<Object>> nearest = new ArrayList<>();
        List<List<Object>> counts = new ArrayList<>();
        List<List<Object>> people = new ArrayList<>();
        Facilities facilities = request.facilities();
        Origins origins = request.origins();
        for (TravelMode mode : request.modes()) {
            LinkedFacilities linked = prepared.link(facilities, mode);
            for (String type : facilities.types()) {
                SeveralFacilities.Answer answer = new SeveralFacilities(prepared, linked).answer(type, several, within,
                        progress);
                for (int origin = 0; origin < origins.size(); origin++) {
                    counts.add(List.of(origins.id(origin), type, mode.key(), answer.within()[origin]));
                    for (int rank = 0; rank < several && answer.facility()[origin][rank] >= 0; rank++) {
                        nearest.add(List.of(origins.id(origin), type, mode.key(), rank + 1,
                                answer.seconds()[origin][rank] / 60.0,
                                facilities.get(answer.facility()[origin][rank]).id()));
                    }
                }
                int[] selection = facilities.ofType(type);
                for (int i = 0; i < selection.length; i++) {
                    people.add(List.of(facilities.get(selection[i]).id(), type, mode.key(), answer.people()[i]));
                }
            }
        }
        String minutes = "within_" + within + "_minutes";
        return List.of(
                table(folder, "several", List.of(Column.text("origin"), Column.text("type"), Column.text("mode"),
                        Column.integer("rank"), Column.decimal("minutes"), Column.text("facility")), nearest),
                table(folder, "counts", List.of(Column.text("origin"), Column.text("type"), Column.text("mode"),
                        Column.integer("facilities_" + minutes)), counts),
                table(folder, "people", List.of(Column.text("facility"), Column.text("type"), Column.text("mode"),
                        Column.decimal("people_" + minutes)), people));
    }

    /** Per area, type and mode: cells and people who would be quicker across the border. */
    private static Path borders(PreparedAnalysis prepared, ReachabilityResult result, AreaLayer areas, Path folder,
            ReachabilityProgress progress) throws IOException {
        Origins origins = result.request().origins();
        Facilities facilities = result.request().facilities();
        AreaLocator locator = new AreaLocator(areas.in("EPSG:4326"));
        int[] area = IntStream.range(0, origins.size()).map(origin -> locator.indexAt(origins.longitude(origin),
                origins.latitude(origin))).toArray();
        List<List<Object>> rows = new ArrayList<>();
        for (TravelTimes free : result.times()) {
            Map<Integer, List<Integer>> own = new TreeMap<>();
            for (int facility : facilities.ofType(free.type())) {
                own.computeIfAbsent(locator.indexAt(facilities.get(facility).longitude(), facilities.get(facility)
                        .latitude()), none -> new ArrayList<>()).add(facility);
            }
            Map<Integer, int[]> allowed = new TreeMap<>();
            own.forEach((index, list) -> allowed.put(index, list.stream().mapToInt(Integer::intValue).toArray()));
            allowed.remove(-1);
            TravelTimes bound = new AssignedFacilities(prepared, prepared.link(facilities, free.mode())).nearest(
                    free.type(), area, allowed, progress);
            for (int index = 0; index < areas.areas().size(); index++) {
                addArea(rows, areas.areas().get(index).name(), index, area, free, bound, origins);
            }
        }
        return table(folder, "within_borders", List.of(Column.text("area"), Column.text("type"), Column.text("mode"),
                Column.integer("cells"), Column.integer("slower_within_borders"),
                Column.integer("lost_within_borders"), Column.decimal("people_slower_or_lost"),
                Column.decimal("mean_minutes_more")), rows);
    }

    private static void addArea(List<List<Object>> rows, String name, int index, int[] area, TravelTimes free,
            TravelTimes bound, Origins origins) {
        int cells = 0;
        int slower = 0;
        int lost = 0;
        double people = 0;
        double more = 0;
        for (int origin = 0; origin < area.length; origin++) {
            if (area[origin] == index) {
                cells++;
                boolean isLost = free.best()[origin] >= 0 && bound.best()[origin] < 0;
                boolean isSlower = bound.best()[origin] >= 0 && bound.best()[origin] > free.best()[origin];
                lost += isLost ? 1 : 0;
                slower += isSlower ? 1 : 0;
                more += isSlower ? (bound.best()[origin] - free.best()[origin]) / 60.0 : 0;
                people += (isLost || isSlower) && origins.population(origin) > 0 ? origins.population(origin) : 0;
            }
        }
        if (cells > 0) {
            rows.add(List.of(name, free.type(), free.mode().key(), cells, slower, lost, people,
                    slower == 0 ? 0 : more / slower));
        }
    }

    /** Per time of departure and type: who gets there by public transport, and how long it takes. */
    private Path sweep(ReachabilityAnalysis analysis, ReachabilityRequest request, Direction direction, Path folder,
            ReachabilityProgress progress) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (LocalTime time : sweep) {
            ReachabilityResult result = analysis.compute(new ReachabilityRequest(request.origins(),
                    request.facilities(), List.of(TravelMode.TRANSIT), request.parameters().withDeparture(
                            request.parameters().date(), time, request.parameters().windowMinutes())), direction,
                            progress);
            for (TravelTimes times : result.times()) {
                int[] reached = IntStream.range(0, times.size()).map(origin -> times.best()[origin])
                        .filter(seconds -> seconds >= 0).sorted().toArray();
                rows.add(List.of(time.toString(), times.type(), times.size(), reached.length,
                        IntStream.of(reached).average().orElse(0) / 60,
                        reached.length == 0 ? 0.0 : reached[reached.length / 2] / 60.0));
            }
        }
        return table(folder, "sweep", List.of(Column.text("time"), Column.text("type"), Column.integer("cells"),
                Column.integer("reached"), Column.decimal("mean_minutes"), Column.decimal("median_minutes")), rows);
    }

    private static Path table(Path folder, String name, List<Column> columns, List<List<Object>> rows)
            throws IOException {
        Path file = folder.resolve(name + ".csv");
        String text = CsvTableWriter.text(new DataTable(name, columns, rows, List.of()), Locale.ROOT);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }
}
