// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.triangulation.material.StudyMaterial;

/**
 * Travel times of one facility type and mode with the places of their cells, in flat arrays. Reads the tables that the
 * command {@code reach} writes and takes: {@code origin,type,mode,minutes,…} and {@code id,lon,lat[,…]}.
 */
public final class CellTable {

    /** No cells. */
    static final CellTable EMPTY = new CellTable(new double[0], new double[0], new float[0], 0);

    private static final int LIMIT = 5_000_000;

    private final double[] longitudes;
    private final double[] latitudes;
    private final float[] minutes;
    private final int size;

    private CellTable(double[] longitudes, double[] latitudes, float[] minutes, int size) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        this.minutes = minutes;
        this.size = size;
    }

    static CellTable read(StudyMaterial material, Scenario scenario, ScenarioResult result) throws ProblemException {
        if (scenario.getGrid() == null || scenario.getGrid().getFile() == null || result.getFile() == null
            || !result.getFile().endsWith(".csv") || !scenario.getGrid().getFile().endsWith(".csv")) {
            return EMPTY;
        }
        Optional<Path> grid = material.file(scenario.getGrid().getFile());
        Optional<Path> times = material.file(result.getFile());
        if (grid.isEmpty() || times.isEmpty()) {
            return EMPTY;
        }
        Map<String, double[]> places = new HashMap<>();
        read(grid.get(), List.of("id", "lon", "lat"), fields -> places.put(fields[0],
            new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])}));
        String type = result.getFacilityType() == null ? "" : result.getFacilityType().getKey();
        Rows rows = new Rows(places, type, result.getMode());
        read(times.get(), List.of("origin", "type", "mode", "minutes"), rows::add);
        return rows.table();
    }

    private static void read(Path file, List<String> columns, RowReader reader) throws ProblemException {
        int line = 1;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String header = lines.readLine();
            List<String> names = header == null ? List.of() : List.of(header.replace("\uFEFF", "").split(",", -1));
            int[] positions = columns.stream().mapToInt(names::indexOf).toArray();
            if (Arrays.stream(positions).anyMatch(position -> position < 0)) {
                throw damaged(file, 1, null);
            }
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (line > LIMIT) {
                    throw damaged(file, line, null);
                }
                String[] fields = text.split(",", -1);
                String[] wanted = new String[positions.length];
                for (int i = 0; i < positions.length; i++) {
                    wanted[i] = fields[positions[i]];
                }
                reader.row(wanted);
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw damaged(file, line, e);
        }
    }

    private static ProblemException damaged(Path file, int line, Exception cause) {
        return new ProblemException(new Problem(file.getFileName() + ", line " + line,
            "This is no table of cells or travel times.", "Compute the scenario again."), cause);
    }

    /**
     * Number of cells.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Where a cell's centre is.
     *
     * @param cell the cell, 0 to size - 1
     * @return degrees east
     */
    public double longitude(int cell) {
        return longitudes[cell];
    }

    /**
     * Where a cell's centre is.
     *
     * @param cell the cell, 0 to size - 1
     * @return degrees north
     */
    public double latitude(int cell) {
        return latitudes[cell];
    }

    /**
     * The travel time of a cell.
     *
     * @param cell the cell, 0 to size - 1
     * @return minutes; not a number where there is no connection
     */
    public float minutes(int cell) {
        return minutes[cell];
    }

    /** Takes a row of a table. */
    @FunctionalInterface
    private interface RowReader {
        void row(String[] fields);
    }

    /** Collects the rows of one type and mode. */
    private static final class Rows {
        private final Map<String, double[]> places;
        private final String type;
        private final String mode;
        private final double[] longitudes;
        private final double[] latitudes;
        private final float[] minutes;
        private int size;

        Rows(Map<String, double[]> places, String type, String mode) {
            this.places = places;
            this.type = type;
            this.mode = mode;
            this.longitudes = new double[places.size()];
            this.latitudes = new double[places.size()];
            this.minutes = new float[places.size()];
        }

        void add(String[] fields) {
            double[] place = places.get(fields[0]);
            if (place == null || !fields[1].equals(type) || !fields[2].equals(mode) || size == minutes.length) {
                return;
            }
            longitudes[size] = place[0];
            latitudes[size] = place[1];
            minutes[size++] = fields[3].isBlank() ? Float.NaN : Float.parseFloat(fields[3]);
        }

        CellTable table() {
            return new CellTable(longitudes, latitudes, minutes, size);
        }
    }
}
