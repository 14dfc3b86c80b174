// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;
import org.triangula.exchange.projects.database.Row;

/**
 * The tables of a MAXQDA project by the names of {@code maxqda-tables.properties}. Newer versions of MAXQDA keep
 * earlier states of a row: the state with the highest version counts, unless it is marked as deleted.
 */
final class MaxqdaTables {

    private static final List<String> COMMON = List.of("id", "version", "deleted", "order", "author", "date");

    private final Properties names = load();
    private final ProjectDatabase database;
    private final Progress progress;

    MaxqdaTables(ProjectDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    private static Properties load() {
        try (Reader reader = new InputStreamReader(
            MaxqdaTables.class.getResourceAsStream("maxqda-tables.properties"), StandardCharsets.UTF_8)) {
            Properties names = new Properties();
            names.load(reader);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row by the names of this program. */
    record Fields(Row row, Map<String, String> columns) {

        String text(String name) {
            return columns.containsKey(name) ? row.text(columns.get(name)) : "";
        }

        long number(String name) {
            return columns.containsKey(name) ? row.number(columns.get(name)) : 0;
        }

        int position(String name) {
            return columns.containsKey(name) ? row.position(columns.get(name)) : -1;
        }

        boolean isEncrypted(String name) {
            return columns.containsKey(name) && row.isEncrypted(columns.get(name));
        }
    }

    private record Version<T>(long version, boolean deleted, long order, long id, T value) {
    }

    boolean has(String table) {
        return database.has(names.getProperty(table + ".table"));
    }

    /** Name of a table in the file. */
    String tableName(String table) {
        return names.getProperty(table + ".table");
    }

    /** The columns that a table has, by the names of this program. */
    Map<String, String> columns(String table) throws ProblemException {
        Set<String> present = database.columns(tableName(table));
        Map<String, String> columns = new HashMap<>();
        for (String key : names.stringPropertyNames()) {
            String name = key.substring(key.indexOf('.') + 1);
            boolean own = key.startsWith(table + ".") && !"table".equals(name);
            if (own || key.startsWith("all.") && COMMON.contains(name) && !names.containsKey(table + "." + name)) {
                for (String alias : names.getProperty(key).split(",")) {
                    if (present.contains(alias.strip().toLowerCase(Locale.ROOT))) {
                        columns.putIfAbsent(name, alias.strip());
                    }
                }
            }
        }
        return columns;
    }

    /**
     * Reads a table.
     *
     * @param table its name in this program
     * @param reader makes a value of a row
     * @return the values in the order of siblings; rows without number stand for themselves
     */
    <T> List<T> read(String table, Function<Fields, T> reader) throws ProblemException {
        Map<String, String> columns = columns(table);
        Map<Long, Version<T>> latest = new HashMap<>();
        List<Version<T>> others = new ArrayList<>();
        database.read(tableName(table), progress, row -> {
            Fields fields = new Fields(row, columns);
            Version<T> version = new Version<>(fields.number("version"), fields.number("deleted") != 0,
                fields.number("order"), fields.number("id"), reader.apply(fields));
            if (columns.containsKey("id")) {
                latest.merge(version.id(), version, (one, other) -> other.version() >= one.version() ? other : one);
            } else {
                others.add(version);
            }
        }, columns.values().toArray(String[]::new));
        others.addAll(latest.values());
        return others.stream().filter(version -> !version.deleted())
            .sorted(Comparator.comparingLong((Version<T> version) -> version.order())
                .thenComparingLong(Version::id)).map(Version::value).toList();
    }

    /** Whether the contents of a column are encrypted. */
    boolean isEncrypted(String table, String column) throws ProblemException {
        String name = columns(table).get(column);
        return name != null && database.isEncrypted(tableName(table), name);
    }
}
