// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of a table and what an importer takes them for, as a question to the person who imports. An importer puts
 * it into its plan when it does not know a heading; a window shows it, and the answer goes back through
 * {@link StudyImporter#remember}. After that the same file is read again.
 *
 * @param place the file and, where there are several, the sheet, for people
 * @param signature the headings in a form that is equal for tables with equal headings; answers are kept under it
 * @param required true when the table cannot be imported without an answer; false when only single columns are not read
 * @param contents what the table may hold, as many as the format knows; never empty
 * @param content identity of what the importer takes it for, one of the contents; empty if it has no idea
 * @param columns all columns with a heading or with values, in their order
 */
public record ColumnMapping(String place, String signature, boolean required, List<Content> contents, String content,
    List<Column> columns) {

    /** Copies the lists. */
    public ColumnMapping {
        contents = List.copyOf(contents);
        columns = List.copyOf(columns);
    }

    /**
     * Something that a table may hold.
     *
     * @param id identity, for example {@code codedSegments}
     * @param name name in the language of the user, for example coded segments
     * @param fields what its columns may mean
     */
    public record Content(String id, String name, List<Field> fields) {

        /** Copies the fields. */
        public Content {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A meaning that a column may have.
     *
     * @param id identity, for example {@code documentName}
     * @param name name in the language of the user
     * @param required true when a table with this content cannot be read without it
     * @param repeatable true when several columns may have this meaning, such as variables
     */
    public record Field(String id, String name, boolean required, boolean repeatable) {
    }

    /**
     * A column.
     *
     * @param number number of the column, from 1
     * @param heading its heading as it stands in the file; may be empty
     * @param field identity of the field that the importer takes it for; empty if it does not know
     * @param guessed true when the heading is not known for certain and the values decided
     * @param samples some of its first values, shortened; for the eyes of the person who imports only
     */
    public record Column(int number, String heading, String field, boolean guessed, List<String> samples) {

        /** Copies the samples. */
        public Column {
            samples = List.copyOf(samples);
        }

        @Override
        public String toString() {
            // samples may be words of an interview and must not get into a log
            return "Column[" + number + ", " + heading + ", " + field + "]";
        }
    }

    /**
     * What a person says about the columns.
     *
     * @param content identity of the content
     * @param fields identity of the field by number of the column; columns that are not named are not read
     */
    public record Answer(String content, Map<Integer, String> fields) {

        /** Copies the fields. */
        public Answer {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * The answer that agrees with everything the importer took for granted; where a window begins.
     *
     * @return the answer, which may be incomplete
     */
    public Answer proposal() {
        Map<Integer, String> fields = new TreeMap<>();
        columns.stream().filter(column -> !column.field().isEmpty())
            .forEach(column -> fields.put(column.number(), column.field()));
        return new Answer(content, fields);
    }

    /**
     * Finds a content.
     *
     * @param id its identity
     * @return the content
     */
    public Optional<Content> find(String id) {
        return contents.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * What an answer lacks.
     *
     * @param answer the answer
     * @return required fields that no column has, in the order of the content; empty when the answer is complete or its
     *         content is not known
     */
    public List<Field> missing(Answer answer) {
        return find(answer.content()).stream().flatMap(each -> each.fields().stream())
            .filter(field -> field.required() && !answer.fields().containsValue(field.id())).toList();
    }

    /**
     * Meanings that an answer gives to several columns although only one may have them.
     *
     * @param answer the answer
     * @return the fields, in the order of the content
     */
    public List<Field> repeated(Answer answer) {
        return find(answer.content()).stream().flatMap(each -> each.fields().stream())
            .filter(field -> !field.repeatable()
                && answer.fields().values().stream().filter(field.id()::equals).count() > 1)
            .toList();
    }

    /**
     * Whether an answer can be used.
     *
     * @param answer the answer
     * @return true if its content is known, nothing is missing and nothing repeated
     */
    public boolean accepts(Answer answer) {
        return find(answer.content()).isPresent() && missing(answer).isEmpty() && repeated(answer).isEmpty();
    }
}
