// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.triangula.model.inquiry.VariableType;

/**
 * A variable of documents.
 *
 * @param id identity of the variable of the study, or one of the names in {@link BuiltIn}
 * @param name how people call it, in the language of the program where the study has a wording for it
 * @param type its type
 * @param labels what people read for values that are kept as keys, in the order of the categories; empty for others
 * @param unit unit; empty when there is none
 * @param builtIn whether it comes from the document itself and cannot be edited as a variable
 */
public record DocumentVariable(String id, String name, VariableType type, Map<String, String> labels, String unit,
    boolean builtIn) {

    /** Variables that every document has. Their names are part of stored filters. */
    public enum BuiltIn {
        /** Groups in which the document is; names of groups, those above included. */
        GROUP,
        /** Sets in which the document is; names of sets. */
        SET,
        /** Kind of document. */
        KIND,
        /** District of the interview, or the areas the document is about; names of areas. */
        DISTRICT,
        /** Day of the interview. */
        DATE,
        /** Interviewers; names of coders. */
        INTERVIEWER,
        /** Whether it may be quoted. */
        STATUS;

        /**
         * Identity of the variable.
         *
         * @return the identity
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the labels and keeps their order. */
    public DocumentVariable {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /**
     * What people read for a value.
     *
     * @param value a value as it is kept
     * @return its label, or the value itself
     */
    public String label(String value) {
        return labels.getOrDefault(value, value);
    }

    /**
     * The value that people mean when they write something: a key or its label, without regard to case.
     *
     * @param written what was written
     * @return the value as it is kept
     */
    public String value(String written) {
        String clean = written.strip();
        if (labels.containsKey(clean)) {
            return clean;
        }
        return labels.entrySet().stream().filter(entry -> entry.getValue().equalsIgnoreCase(clean))
            .map(Map.Entry::getKey).findFirst().orElse(clean);
    }
}
