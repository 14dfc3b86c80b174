// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.triangula.core.journal.Journal;
import org.triangula.core.journal.JournalHead;
import org.triangula.core.problem.ProblemException;

/**
 * What can be undone and redone. The history lies in the journal, so that it outlives the program; it is read from
 * there when it is first needed, without the changes: those are read when an operation is undone or redone.
 */
final class StudyHistory {

    private final StudyFolder folder;
    private Deque<JournalHead> undoable;
    private Deque<JournalHead> redoable;

    StudyHistory(StudyFolder folder) {
        this.folder = folder;
    }

    synchronized JournalHead undoable() {
        load();
        return undoable.peek();
    }

    synchronized JournalHead redoable() {
        load();
        return redoable.peek();
    }

    /** Operations that can be undone, the latest first. */
    synchronized List<JournalHead> undoableEntries() {
        load();
        return new ArrayList<>(undoable);
    }

    /** Operations that can be redone, the one that was undone last first. */
    synchronized List<JournalHead> redoableEntries() {
        load();
        return new ArrayList<>(redoable);
    }

    /** Told about an entry right after it was written. */
    synchronized void written(JournalHead entry) {
        if (undoable != null) {
            follow(entry);
        }
    }

    /** Told about files of the journal that are no more: what stood there cannot be undone or redone. */
    synchronized void removed(List<Path> files) {
        if (undoable != null && !files.isEmpty()) {
            undoable.removeIf(head -> files.contains(head.file()));
            redoable.removeIf(head -> files.contains(head.file()));
        }
    }

    private void load() {
        if (undoable != null) {
            return;
        }
        undoable = new ArrayDeque<>();
        redoable = new ArrayDeque<>();
        try {
            Journal.heads(folder.journal()).forEach(this::follow);
        } catch (ProblemException | IOException e) {
            // an unreadable past only means that it cannot be undone; the study itself is whole
            undoable.clear();
            redoable.clear();
        }
    }

    private void follow(JournalHead entry) {
        switch (entry.kind()) {
            case DO -> {
                undoable.push(entry);
                redoable.clear();
            }
            case UNDO -> {
                JournalHead done = undoable.poll();
                if (done != null) {
                    redoable.push(done);
                }
            }
            case REDO -> {
                JournalHead undone = redoable.poll();
                if (undone != null) {
                    undoable.push(undone);
                }
            }
        }
    }
}
