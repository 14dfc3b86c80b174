// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.time.Instant;
import java.util.List;

import org.triangula.core.change.Change;

/**
 * One operation as it stands in the journal.
 *
 * @param sequence running number in the study, from 1, without gaps
 * @param kind whether the operation was done, undone or redone
 * @param target sequence of the operation that was undone or redone; equal to {@code sequence} for {@link Kind#DO}
 * @param label what the operation did, for people
 * @param author short name of the person, may be empty
 * @param time when it was done
 * @param changes the changes that were applied, in order; for an undo the inverse ones
 */
public record JournalEntry(long sequence, Kind kind, long target, String label, String author, Instant time,
    List<Change> changes) {

    /** Kind of entry. */
    public enum Kind {
        /** An operation. */
        DO,
        /** An operation taken back. */
        UNDO,
        /** An operation done again after it had been taken back. */
        REDO
    }

    /** Copies the changes. */
    public JournalEntry {
        changes = List.copyOf(changes);
    }
}
