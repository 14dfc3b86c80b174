// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.journal;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What identifies an entry of the journal and where it stands, without its changes: those of a large import are many
 * megabytes. {@link Journal#read(JournalHead)} reads them.
 *
 * @param sequence running number in the study, from 1
 * @param kind whether the operation was done, undone or redone
 * @param label what the operation did, for people
 * @param author short name of the person, may be empty
 * @param time when it was done
 * @param changeCount number of changes
 * @param file the file of the journal
 * @param offset first byte of the entry's line in the file
 * @param length bytes of the line without its line feed
 */
public record JournalHead(long sequence, JournalEntry.Kind kind, String label, String author, Instant time,
    int changeCount, Path file, long offset, int length) {

    static JournalHead of(JournalEntry entry, Path file, long offset, long end) {
        return new JournalHead(entry.sequence(), entry.kind(), entry.label(), entry.author(), entry.time(),
            entry.changes().size(), file, offset, (int) (end - offset) - 1);
    }
}
