// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;

/**
 * What an import found that identifies people. It is shown to the person who imports and kept in the register of names,
 * and goes nowhere else: not into reports, logs, or the study.
 *
 * @param names names that were taken out of the file
 * @param replacements names in the text that were replaced by pseudonyms
 */
public record Confidential(List<FoundName> names, List<Replacement> replacements) {

    /** Nothing that identifies anybody. */
    public static final Confidential NONE = new Confidential(List.of(), List.of());

    /** Copies the lists. */
    public Confidential {
        names = List.copyOf(names);
        replacements = List.copyOf(replacements);
    }

    /**
     * A name.
     *
     * @param id identity of the object of the study that it belongs to, once the import has been applied
     * @param name the name
     * @param pseudonym what the study calls the person
     */
    public record FoundName(String id, String name, String pseudonym) {

        @Override
        public String toString() {
            // never by accident into a log
            return "FoundName[" + id + "]";
        }
    }

    /**
     * A name in the text that was replaced.
     *
     * @param place where
     * @param before the words around the name, as they were
     * @param after the words as they will be
     */
    public record Replacement(String place, String before, String after) {

        @Override
        public String toString() {
            return "Replacement[" + place + "]";
        }
    }
}
