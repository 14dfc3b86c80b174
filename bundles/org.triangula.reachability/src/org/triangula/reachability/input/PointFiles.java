// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triangula.geo.grid.CensusFormatException;
import org.triangula.geo.grid.CensusReader;
import org.triangula.geo.grid.OriginPoints;
import org.triangula.geo.point.PointReaders;
import org.triangula.geo.point.PointRows;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Facilities.Facility;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;

/** Reads origins and facilities from files of any format that is understood, told by the ending of their name. */
public final class PointFiles {

    private static final Pattern CENSUS = Pattern.compile("(?i)(^|[;,\\t\"])(gitter_id_|x_mp_|grd_id)(\\d+k?m)?");
    private static final int USUAL_CENSUS_CELL = 100;

    private final PointReaders readers;

    /**
     * Creates a reader.
     *
     * @param readers the formats besides CSV
     */
    public PointFiles(PointReaders readers) {
        this.readers = readers;
    }

    /**
     * Reads origins: CSV ({@code id,lon,lat[,population]}), a census grid (CSV, also compressed), or any format that a
     * bundle reads, such as GeoPackage.
     *
     * @param file the file
     * @return the origins in the order of the file; centres of the cells for a census grid
     * @throws IOException if it cannot be read; the message names file, place, reason and remedy
     */
    public Origins origins(Path file) throws IOException {
        if (!isTable(file)) {
            PointRows rows = readers.read(file, "csv");
            Origins.Builder builder = new Origins.Builder();
            for (int i = 0; i < rows.size(); i++) {
                builder.add(rows.ids()[i], rows.lonLat()[2 * i], rows.lonLat()[2 * i + 1], rows.population()[i]);
            }
            return required(builder.build(), file);
        }
        String header = header(file);
        Matcher census = CENSUS.matcher(header);
        return census.find() || name(file).endsWith(".gz") ? census(file, header) : OriginsCsv.read(file);
    }

    private static Origins census(Path file, String header) throws IOException {
        Matcher size = Pattern.compile("(?i)(\\d+)(k?)m").matcher(header + " " + name(file));
        int metres = size.find() ? Integer.parseInt(size.group(1)) * (size.group(2).isEmpty() ? 1 : 1000)
                : USUAL_CENSUS_CELL;
        try {
            OriginPoints points = OriginPoints.of(new CensusReader().read(file, metres));
            Origins.Builder builder = new Origins.Builder();
            for (int i = 0; i < points.size(); i++) {
                builder.add(points.ids()[i], points.lonLat()[2 * i], points.lonLat()[2 * i + 1],
                        points.population()[i]);
            }
            return required(builder.build(), file);
        } catch (CensusFormatException e) {
            throw new ReachabilityInputException(e.getMessage(), e);
        }
    }

    private static Origins required(Origins origins, Path file) throws ReachabilityInputException {
        if (origins.size() == 0) {
            throw new ReachabilityInputException(Messages.with(Messages.noOriginAtAll, file));
        }
        return origins;
    }

    /**
     * Reads facilities: CSV ({@code id,type,lon,lat[,name]}) or any format that a bundle reads, such as XLSX or
     * GeoPackage.
     *
     * @param file the file
     * @return the facilities in the order of the file
     * @throws IOException if it cannot be read; the message names file, place, reason and remedy
     */
    public Facilities facilities(Path file) throws IOException {
        if (isTable(file)) {
            return FacilitiesCsv.read(file);
        }
        PointRows rows = readers.read(file, "csv");
        List<Facility> facilities = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.types()[i].isEmpty()) {
                throw new ReachabilityInputException(Messages.with(Messages.facilityWithoutType, file,
                        rows.ids()[i]));
            }
            facilities.add(new Facility(rows.ids()[i], rows.types()[i], rows.lonLat()[2 * i],
                    rows.lonLat()[2 * i + 1], rows.names()[i]));
        }
        if (facilities.isEmpty()) {
            throw new ReachabilityInputException(Messages.with(Messages.noFacilityAtAll, file));
        }
        return new Facilities(facilities);
    }

    private boolean isTable(Path file) throws ReachabilityInputException {
        if (!Files.isRegularFile(file)) {
            throw new ReachabilityInputException(Messages.with(Messages.noFile, file));
        }
        return name(file).matches(".*\\.(csv|tsv|txt|csv\\.gz)") || readers.forFile(file).isEmpty()
                && !name(file).contains(".");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static String header(Path file) throws IOException {
        if (name(file).endsWith(".gz")) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            char[] start = new char[4096];
            int length = Math.max(0, reader.read(start));
            return new String(start, 0, length).lines().findFirst().orElse("");
        }
    }
}
