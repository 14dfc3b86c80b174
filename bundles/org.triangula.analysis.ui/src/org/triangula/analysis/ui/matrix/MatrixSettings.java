// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person has set in an editor of a matrix. Immutable; small, and written as lines of {@code key=value}.
 *
 * @param values texts by key; what is missing has its default
 */
public record MatrixSettings(Map<String, String> values) {

    /** Nothing set. */
    public static final MatrixSettings DEFAULT = new MatrixSettings(Map.of());

    /** Columns of a code matrix: documents, groups, sets or the identity of a variable. */
    static final String COLUMNS = "columns";
    /** A second variable whose values are combined with the columns. */
    static final String SECOND = "second";
    /** Only what is active. */
    static final String ACTIVE = "active";
    /** Only codes at the top of the tree. */
    static final String TOP = "top";
    /** Subcodes count for the codes above them. */
    static final String SUBCODES = "subcodes";
    /** Largest distance in paragraphs. */
    static final String DISTANCE = "distance";
    /** Least similarity of codes with a line, per cent. */
    static final String LEAST = "least";
    /** Variables that are compared, separated by spaces. */
    static final String VARIABLES = "variables";
    /** Whether documents are shown as a tree. */
    static final String TREE = "tree";
    /** Rows as columns. */
    static final String TRANSPOSED = "transposed";
    /** Rows without a number are left out. */
    static final String HIDE_ROWS = "hideRows";
    /** Columns without a number are left out. */
    static final String HIDE_COLUMNS = "hideColumns";
    /** Order of rows. */
    static final String ROW_ORDER = "rowOrder";
    /** Order of columns. */
    static final String COLUMN_ORDER = "columnOrder";

    /** Copies the map. */
    public MatrixSettings {
        values = Map.copyOf(values);
    }

    /** The settings with another value. */
    MatrixSettings with(String key, Object value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(key, value instanceof Enum<?> constant ? constant.name() : String.valueOf(value));
        return new MatrixSettings(changed);
    }

    String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    boolean is(String key, boolean otherwise) {
        return Boolean.parseBoolean(text(key, String.valueOf(otherwise)));
    }

    int number(String key, int otherwise) {
        String text = text(key, "");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** A choice; its key is the name of the class. */
    <E extends Enum<E>> E choice(Class<E> type, E otherwise) {
        return choice(type.getSimpleName(), type, otherwise);
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String text = text(key, otherwise.name());
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst()
            .orElse(otherwise);
    }

    Set<String> set(String key) {
        String text = text(key, "");
        return text.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(text.split(" ")));
    }

    String write() {
        return new TreeMap<>(values).entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("\n"));
    }

    static MatrixSettings read(String text) {
        Map<String, String> values = new TreeMap<>();
        text.lines().filter(line -> line.indexOf('=') > 0)
            .forEach(line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return new MatrixSettings(values);
    }
}
