// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateSystemException;

/**
 * Reads feature tables of a GeoPackage (OGC 12-128). The file is opened for reading only. Views are not read: a file
 * from elsewhere could make one that never ends.
 */
public final class GeoPackageReader {

    private final GisLimits limits;

    /** Creates a reader with the standard limits. */
    public GeoPackageReader() {
        this(GisLimits.STANDARD);
    }

    /**
     * Creates a reader.
     *
     * @param limits how large files may be
     */
    public GeoPackageReader(GisLimits limits) {
        this.limits = limits;
    }

    /**
     * Lists the feature tables of a file.
     *
     * @param file the file
     * @return their names in alphabetical order
     * @throws GisFormatException when it is no GeoPackage
     * @throws IOException when it cannot be read
     */
    public List<String> layers(Path file) throws IOException {
        return with(file, (connection, name) -> layers(connection));
    }

    /**
     * Reads the only feature table of a file.
     *
     * @param file the file
     * @return the layer
     * @throws GisFormatException when there is none or several, or when the content cannot be understood
     * @throws IOException when it cannot be read
     */
    public GisLayer read(Path file) throws IOException {
        return with(file, (connection, name) -> {
            List<String> layers = layers(connection);
            if (layers.size() != 1) {
                throw new GisFormatException(name, "", "the file has " + (layers.isEmpty() ? "no layer of features"
                        : "several layers: " + String.join(", ", layers)),
                        layers.isEmpty() ? "Export a layer with geometry." : "Name the layer to read.");
            }
            return read(connection, name, layers.getFirst());
        });
    }

    /**
     * Reads a feature table of a file.
     *
     * @param file the file
     * @param layer name of the table
     * @return the layer
     * @throws GisFormatException when there is no such table, or when the content cannot be understood
     * @throws IOException when it cannot be read
     */
    public GisLayer read(Path file, String layer) throws IOException {
        return with(file, (connection, name) -> {
            List<String> layers = layers(connection);
            if (!layers.contains(layer)) {
                throw new GisFormatException(name, "", "there is no layer of features '" + layer + "'",
                        "Choose one of: " + String.join(", ", layers) + ".");
            }
            return read(connection, name, layer);
        });
    }

    private interface Work<T> {
        T apply(Connection connection, String name) throws IOException, SQLException;
    }

    private <T> T with(Path file, Work<T> work) throws IOException {
        String name = limits.check(file);
        try (Connection connection = GeoPackageDatabase.openForReading(file, name)) {
            return work.apply(connection, name);
        } catch (SQLException e) {
            throw new GisFormatException(name, "", "the GeoPackage is damaged or incomplete (" + e.getMessage() + ")",
                    "Fetch or export it again.", e);
        }
    }

    private static List<String> layers(Connection connection) throws SQLException {
        List<String> result = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT c.table_name FROM gpkg_contents c"
                + " JOIN sqlite_master m ON m.name = c.table_name AND m.type = 'table'"
                + " AND m.sql NOT LIKE 'CREATE VIRTUAL%'"
                + " WHERE c.data_type = 'features' ORDER BY c.table_name"); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                result.add(rows.getString(1));
            }
        }
        return result;
    }

    private GisLayer read(Connection connection, String file, String layer) throws IOException, SQLException {
        String column;
        String system;
        try (PreparedStatement query = connection.prepareStatement("SELECT g.column_name, g.srs_id, s.organization,"
                + " s.organization_coordsys_id FROM gpkg_geometry_columns g"
                + " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?")) {
            query.setString(1, layer);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new GisFormatException(file, "layer " + layer, "its geometry column is not listed",
                            "Export the layer again.");
                }
                column = rows.getString(1);
                system = system(file, layer, rows.getInt(2), rows.getString(3), rows.getInt(4));
            }
        }
        return new GisLayer(layer, system, features(connection, file, layer, column, system));
    }

    private static String system(String file, String layer, int id, String organization, int code)
            throws GisFormatException {
        if (id <= 0 || !"EPSG".equalsIgnoreCase(organization)) {
            throw new GisFormatException(file, "layer " + layer, "its coordinate system is "
                    + (organization == null ? "missing" : "'" + organization + ":" + code + "'")
                    + ", which is not one of the EPSG register",
                    "Assign the right system in a GIS, for example EPSG:25832, and export again.");
        }
        try {
            return CoordinateSystem.of("EPSG:" + code).code();
        } catch (CoordinateSystemException e) {
            throw new GisFormatException(file, "layer " + layer, "its coordinate system EPSG:" + code + " is unknown",
                    "Export the layer in EPSG:4326 or EPSG:25832.", e);
        }
    }

    private List<GisFeature> features(Connection connection, String file, String layer, String geometryColumn,
            String system) throws IOException, SQLException {
        List<GisFeature> features = new ArrayList<>();
        PositionCheck check = new PositionCheck(file, system, limits);
        String key = primaryKey(connection, layer);
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM "
                + GeoPackageDatabase.quote(layer) + (key.isEmpty() ? "" : " ORDER BY "
                + GeoPackageDatabase.quote(key))); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String place = "layer " + layer + ", feature " + (features.size() + 1);
                if (features.size() >= limits.features()) {
                    throw new GisFormatException(file, place, "the layer has more than " + limits.features()
                            + " features", "Cut it to the region of the study.");
                }
                features.add(feature(rows, file, place, geometryColumn, key, check));
            }
        }
        check.finish();
        return features;
    }

    private static String primaryKey(Connection connection, String layer) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT name FROM pragma_table_info(?) WHERE pk = 1")) {
            query.setString(1, layer);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private static GisFeature feature(ResultSet rows, String file, String place, String geometryColumn, String key,
            PositionCheck check) throws IOException, SQLException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        ResultSetMetaData columns = rows.getMetaData();
        String id = "";
        Geometry geometry = null;
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String column = columns.getColumnName(i);
            if (column.equalsIgnoreCase(geometryColumn)) {
                geometry = geometry(rows.getBytes(i), file, place);
            } else if (column.equalsIgnoreCase(key)) {
                id = String.valueOf(rows.getString(i));
            } else {
                attributes.put(column, value(rows, i, columns.getColumnTypeName(i)));
            }
        }
        if (geometry == null || geometry.isEmpty()) {
            throw new GisFormatException(file, place, "the feature has no geometry",
                    "Remove features without a place, or add their geometry, and export again.");
        }
        check.geometry(geometry, place);
        return new GisFeature(id, attributes, geometry);
    }

    private static Geometry geometry(byte[] blob, String file, String place) throws GisFormatException {
        if (blob == null) {
            return null;
        }
        try {
            return GeoPackageGeometry.read(blob);
        } catch (ParseException e) {
            throw new GisFormatException(file, place, "its geometry cannot be read (" + e.getMessage() + ")",
                    "Repair the layer in a GIS and export it again.", e);
        }
    }

    private static Object value(ResultSet rows, int index, String type) throws SQLException {
        return switch (rows.getObject(index)) {
            case null -> null;
            case Integer number when "BOOLEAN".equalsIgnoreCase(type) -> number != 0;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Number number -> number.doubleValue();
            case byte[] bytes -> "(" + bytes.length + " bytes)";
            case Object other -> other.toString();
        };
    }
}
