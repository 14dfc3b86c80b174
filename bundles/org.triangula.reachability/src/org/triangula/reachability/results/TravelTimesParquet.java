// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.WindowSpread;
import org.triangula.reachability.results.ParquetWriter.Column;
import org.triangula.reachability.results.ParquetWriter.Decimals;
import org.triangula.reachability.results.ParquetWriter.Kind;
import org.triangula.reachability.results.ParquetWriter.Texts;
import org.triangula.reachability.results.ParquetWriter.Values;
import org.triangula.reachability.results.ParquetWriter.Wholes;

/**
 * Writes travel times as Parquet for R, Python, DuckDB and QGIS: a row per origin, type and mode, a group of rows per
 * type and mode. Minutes are exact to the second; what is not there is null.
 */
public final class TravelTimesParquet {
    private static final List<Column> COLUMNS = List.of(new Column("origin", Kind.TEXT),
            new Column("longitude", Kind.DECIMAL), new Column("latitude", Kind.DECIMAL),
            new Column("population", Kind.DECIMAL), new Column("type", Kind.TEXT), new Column("mode", Kind.TEXT),
            new Column("minutes", Kind.DECIMAL), new Column("minutes_median", Kind.DECIMAL),
            new Column("facility", Kind.TEXT), new Column("transfers", Kind.WHOLE), new Column("status", Kind.TEXT),
            new Column("minutes_p10", Kind.DECIMAL), new Column("minutes_p25", Kind.DECIMAL),
            new Column("minutes_p75", Kind.DECIMAL), new Column("minutes_p90", Kind.DECIMAL),
            new Column("minutes_p100", Kind.DECIMAL), new Column("served_minutes", Kind.WHOLE),
            new Column("departures", Kind.WHOLE), new Column("waiting_minutes", Kind.DECIMAL));

    private TravelTimesParquet() {
    }

    /**
     * Writes tables atomically.
     *
     * @param result  origins and facilities
     * @param tables  the tables, one after the other
     * @param about   facts about the tables, kept in the file
     * @param program what writes the file
     */
    public static void write(Path file, ReachabilityResult result, List<TravelTimes> tables, Map<String, String> about,
            String program) throws IOException {
        Origins origins = result.request().origins();
        Facilities facilities = result.request().facilities();
        AtomicFile.write(file, out -> {
            ParquetWriter parquet = new ParquetWriter(out, COLUMNS);
            for (TravelTimes times : tables) {
                parquet.group(times.size(), values(times, origins, facilities));
            }
            parquet.finish(about, program);
        });
    }

    private static List<Values> values(TravelTimes times, Origins origins, Facilities facilities) {
        int[] facility = times.facility();
        List<Values> values = new ArrayList<>(List.of(new Texts(origins::id), new Decimals(origins::longitude),
                new Decimals(origins::latitude), new Decimals(origins::population), new Texts(row -> times.type()),
                new Texts(row -> times.mode().key()), minutes(times.best()), minutes(times.median()),
                new Texts(row -> facility[row] < 0 ? null : facilities.get(facility[row]).id()),
                new Wholes(row -> times.transfers()[row], row -> facility[row] >= 0),
                new Texts(row -> times.statusOf(row).key())));
        Optional<WindowSpread> spread = times.spread();
        for (Function<WindowSpread, int[]> column : List.<Function<WindowSpread, int[]>>of(WindowSpread::lowerDecile,
                WindowSpread::lowerQuartile, WindowSpread::upperQuartile, WindowSpread::upperDecile,
                WindowSpread::worst)) {
            values.add(spread.map(one -> minutes(column.apply(one))).orElseGet(() -> new Decimals(row -> Double.NaN)));
        }
        values.add(new Wholes(row -> times.servedMinutes()[row], row -> spread.isPresent()));
        values.add(new Wholes(row -> spread.orElseThrow().departures()[row], row -> spread.isPresent()));
        values.add(new Decimals(row -> spread.isEmpty() || times.best()[row] < 0 ? Double.NaN
                : spread.get().waiting()[row] / 60.0));
        return values;
    }

    private static Decimals minutes(int[] seconds) {
        return new Decimals(row -> seconds[row] < 0 ? Double.NaN : seconds[row] / 60.0);
    }
}
