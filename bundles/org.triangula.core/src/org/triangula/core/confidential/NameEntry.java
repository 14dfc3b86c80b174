// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.confidential;

import java.util.Objects;

/**
 * Who somebody in the study really is.
 *
 * @param id identity of the person (or the document) in the study
 * @param name the real name
 * @param contact how to reach them; may be empty
 * @param note anything else that must stay apart; may be empty
 */
public record NameEntry(String id, String name, String contact, String note) {

    /** Refuses what is missing. */
    public NameEntry {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(note);
    }

    @Override
    public String toString() {
        // never by accident into a log
        return "NameEntry[" + id + "]";
    }
}
