// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files. */
final class GeoPackageDatabase {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private GeoPackageDatabase() {
    }

    /** Opens a file that others wrote: for reading only, without its triggers and functions being trusted. */
    static Connection openForReading(Path file, String name) throws IOException, SQLException {
        byte[] start = new byte[MAGIC.length];
        try (var in = Files.newInputStream(file)) {
            if (in.readNBytes(start, 0, start.length) < start.length || !Arrays.equals(start, MAGIC)) {
                throw new GisFormatException(name, "", "the file is no GeoPackage: it is not an SQLite database",
                        "Check the file's type, or fetch it again.");
            }
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        Connection connection = connect(file, config);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA query_only = ON");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Opens a new, empty file for writing. */
    static Connection openForWriting(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        return connect(file, config);
    }

    /** Goes past the driver manager, which does not see drivers in other bundles. */
    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        return JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri(), config.toProperties());
    }

    /** A name as SQL wants it, so that no character of it can end the name. */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
