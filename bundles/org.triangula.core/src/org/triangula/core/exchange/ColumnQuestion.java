// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;
import java.util.Map;

/**
 * What the columns of a table mean. The importer says what it takes each column for; a person may answer otherwise, and
 * the file is read again with the answers among the options of the {@link ImportRequest}: for each answered column
 * {@code column.ID.HEADING = FIELD}, see {@link #answer(Map, String, String)}. Answers are remembered by the identity
 * of the question and the heading.
 *
 * @param id identity of this kind of table, without dots, for example {@code maxqda-segments}; the same in every
 *        language and for every file
 * @param table name of the table in words of the field, for example of the sheet it is on
 * @param columns the columns in their order
 * @param fields the fields that a column can be taken for, in the order in which they are offered
 */
public record ColumnQuestion(String id, String table, List<Column> columns, List<Field> fields) {

    /** Answer for a column that is not taken over. */
    public static final String IGNORED = "-";

    private static final String PREFIX = "column.";
    private static final int MOST_SAMPLES = 3;

    /** Copies the lists. */
    public ColumnQuestion {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /** Why a column is taken for what it is taken for. */
    public enum Reason {
        /** Nothing is known about the column; it is not taken over. */
        UNKNOWN,
        /** Its heading is in the table of known headings. */
        HEADING,
        /** Its values look so. */
        CONTENT,
        /** A person said so, now or earlier. */
        ANSWERED
    }

    /**
     * A column.
     *
     * @param heading its heading as it is in the file; may be empty
     * @param samples a few of its values, the first ones that are not empty
     * @param field key of the field it is taken for; {@value #IGNORED} if it is not taken over
     * @param reason why
     */
    public record Column(String heading, List<String> samples, String field, Reason reason) {

        /** Keeps the first samples. */
        public Column {
            samples = List.copyOf(samples.subList(0, Math.min(samples.size(), MOST_SAMPLES)));
        }
    }

    /**
     * A field.
     *
     * @param key its key, the same in every language
     * @param name its name in the language of the user
     * @param required whether the table cannot be read without it
     * @param many whether several columns can be taken for it
     */
    public record Field(String key, String name, boolean required, boolean many) {
    }

    /**
     * The required fields for which no column is there.
     *
     * @return the fields
     */
    public List<Field> missing() {
        return fields.stream().filter(Field::required)
            .filter(field -> columns.stream().noneMatch(column -> column.field().equals(field.key()))).toList();
    }

    /**
     * Key of the answer for a column among the options of a request.
     *
     * @param id identity of the question
     * @param heading heading of the column
     * @return the key
     */
    public static String key(String id, String heading) {
        return PREFIX + id + "." + heading.strip();
    }

    /**
     * What somebody answered for a column.
     *
     * @param options options of a request
     * @param id identity of the question
     * @param heading heading of the column
     * @return key of a field, {@value #IGNORED}, or {@code null} when nobody answered
     */
    public static String answer(Map<String, String> options, String id, String heading) {
        return options.get(key(id, heading));
    }
}
