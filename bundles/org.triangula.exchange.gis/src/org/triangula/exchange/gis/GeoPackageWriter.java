// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.crs.CoordinateSystem;

/**
 * Writes layers as feature tables of a new GeoPackage 1.3 (OGC 12-128r17). The features' own ids become a column
 * {@code feature_id} when any feature has one, as the format's key must be a number.
 */
public final class GeoPackageWriter {

    private static final int APPLICATION_ID = 0x47504B47;
    private static final int VERSION = 10300;
    private static final String TIME = "strftime('%Y-%m-%dT%H:%M:%fZ','now')";

    private final Instant lastChange;

    /**
     * Creates a writer.
     *
     * @param lastChange the date of the contents, written as the layers' last change
     */
    public GeoPackageWriter(Instant lastChange) {
        this.lastChange = lastChange.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Writes layers to a file.
     *
     * @param layers the layers, with different names
     * @param file the file, replaced when it exists
     * @throws IOException when it cannot be written; the file is then as it was
     */
    public void write(List<GisLayer> layers, Path file) throws IOException {
        FileReplacement.write(file, unfinished -> {
            try (Connection connection = GeoPackageDatabase.openForWriting(unfinished);
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                createTables(statement);
                for (GisLayer layer : layers) {
                    write(connection, layer);
                }
                connection.commit();
            } catch (SQLException e) {
                throw new IOException(file.getFileName() + ": the GeoPackage could not be written ("
                        + e.getMessage() + "). Check names of layers and columns and the space on the disk.", e);
            }
        });
    }

    private static void createTables(Statement statement) throws SQLException {
        statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        statement.execute("PRAGMA user_version = " + VERSION);
        statement.execute("CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,"
                + " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,"
                + " description TEXT)");
        statement.execute("CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,"
                + " identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT ("
                + TIME + "), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,"
                + " CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))");
        statement.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
                + " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,"
                + " m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),"
                + " CONSTRAINT uk_gc_table_name UNIQUE (table_name),"
                + " CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),"
                + " CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))");
        statement.execute("INSERT INTO gpkg_spatial_ref_sys VALUES"
                + " ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),"
                + " ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL)");
    }

    private void write(Connection connection, GisLayer layer) throws SQLException, IOException {
        if (layer.name().isBlank() || layer.name().toLowerCase(Locale.ROOT).matches("(gpkg_|sqlite_|rtree_).*")) {
            throw new IOException("'" + layer.name() + "' cannot be the name of a layer in a GeoPackage. Choose"
                    + " another one.");
        }
        system(connection, CoordinateSystem.WGS84);
        int system = system(connection, layer.systemCode());
        Map<String, String> types = types(layer);
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(types.keySet());
        if (taken.size() != types.size()) {
            throw new IOException("The layer '" + layer.name() + "' has columns that differ only in upper and lower"
                    + " case, which a GeoPackage does not allow. Rename one of them.");
        }
        String key = free("fid", taken);
        String geometry = free("geom", taken);
        boolean ids = layer.features().stream().anyMatch(feature -> !feature.id().isEmpty());
        String idColumn = ids ? free("feature_id", taken) : "";
        StringBuilder table = new StringBuilder("CREATE TABLE " + GeoPackageDatabase.quote(layer.name()) + " ("
                + GeoPackageDatabase.quote(key) + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
                + GeoPackageDatabase.quote(geometry) + " " + kind(layer));
        StringBuilder insert = new StringBuilder("INSERT INTO " + GeoPackageDatabase.quote(layer.name()) + " ("
                + GeoPackageDatabase.quote(geometry));
        List<String> columns = new ArrayList<>(types.keySet());
        if (ids) {
            table.append(", ").append(GeoPackageDatabase.quote(idColumn)).append(" TEXT");
            insert.append(", ").append(GeoPackageDatabase.quote(idColumn));
        }
        for (String column : columns) {
            table.append(", ").append(GeoPackageDatabase.quote(column)).append(' ').append(types.get(column));
            insert.append(", ").append(GeoPackageDatabase.quote(column));
        }
        insert.append(") VALUES (?").append(", ?".repeat(columns.size() + (ids ? 1 : 0))).append(')');
        try (Statement statement = connection.createStatement()) {
            statement.execute(table.append(')').toString());
        }
        register(connection, layer, geometry, system);
        try (PreparedStatement row = connection.prepareStatement(insert.toString())) {
            for (GisFeature feature : layer.features()) {
                int index = 1;
                row.setBytes(index++, GeoPackageGeometry.write(feature.geometry(), system));
                if (ids) {
                    row.setString(index++, feature.id().isEmpty() ? null : feature.id());
                }
                for (String column : columns) {
                    Object value = feature.attributes().get(column);
                    row.setObject(index++, value == null || !"TEXT".equals(types.get(column)) ? value
                            : value.toString());
                }
                row.executeUpdate();
            }
        }
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** The narrowest type that holds all values of a column. */
    private static Map<String, String> types(GisLayer layer) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String column : layer.columns()) {
            String type = "";
            for (GisFeature feature : layer.features()) {
                String own = switch (feature.attributes().get(column)) {
                    case null -> type;
                    case Boolean bool -> "BOOLEAN";
                    case Long number -> "INTEGER";
                    case Double number -> "DOUBLE";
                    case Object other -> "TEXT";
                };
                if (!type.isEmpty() && !type.equals(own)) {
                    own = Set.of("INTEGER", "DOUBLE").containsAll(Set.of(type, own)) ? "DOUBLE" : "TEXT";
                }
                type = own;
            }
            types.put(column, type.isEmpty() ? "TEXT" : type);
        }
        return types;
    }

    private static String kind(GisLayer layer) {
        List<String> kinds = layer.features().stream().map(feature -> feature.geometry().getGeometryType())
                .distinct().toList();
        return kinds.size() != 1 || "LinearRing".equals(kinds.getFirst()) ? "GEOMETRY"
                : kinds.getFirst().toUpperCase(Locale.ROOT);
    }

    private static int system(Connection connection, String code) throws SQLException {
        CoordinateSystem system = CoordinateSystem.of(code);
        try (PreparedStatement row = connection.prepareStatement("INSERT OR IGNORE INTO gpkg_spatial_ref_sys"
                + " VALUES (?, ?, 'EPSG', ?, ?, NULL)")) {
            row.setString(1, system.name());
            row.setInt(2, system.number());
            row.setInt(3, system.number());
            row.setString(4, system.wellKnownText());
            row.executeUpdate();
        }
        return system.number();
    }

    private void register(Connection connection, GisLayer layer, String geometry, int system) throws SQLException {
        Envelope box = new Envelope();
        layer.features().forEach(feature -> box.expandToInclude(feature.geometry().getEnvelopeInternal()));
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO gpkg_contents (table_name, data_type,"
                + " identifier, last_change, min_x, min_y, max_x, max_y, srs_id)"
                + " VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?)")) {
            row.setString(1, layer.name());
            row.setString(2, layer.name());
            row.setString(3, lastChange.toString());
            double[] sides = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
            for (int i = 0; i < sides.length; i++) {
                row.setObject(4 + i, box.isNull() ? null : (Object) sides[i]);
            }
            row.setInt(8, system);
            row.executeUpdate();
        }
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)")) {
            row.setString(1, layer.name());
            row.setString(2, geometry);
            row.setString(3, kind(layer));
            row.setInt(4, system);
            row.executeUpdate();
        }
    }
}
