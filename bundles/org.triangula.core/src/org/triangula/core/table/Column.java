// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name heading, in the language of the user; not empty
 * @param kind what its values are
 * @param description what a value says, with unit and base; may be empty
 */
public record Column(String name, Kind kind, String description) {

    /** What the values of a column are. Every value may also be {@code null}: there is none. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** An {@link Integer} or {@link Long}. */
        INTEGER,
        /** A {@link Number}. */
        DECIMAL,
        /** A {@link Number} that is a share: 1 stands for 100 %. */
        PERCENT;

        /** Whether a value belongs into a column of this kind. */
        boolean accepts(Object value) {
            return value == null || switch (this) {
                case TEXT -> value instanceof String;
                case INTEGER -> value instanceof Integer || value instanceof Long;
                case DECIMAL, PERCENT -> value instanceof Number;
            };
        }
    }

    /** Refuses columns without a heading. */
    public Column {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(description);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A column needs a heading.");
        }
    }

    /**
     * A column of texts.
     *
     * @param name heading
     * @return the column, without description
     */
    public static Column text(String name) {
        return new Column(name, Kind.TEXT, "");
    }

    /**
     * A column of whole numbers.
     *
     * @param name heading
     * @return the column, without description
     */
    public static Column integer(String name) {
        return new Column(name, Kind.INTEGER, "");
    }

    /**
     * A column of numbers.
     *
     * @param name heading
     * @return the column, without description
     */
    public static Column decimal(String name) {
        return new Column(name, Kind.DECIMAL, "");
    }

    /**
     * A column of shares.
     *
     * @param name heading
     * @return the column, without description
     */
    public static Column percent(String name) {
        return new Column(name, Kind.PERCENT, "");
    }

    /**
     * The same column with a description.
     *
     * @param text what a value says
     * @return the column
     */
    public Column describedAs(String text) {
        return new Column(name, kind, text);
    }
}
