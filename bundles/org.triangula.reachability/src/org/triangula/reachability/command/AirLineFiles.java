// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.progress.Progress;
import org.triangula.core.table.Column;
import org.triangula.core.table.CsvTableWriter;
import org.triangula.core.table.DataTable;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSheet;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.compare.AirLineRule;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.compare.TravelTimeDifference.Change;
import org.triangula.reachability.map.DifferenceLayer;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.TravelTimeLayer;
import org.triangula.reachability.map.TravelTimeMaps;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.run.RunStreets;
import org.triangula.reachability.run.StageProgress;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetProfiles;

/** Writes where the rule of the nearest facilities by air line misses the exact answer: a table, and maps of cells. */
final class AirLineFiles {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1150;
    private static final double SCALE = 1.5;

    private AirLineFiles() {
    }

    static List<Path> write(Path osm, Map<String, Path> others, ReachabilityResult result, int nearest, Path folder,
            Progress progress) throws IOException {
        StageProgress told = new StageProgress(progress, result.request().modes());
        StreetNetwork streets = RunStreets.open(Optional.empty(), osm, others, StreetProfiles.builtIn(),
                result.request().parameters(), told);
        Origins origins = result.request().origins();
        double[] people = new double[origins.size()];
        for (int i = 0; i < people.length; i++) {
            people[i] = origins.population(i);
        }
        OriginCells cells = OriginCells.of(origins.longitudes(), origins.latitudes());
        List<Path> written = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (TravelTimes exact : result.times()) {
            if (exact.mode() == TravelMode.TRANSIT) {
                continue;
            }
            TravelTimes rule = AirLineRule.answer(streets, origins, result.request().facilities(), exact.type(),
                    exact.mode(), nearest, result.request().parameters(), told);
            TravelTimeDifference difference = TravelTimeDifference.of(exact, rule, people);
            int missed = 0;
            float most = 0;
            for (int i = 0; i < exact.size(); i++) {
                if (exact.best()[i] != rule.best()[i]) {
                    missed++;
                    most = Math.max(most, difference.minutes()[i] == TravelTimeDifference.LOST ? 0
                            : difference.minutes()[i]);
                }
            }
            int slower = difference.count(Change.SLOWER);
            int lost = difference.count(Change.LOST);
            rows.add(List.of(exact.type(), exact.mode().key(), exact.size(), missed, slower, lost, (double) most));
            Path file = folder.resolve("air_line_" + TravelTimeMaps.fileName(exact) + ".png");
            MapScene scene = MapScene.of(cells.systemCode(), DifferenceLayer.of("cells", cells, difference, people));
            MapExport.png(new MapSheet(scene, Optional.empty(), new MapCaption(NLS.bind(Messages.airLine_title,
                    new Object[] {nearest, exact.type(), TravelTimeLayer.name(exact.mode())}),
                    NLS.bind(Messages.airLine_subtitle, new Object[] {missed, slower, lost}),
                    String.valueOf(exact.size()), String.valueOf(osm.getFileName()), "", false), Locale.getDefault(),
                    WIDTH, HEIGHT, SCALE), file);
            written.add(file);
        }
        Path table = folder.resolve("air_line.csv");
        String text = CsvTableWriter.text(new DataTable("air_line", List.of(Column.text("type"), Column.text("mode"),
                Column.integer("cells"), Column.integer("missed"), Column.integer("slower_by_half_a_minute"),
                Column.integer("lost"), Column.decimal("most_minutes")), rows, List.of()), Locale.getDefault());
        AtomicFile.write(table, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        written.add(table);
        return written;
    }
}
