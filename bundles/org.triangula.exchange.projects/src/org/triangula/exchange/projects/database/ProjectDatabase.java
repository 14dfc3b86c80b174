// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * An SQLite file of doubtful origin, opened for reading only. Nothing that the file itself defines is trusted or run:
 * only real tables are read, never views or virtual tables. The file and its folder stay as they are; a file with a
 * write-ahead log is copied to a temporary folder first, which is removed again.
 */
public final class ProjectDatabase implements AutoCloseable {

    /** Largest size of a file in bytes. Projects may hold recordings. */
    public static final long LARGEST_FILE = 16L << 30;
    /** Largest number of rows that are read of one file. */
    public static final int MOST_ROWS = 5_000_000;
    /** Largest size of one value in bytes. */
    public static final int LARGEST_VALUE = 64 << 20;
    /** Largest size of all texts that are read of one file, in characters. */
    public static final long MOST_CHARACTERS = 512L << 20;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final String name;
    private final Connection connection;
    private final Path copy;
    private final Map<String, String> tables = new HashMap<>();
    private int rows;
    private long characters;

    private ProjectDatabase(String name, Connection connection, Path copy) {
        this.name = name;
        this.connection = connection;
        this.copy = copy;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Reads a row.
         *
         * @param row the row; only valid during the call
         * @throws ProblemException if the file cannot be imported for what it says
         */
        void read(Row row) throws ProblemException;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return the database, to be closed
     * @throws ProblemException if it is no SQLite database, is damaged, or too large
     */
    public static ProjectDatabase open(Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        Path copy = null;
        Connection connection = null;
        try {
            check(file, name);
            copy = copyWithLog(file);
            connection = connect(copy == null ? file : copy.resolve(file.getFileName()), copy == null);
            ProjectDatabase database = new ProjectDatabase(name, connection, copy);
            database.readTables();
            return database;
        } catch (IOException e) {
            abandon(connection, copy);
            throw new ProblemException(new Problem(name, Messages.bind(Messages.unreadable, e.getMessage()),
                Messages.unreadable_remedy), e);
        } catch (SQLException e) {
            abandon(connection, copy);
            throw new ProblemException(new Problem(name, Messages.damaged, Messages.damaged_remedy), e);
        }
    }

    private static void check(Path file, String name) throws IOException, ProblemException {
        byte[] start = new byte[MAGIC.length];
        try (var input = Files.newInputStream(file)) {
            input.readNBytes(start, 0, start.length);
        }
        if (!java.util.Arrays.equals(start, MAGIC)) {
            throw new ProblemException(name, Messages.noDatabase, Messages.noDatabase_remedy);
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new ProblemException(name, Messages.bind(Messages.large, LARGEST_FILE >> 30),
                Messages.large_remedy);
        }
    }

    /** What was changed last may still be in a file beside; reading that needs a folder that may be written to. */
    private static Path copyWithLog(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.isRegularFile(log) || Files.size(log) == 0) {
            return null;
        }
        Path folder = Files.createTempDirectory("triangula-project");
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
            Files.copy(log, folder.resolve(log.getFileName()));
            return folder;
        } catch (IOException e) {
            remove(folder);
            throw e;
        }
    }

    private static Connection connect(Path file, boolean immutable) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(immutable);
        config.enableLoadExtension(false);
        // goes past the driver manager, which does not see drivers in other bundles; "immutable" leaves no files beside
        SQLiteConnection connection = JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri()
            + (immutable ? "?immutable=1" : ""), config.toProperties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA query_only = ON");
            connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_VALUE);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void readTables() throws SQLException {
        try (Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'table'")) {
            while (found.next()) {
                String table = found.getString(1);
                String definition = found.getString(2);
                if (table != null && definition != null
                    && !definition.strip().toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL")) {
                    tables.putIfAbsent(table.toLowerCase(Locale.ROOT), table);
                }
            }
        }
    }

    /**
     * Name of the file.
     *
     * @return without folders
     */
    public String name() {
        return name;
    }

    /**
     * Names of the tables.
     *
     * @return in lower case
     */
    public Set<String> tables() {
        return Set.copyOf(tables.keySet());
    }

    /**
     * Whether there is a table.
     *
     * @param table its name, upper or lower case
     * @return true if there is; views do not count
     */
    public boolean has(String table) {
        return tables.containsKey(table.toLowerCase(Locale.ROOT));
    }

    /**
     * Columns of a table.
     *
     * @param table name of the table
     * @return their names in lower case; empty when there is no such table
     * @throws ProblemException if the file is damaged
     */
    public Set<String> columns(String table) throws ProblemException {
        Set<String> columns = new HashSet<>();
        if (!has(table)) {
            return columns;
        }
        try (Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery("PRAGMA table_info(" + quote(tableName(table)) + ")")) {
            while (found.next()) {
                columns.add(found.getString("name").toLowerCase(Locale.ROOT));
            }
            return columns;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    /**
     * Number of rows.
     *
     * @param table name of the table
     * @return the number; 0 when there is no such table
     * @throws ProblemException if the file is damaged
     */
    public int count(String table) throws ProblemException {
        if (!has(table)) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery("SELECT count(*) FROM " + quote(tableName(table)))) {
            return found.next() ? (int) Math.min(Integer.MAX_VALUE, found.getLong(1)) : 0;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    /**
     * Reads a table in the order in which it is stored.
     *
     * @param table its name; nothing is read when there is no such table
     * @param progress asked after each row whether the work is still wanted
     * @param reader takes the rows
     * @param columns the columns to read; those that the table does not have read as nothing
     * @throws ProblemException if the file is damaged or has more rows than such a file can need
     */
    public void read(String table, Progress progress, Reader reader, String... columns) throws ProblemException {
        if (!has(table)) {
            return;
        }
        Set<String> present = columns(table);
        Map<String, Integer> index = new HashMap<>();
        List<String> selected = new ArrayList<>();
        for (String column : columns) {
            if (present.contains(column.toLowerCase(Locale.ROOT))) {
                index.put(column, selected.size());
                selected.add(quote(column));
            }
        }
        if (selected.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery("SELECT " + String.join(", ", selected) + " FROM "
                + quote(tableName(table)))) {
            while (found.next()) {
                progress.checkCancelled();
                Object[] values = new Object[selected.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = found.getObject(i + 1);
                    characters += values[i] instanceof String text ? text.length() : 0;
                }
                rows++;
                if (rows > MOST_ROWS || characters > MOST_CHARACTERS) {
                    throw new ProblemException(name, Messages.bind(Messages.many, table), Messages.many_remedy);
                }
                reader.read(new Row(index, values));
            }
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    /**
     * Whether any value of a column is encrypted.
     *
     * @param table name of the table
     * @param column name of the column
     * @return true if at least one of the first values begins with {@code *ENC*}
     * @throws ProblemException if the file is damaged
     */
    public boolean isEncrypted(String table, String column) throws ProblemException {
        if (!columns(table).contains(column.toLowerCase(Locale.ROOT))) {
            return false;
        }
        try (Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery("SELECT CAST(substr(" + quote(column) + ", 1, 5) AS TEXT) FROM "
                + quote(tableName(table)) + " WHERE " + quote(column) + " IS NOT NULL LIMIT 100")) {
            while (found.next()) {
                if ("*ENC*".equals(found.getString(1))) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    private String tableName(String table) {
        return tables.get(table.toLowerCase(Locale.ROOT));
    }

    private ProblemException damaged(SQLException cause) {
        return new ProblemException(new Problem(name, Messages.damaged, Messages.damaged_remedy), cause);
    }

    /** A name as SQL wants it, so that no character of it can end the name. */
    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws ProblemException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw damaged(e);
        } finally {
            removeCopy(copy);
        }
    }

    private static void abandon(Connection connection, Path copy) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // the first problem is the one to tell
            connection = null;
        }
        removeCopy(copy);
    }

    private static void removeCopy(Path copy) {
        if (copy != null) {
            try {
                remove(copy);
            } catch (IOException e) {
                // removed when the program ends
                copy.toFile().deleteOnExit();
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
