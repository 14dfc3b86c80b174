// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.triangula.core.table.Column;
import org.triangula.core.table.CsvTableWriter;
import org.triangula.core.table.DataTable;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.MapExport;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.CatchmentEffect;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.catchment.OfficeDistricts;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.compare.TravelTimeDifference.Change;
import org.triangula.reachability.map.TravelTimeMaps;
import org.triangula.reachability.results.AtomicFile;

/** Writes the times to the responsible office beside those to the nearest one: cells, statistics, offices, maps. */
final class CatchmentFiles {
    /** Name of the table of cells. */
    static final String CELLS = "catchments.csv";
    /** Name of the table of districts. */
    static final String STATISTICS = "catchment_statistics.csv";
    /** Name of the table of offices that lie in another district than their cells. */
    static final String ELSEWHERE = "offices_elsewhere.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final ReachabilityResult result;
    private final Catchments catchments;
    private final OfficeDistricts districts;
    private final Origins origins;
    private final Facilities facilities;

    /**
     * @param result    a result with times to responsible offices
     * @param districts districts that statistics tell apart and offices lie in
     */
    CatchmentFiles(ReachabilityResult result, Catchments catchments, AreaLayer districts) {
        this.result = result;
        this.catchments = catchments;
        this.origins = result.request().origins();
        this.facilities = result.request().facilities();
        this.districts = new OfficeDistricts(origins, facilities, catchments, districts);
    }

    List<Path> write(Path folder, Optional<TravelTimeMaps> maps) throws IOException {
        List<Path> written = new ArrayList<>();
        AtomicFile.write(folder.resolve(CELLS), this::cells);
        written.add(folder.resolve(CELLS));
        List<List<Object>> rows = new ArrayList<>();
        for (TravelTimes responsible : result.responsible()) {
            TravelTimes free = result.times(responsible.type(), responsible.mode());
            CatchmentEffect effect = CatchmentEffect.of(origins, free, responsible, Optional.of(districts));
            effect.rows().forEach(row -> rows.add(row(effect, row)));
            if (maps.isPresent()) {
                Path office = folder.resolve(TravelTimeMaps.fileName(responsible) + "_responsible.png");
                MapExport.png(maps.get().responsible(responsible), office);
                Path more = folder.resolve(TravelTimeMaps.fileName(responsible) + "_catchment.png");
                MapExport.png(maps.get().catchment(free, responsible, effect), more);
                written.addAll(List.of(office, more));
            }
        }
        written.add(table(folder.resolve(STATISTICS), List.of(Column.text("type"), Column.text("mode"),
                Column.text("district"), Column.integer("cells"), Column.integer("cells_no_office"),
                Column.decimal("people_base"), Column.decimal("people_affected"), Column.decimal("share_affected"),
                Column.decimal("people_lost"), Column.decimal("mean_minutes_more"),
                Column.integer("cells_office_elsewhere"), Column.decimal("people_office_elsewhere")), rows));
        List<List<Object>> elsewhere = new ArrayList<>();
        for (OfficeDistricts.Row row : districts.rows()) {
            elsewhere.add(List.of(row.type(), row.district(), facilities.get(row.office()).id(),
                    facilities.get(row.office()).name(), row.officeDistrict(), row.cells(), row.people()));
        }
        written.add(table(folder.resolve(ELSEWHERE), List.of(Column.text("type"), Column.text("district"),
                Column.text("office"), Column.text("office_name"), Column.text("office_district"),
                Column.integer("cells"), Column.decimal("people")), elsewhere));
        return written;
    }

    private static List<Object> row(CatchmentEffect effect, CatchmentEffect.Row row) {
        return Arrays.asList(effect.type(), effect.mode().key(), row.area(), row.cells(), row.noOffice(), row.base(),
                row.affected(), known(row.shareAffected()), row.lost(), known(row.meanMore()), row.elsewhere(),
                row.peopleElsewhere());
    }

    private static Double known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private void cells(OutputStream out) throws IOException {
        @SuppressWarnings("resource") // whoever opened the stream closes it
        CSVPrinter csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8),
                1 << 16), FORMAT);
        csv.printRecord("origin", "area", "type", "mode", "minutes_nearest", "minutes_responsible", "minutes_more",
                "minutes_median_responsible", "office", "transfers", "status", "office_elsewhere");
        for (TravelTimes responsible : result.responsible()) {
            TravelTimes free = result.times(responsible.type(), responsible.mode());
            for (int origin = 0; origin < responsible.size(); origin++) {
                int office = responsible.facility()[origin];
                Change change = TravelTimeDifference.change(free, responsible, origin);
                csv.print(origins.id(origin));
                csv.print(catchments.areaName(origin));
                csv.print(responsible.type());
                csv.print(responsible.mode().key());
                csv.print(minutes(free.best()[origin]));
                csv.print(minutes(responsible.best()[origin]));
                csv.print(change.ordinal() <= Change.SAME.ordinal()
                        ? minutes(responsible.best()[origin] - free.best()[origin]) : "");
                csv.print(minutes(responsible.median()[origin]));
                csv.print(office < 0 ? "" : facilities.get(office).id());
                csv.print(office < 0 ? "" : responsible.transfers()[origin]);
                csv.print(responsible.statusOf(origin).key());
                csv.print(catchments.offices(responsible.type(), origin).length == 0 ? ""
                        : districts.isElsewhere(responsible.type(), origin) ? "yes" : "no");
                csv.println();
            }
        }
        csv.flush();
    }

    private static String minutes(int seconds) {
        return seconds < 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds / 60.0);
    }

    private static Path table(Path file, List<Column> columns, List<List<Object>> rows) throws IOException {
        String text = CsvTableWriter.text(new DataTable(String.valueOf(file.getFileName()), columns, rows, List.of()),
                Locale.ROOT);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }
}
