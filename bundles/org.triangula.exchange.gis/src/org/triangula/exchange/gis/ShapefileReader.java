// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateSystemException;

/**
 * Reads a Shapefile (ESRI Shapefile Technical Description, July 1998): the geometries of {@code .shp}, the attributes
 * of {@code .dbf} and the coordinate system of {@code .prj} beside it; {@code .cpg} names the encoding. Heights and
 * measures are left out. Records without geometry and deleted ones are skipped.
 */
public final class ShapefileReader {

    private static final int MAGIC = 9994;
    private static final int HEADER = 100;
    private static final int LONGEST_PRJ = 64 * 1024;

    private final GisLimits limits;

    /** Creates a reader with the standard limits. */
    public ShapefileReader() {
        this(GisLimits.STANDARD);
    }

    /**
     * Creates a reader.
     *
     * @param limits how large files may be
     */
    public ShapefileReader(GisLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file with those beside it.
     *
     * @param shp the file {@code .shp}
     * @return its features
     * @throws GisFormatException when the content cannot be understood
     * @throws IOException when the files cannot be read
     */
    public GisLayer read(Path shp) throws IOException {
        String name = limits.check(shp);
        String base = name.toLowerCase(Locale.ROOT).endsWith(".shp") ? name.substring(0, name.length() - 4)
            : name;
        String system = system(shp, base, name);
        Optional<Path> dbf = beside(shp, base, "dbf");
        List<Map<String, Object>> attributes = dbf.isEmpty() ? List.of()
            : new DbaseReader(limits).read(dbf.get(), beside(shp, base, "cpg"));
        return new GisLayer(base, system, features(shp, name, system, attributes));
    }

    /** A file of the same name with another ending, in capitals or not. */
    private static Optional<Path> beside(Path shp, String base, String ending) {
        for (String form : List.of(ending, ending.toUpperCase(Locale.ROOT))) {
            Path file = shp.resolveSibling(base + "." + form);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static String system(Path shp, String base, String name) throws IOException {
        Optional<Path> prj = beside(shp, base, "prj");
        if (prj.isEmpty() || Files.size(prj.get()) > LONGEST_PRJ) {
            throw new GisFormatException(name, "", "the file " + base + ".prj with the coordinate system is missing"
                + " or too long", "Put all files of the Shapefile into one folder, or export it again.");
        }
        try {
            return CoordinateSystem.ofWellKnownText(new String(Files.readAllBytes(prj.get()),
                StandardCharsets.ISO_8859_1)).code();
        } catch (CoordinateSystemException e) {
            throw new GisFormatException(name, base + ".prj", "the coordinate system is not one of the EPSG register",
                "Export the layer in EPSG:25832 or EPSG:4326.", e);
        }
    }

    private List<GisFeature> features(Path shp, String name, String system, List<Map<String, Object>> attributes)
            throws IOException {
        ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(shp));
        if (content.limit() < HEADER || content.getInt(0) != MAGIC) {
            throw new GisFormatException(name, "", "this is no Shapefile", "Choose the file that ends in .shp.");
        }
        long stated = 2L * content.getInt(24);
        if (stated > content.limit()) {
            throw new GisFormatException(name, "", "the file is cut: it has " + content.limit() + " of " + stated
                + " bytes", "Fetch or export it again.");
        }
        List<GisFeature> features = new ArrayList<>();
        PositionCheck check = new PositionCheck(name, system, limits);
        int record = 0;
        int position = HEADER;
        while (position + 8 <= stated) {
            String place = "record " + (record + 1);
            content.order(ByteOrder.BIG_ENDIAN);
            long length = 2L * content.getInt(position + 4);
            if (length < 4 || position + 8 + length > stated) {
                throw new GisFormatException(name, place, "its length of " + length + " bytes is impossible",
                    "The file is damaged: fetch or export it again.");
            }
            if (record >= limits.features()) {
                throw new GisFormatException(name, place, "there are more than " + limits.features() + " features",
                    "Cut the layer to the region of the study.");
            }
            Optional<Geometry> geometry = geometry(content.slice(position + 8, (int) length), name, place);
            Map<String, Object> row = record < attributes.size() ? attributes.get(record) : Map.of();
            if (geometry.isPresent() && row != DbaseReader.DELETED) {
                check.geometry(geometry.get(), place);
                features.add(new GisFeature("", row, geometry.get()));
            }
            position += 8 + (int) length;
            record++;
        }
        if (!attributes.isEmpty() && attributes.size() != record) {
            throw new GisFormatException(name, "", "there are " + record + " geometries but " + attributes.size()
                + " rows in the .dbf", "The files do not belong together: fetch or export them again.");
        }
        check.finish();
        return features;
    }

    private static Optional<Geometry> geometry(ByteBuffer record, String name, String place)
            throws GisFormatException {
        record.order(ByteOrder.LITTLE_ENDIAN);
        try {
            return switch (record.getInt(0)) {
                case 0 -> Optional.empty();
                case 1, 11, 21 -> Optional.of(new GeometryFactory().createPoint(point(record, 4)));
                case 8, 18, 28 -> Optional.of(new GeometryFactory().createMultiPointFromCoords(
                    points(record, 40, count(record, 36, 40))));
                case 3, 13, 23 -> Optional.of(ShapeRings.lines(parts(record)));
                case 5, 15, 25 -> Optional.of(ShapeRings.polygons(parts(record)));
                default -> throw new GisFormatException(name, place, "shapes of the type " + record.getInt(0)
                    + " are not read", "Export the layer as points, lines or polygons.");
            };
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw new GisFormatException(name, place, "its geometry cannot be read",
                "The file is damaged: fetch or export it again.", e);
        }
    }

    private static Coordinate point(ByteBuffer record, int position) {
        return new Coordinate(record.getDouble(position), record.getDouble(position + 8));
    }

    /** A number of points that the record has room for. */
    private static int count(ByteBuffer record, int position, int from) {
        int count = record.getInt(position);
        if (count < 0 || from + 16L * count > record.limit()) {
            throw new IllegalArgumentException("more points than bytes");
        }
        return count;
    }

    private static Coordinate[] points(ByteBuffer record, int position, int count) {
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            points[i] = point(record, position + 16 * i);
        }
        return points;
    }

    private static List<Coordinate[]> parts(ByteBuffer record) {
        int partCount = record.getInt(36);
        if (partCount < 0 || 44L + 4L * partCount > record.limit()) {
            throw new IllegalArgumentException("more parts than bytes");
        }
        int from = 44 + 4 * partCount;
        int pointCount = count(record, 40, from);
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < partCount; i++) {
            int first = record.getInt(44 + 4 * i);
            int end = i + 1 < partCount ? record.getInt(48 + 4 * i) : pointCount;
            if (first < 0 || end < first || end > pointCount) {
                throw new IllegalArgumentException("parts overlap");
            }
            parts.add(points(record, from + 16 * first, end - first));
        }
        return parts;
    }
}
