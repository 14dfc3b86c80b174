// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table whose columns were not understood for certain. Who reads an export may answer: by hand with
 * {@link ColumnMemory#remember}, in the workbench on the page of the import window.
 *
 * @param provenance file, sheet and row of the headings
 * @param signature headings in a form that is equal for tables with equal headings in any order
 * @param required true when nothing of the table was read
 * @param content best guess what the table holds
 * @param columns all columns
 */
public record MappingRequest(Provenance provenance, String signature, boolean required, Optional<Content> content,
    List<UnknownColumn> columns) {

    /** Copies the columns. */
    public MappingRequest {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param number its number, from 1
     * @param heading its heading; may be empty
     * @param field what it is taken for
     * @param guessed true when only the values suggest this
     * @param samples some of its first values, cut at 80 characters
     */
    public record UnknownColumn(int number, String heading, Optional<Field> field, boolean guessed,
        List<String> samples) {

        /** Copies the samples. */
        public UnknownColumn {
            samples = List.copyOf(samples);
        }

        @Override
        public String toString() {
            return "UnknownColumn[" + number + ", " + heading + "]";
        }
    }

    /**
     * An answer.
     *
     * @param content what the table holds
     * @param fields what its columns mean, by number; others are not read
     */
    public record Answer(Content content, Map<Integer, Field> fields) {

        /** Copies the fields. */
        public Answer {
            fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        }
    }
}
