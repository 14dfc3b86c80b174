// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.triangula.core.journal.Journal;
import org.triangula.core.journal.JournalEntry;
import org.triangula.core.problem.ProblemException;

/**
 * What can be undone and redone. The history lies in the journal, so that it outlives the program; it is read from
 * there when it is first needed.
 */
final class StudyHistory {

    private final StudyFolder folder;
    private Deque<JournalEntry> undoable;
    private Deque<JournalEntry> redoable;

    StudyHistory(StudyFolder folder) {
        this.folder = folder;
    }

    synchronized JournalEntry undoable() {
        load();
        return undoable.peek();
    }

    synchronized JournalEntry redoable() {
        load();
        return redoable.peek();
    }

    /** Operations that can be undone, the latest first. */
    synchronized List<JournalEntry> undoableEntries() {
        load();
        return new ArrayList<>(undoable);
    }

    /** Operations that can be redone, the one that was undone last first. */
    synchronized List<JournalEntry> redoableEntries() {
        load();
        return new ArrayList<>(redoable);
    }

    /** Told about an entry right after it was written. */
    synchronized void written(JournalEntry entry) {
        if (undoable != null) {
            follow(entry);
        }
    }

    private void load() {
        if (undoable != null) {
            return;
        }
        undoable = new ArrayDeque<>();
        redoable = new ArrayDeque<>();
        try {
            Journal.read(folder.journal(), 0).forEach(this::follow);
        } catch (ProblemException | IOException e) {
            // an unreadable past only means that it cannot be undone; the study itself is whole
            undoable.clear();
            redoable.clear();
        }
    }

    private void follow(JournalEntry entry) {
        switch (entry.kind()) {
            case DO -> {
                undoable.push(entry);
                redoable.clear();
            }
            case UNDO -> {
                JournalEntry done = undoable.poll();
                if (done != null) {
                    redoable.push(done);
                }
            }
            case REDO -> {
                JournalEntry undone = redoable.poll();
                if (undone != null) {
                    undoable.push(undone);
                }
            }
        }
    }
}
