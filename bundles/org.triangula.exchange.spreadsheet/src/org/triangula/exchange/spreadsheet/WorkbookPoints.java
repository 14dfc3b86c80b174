// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.geo.point.PointReader;
import org.triangula.geo.point.PointRows;

/**
 * Reads facilities for the computation of travel times from all visible sheets of a workbook whose headings are known.
 * Unlike the import it takes a table only if every row has a type and coordinates: a facility that is missing would
 * make travel times wrong.
 */
public final class WorkbookPoints implements PointReader {

    private final Projections projections = Projections.geographic();

    /** Creates the reader. */
    public WorkbookPoints() {
        // has nothing to keep
    }

    @Override
    public PointRows read(Path file) throws IOException {
        try {
            Points points = new Points(file);
            boolean known = false;
            for (Table table : new WorkbookReader(TableFile.WORKBOOK.read(file), Progress.NONE).read()) {
                FacilityTable facilities = new FacilityTable(table);
                if (facilities.hasHeadings()) {
                    known = true;
                    read(table, facilities, points);
                }
            }
            if (!known) {
                throw new IOException(file + ": " + Messages.noHeadings + " " + Messages.noHeadings_remedy);
            }
            return points.rows();
        } catch (ProblemException e) {
            String place = e.problem().place();
            String inside = place.equals(String.valueOf(file.getFileName())) ? "" : ", " + place;
            throw new IOException(file + inside + ": " + e.problem().reason() + " " + e.problem().remedy(), e);
        }
    }

    private void read(Table table, FacilityTable facilities, Points points) throws IOException {
        for (int row : facilities.rows()) {
            int findings = table.findings().size();
            FacilityRow facility = facilities.read(row, projections);
            List<Finding> found = table.findings().subList(findings, table.findings().size());
            if (facility == null && found.isEmpty()) {
                continue;
            }
            if (facility == null || facility.longitude() == null) {
                Finding reason = found.stream().filter(finding -> finding.severity() == Severity.LOST)
                    .filter(finding -> facility == null || finding.place().equals(facilities.place(row, "x"))
                        || finding.place().equals(facilities.place(row, "y")))
                    .findFirst().orElseGet(() ->
                        new Finding(Severity.LOST, facilities.place(row, "x"), Messages.point_noCoordinates));
                throw points.wrong(reason.place(), reason.message());
            }
            if (facility.text("type") == null) {
                throw points.wrong(facilities.place(row, "type"), Messages.point_noType);
            }
            points.add(facility, facilities.place(row, "id"));
        }
    }

    /** Collects points. */
    private static final class Points {
        private final Path file;
        private final List<FacilityRow> facilities = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();

        Points(Path file) {
            this.file = file;
        }

        IOException wrong(String place, String reason) {
            return new IOException(file + ", " + place + ": " + reason + " " + Messages.point_remedy);
        }

        void add(FacilityRow facility, String place) throws IOException {
            String id = facility.text("id") == null ? facility.place() : facility.text("id");
            String first = places.putIfAbsent(id, place);
            if (first != null) {
                throw wrong(place, Messages.bind(Messages.point_sameId, id, first));
            }
            facilities.add(facility);
            ids.add(id);
        }

        PointRows rows() {
            double[] lonLat = new double[2 * ids.size()];
            String[] types = new String[ids.size()];
            String[] names = new String[ids.size()];
            double[] population = new double[ids.size()];
            Arrays.fill(population, Double.NaN);
            for (int i = 0; i < types.length; i++) {
                lonLat[2 * i] = facilities.get(i).longitude();
                lonLat[2 * i + 1] = facilities.get(i).latitude();
                types[i] = facilities.get(i).text("type");
                names[i] = facilities.get(i).text("name");
            }
            return new PointRows(ids.toArray(String[]::new), lonLat, types, names, population);
        }
    }
}
