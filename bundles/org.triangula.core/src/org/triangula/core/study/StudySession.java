// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.change.Change;
import org.triangula.core.change.ChangeApplier;
import org.triangula.core.change.StudyIndex;
import org.triangula.core.change.StudyObserver;
import org.triangula.core.journal.Journal;
import org.triangula.core.journal.JournalEntry;
import org.triangula.core.journal.JournalEntry.Kind;
import org.triangula.core.journal.JournalHead;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * An open study: the only way to change it, to save it and to take changes back.
 *
 * <p>All methods may be called from any thread; one operation runs at a time. Whoever reads the model while others may
 * change it holds the session's monitor or reads in the thread that changes it.
 */
public final class StudySession implements AutoCloseable {

    private final StudyFolder folder;
    private final StudyResources resources;
    private final Study study;
    private final StudyObserver observer;
    private final StudyLock lock;
    private final Journal journal;
    private final StudyHistory history;
    private final StudyTexts texts;
    private final Clock clock;
    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Identified> touched = new HashSet<>();
    private final String lockHolder;
    private String author = "";
    private long saved;
    private int recovered;
    private boolean closed;

    /** Everything a session is made of; {@link StudyStore} puts it together. */
    record Parts(StudyFolder folder, StudyResources resources, Study study, StudyLock lock, String lockHolder,
        Journal journal, long appliedThrough, Supplier<String> identities, Clock clock) {
    }

    StudySession(Parts parts) {
        this.folder = parts.folder();
        this.resources = parts.resources();
        this.study = parts.study();
        this.lock = parts.lock();
        this.lockHolder = parts.lockHolder();
        this.journal = parts.journal();
        this.saved = parts.appliedThrough();
        this.clock = parts.clock();
        this.history = new StudyHistory(folder);
        this.texts = new StudyTexts(folder);
        this.observer = new StudyObserver(study, parts.identities(), new StudyObserver.Listener() {
            @Override
            public void touched(EObject object) {
                resources.touched(object);
                if (object instanceof Identified identified) {
                    touched.add(identified);
                }
            }

            @Override
            public void added(EObject object) {
                resources.added(object);
                touched(object);
            }

            @Override
            public void removed(EObject object) {
                resources.removed(object);
            }
        });
    }

    /** Applies entries of the journal that are not in the model files: after a crash, or when only reading. */
    synchronized void recover(List<JournalEntry> entries) throws ProblemException {
        ChangeApplier applier = new ChangeApplier(observer.index());
        for (JournalEntry entry : entries) {
            try {
                observer.replay(() -> applier.apply(entry.changes()));
            } catch (RuntimeException e) {
                throw new ProblemException(new Problem(folder.name() + "/journal",
                    "Operation " + entry.sequence() + " (" + entry.label() + ") does not fit the saved study.",
                    "Restore the study from its folder backups/. Nothing has been changed."), e);
            }
        }
        touched.clear();
        recovered = entries.size();
    }

    /**
     * How many operations were only in the journal when the study was opened, because it had not been saved.
     *
     * @return the number, 0 or more
     */
    public synchronized int recoveredOperations() {
        return recovered;
    }

    /**
     * The study.
     *
     * @return the root of the model, to be read; it is changed only by {@link #execute(StudyOperation)}
     */
    public Study study() {
        return study;
    }

    /**
     * The folder of the study.
     *
     * @return the folder
     */
    public StudyFolder folder() {
        return folder;
    }

    /**
     * Finds objects by identity.
     *
     * @return the index
     */
    public StudyIndex index() {
        return observer.index();
    }

    /**
     * The text of a document.
     *
     * @param document a document of this study
     * @return its text; the same instance as long as it is in use
     * @throws ProblemException if the text file is missing or damaged
     */
    public DocumentText text(Document document) throws ProblemException {
        return texts.read(document);
    }

    /**
     * Whether the study can only be read because another process has it open.
     *
     * @return true if operations are refused
     */
    public boolean isReadOnly() {
        return lock == null;
    }

    /**
     * Who has the study open when this session can only read.
     *
     * @return name, process and time; empty when this session may write
     */
    public Optional<String> lockHolder() {
        return Optional.ofNullable(lockHolder);
    }

    /**
     * Sets under which name operations are journalled.
     *
     * @param name short name of the person at the keyboard
     */
    public synchronized void setAuthor(String name) {
        author = name;
    }

    /**
     * Does an operation. When this returns, it is in the journal and survives a crash.
     *
     * @param operation the operation
     * @return true if it changed anything
     * @throws ProblemException if it could not be done or not be journalled; the study is then as before
     */
    public synchronized boolean execute(StudyOperation operation) throws ProblemException {
        requireWritable();
        observer.startRecording();
        List<Change> changes;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            operation.perform(new SessionEdit(study, observer.index(), texts, now));
            // nothing may point to what an operation took out of a list without further thought
            new Deletion(study).delete(observer.takenOut());
            SavableText.require(observer.recorded());
            changes = observer.stopRecording();
        } catch (ProblemException | RuntimeException e) {
            rollBack(observer.stopRecording());
            throw e;
        }
        if (changes.isEmpty()) {
            return false;
        }
        long sequence = journal.nextSequence();
        write(new JournalEntry(sequence, Kind.DO, sequence, operation.label(), author, now, changes), changes);
        return true;
    }

    /**
     * Takes back the latest operation that has not been taken back.
     *
     * @return what was taken back; empty when there is nothing
     * @throws ProblemException if it could not be journalled; the study is then as before
     */
    public synchronized Optional<String> undo() throws ProblemException {
        requireWritable();
        JournalHead head = history.undoable();
        if (head == null) {
            return Optional.empty();
        }
        JournalEntry entry = entry(head);
        replay(entry, Kind.UNDO, ChangeApplier.inverse(entry.changes()));
        return Optional.of(entry.label());
    }

    /**
     * Does again what was taken back last.
     *
     * @return what was done again; empty when there is nothing
     * @throws ProblemException if it could not be journalled; the study is then as before
     */
    public synchronized Optional<String> redo() throws ProblemException {
        requireWritable();
        JournalHead head = history.redoable();
        if (head == null) {
            return Optional.empty();
        }
        JournalEntry entry = entry(head);
        replay(entry, Kind.REDO, entry.changes());
        return Optional.of(entry.label());
    }

    /**
     * What {@link #undo()} would take back.
     *
     * @return the label of the operation; empty when there is nothing
     */
    public Optional<String> undoLabel() {
        return isReadOnly() ? Optional.empty() : Optional.ofNullable(history.undoable()).map(JournalHead::label);
    }

    /**
     * What {@link #redo()} would do again.
     *
     * @return the label of the operation; empty when there is nothing
     */
    public Optional<String> redoLabel() {
        return isReadOnly() ? Optional.empty() : Optional.ofNullable(history.redoable()).map(JournalHead::label);
    }

    /**
     * The operations that can be undone.
     *
     * @return what identifies them in the journal, the latest first
     */
    public List<JournalHead> history() {
        return history.undoableEntries();
    }

    /**
     * Sequence of the latest operation in the journal.
     *
     * @return the sequence, 0 when there has been none; the saved one when the study is only read
     */
    public synchronized long lastSequence() {
        return journal == null ? saved : journal.nextSequence() - 1;
    }

    /**
     * The operations that can be redone.
     *
     * @return what identifies them in the journal, the one that was undone last first
     */
    public List<JournalHead> undone() {
        return history.redoableEntries();
    }

    /**
     * Whether there are operations that are only in the journal.
     *
     * @return true if {@link #save()} would write something
     */
    public synchronized boolean isDirty() {
        return !isReadOnly() && (resources.isChanged() || lastSequence() > saved);
    }

    /**
     * Writes the model files. The files are replaced as if at once.
     *
     * @throws ProblemException if they cannot be written; the study on disk is then as before, the journal complete
     */
    public void save() throws ProblemException {
        requireWritable();
        synchronized (this) {
            if (!isDirty()) {
                return;
            }
            try {
                StudyResources.Snapshot snapshot = resources.snapshot();
                long through = lastSequence();
                Map<String, byte[]> contents = new LinkedHashMap<>(snapshot.contents());
                contents.put("triangula.json", new StudyManifest(StudyManifest.CURRENT_FORMAT, title(), through,
                    ProductVersion.current()).toBytes());
                new SaveTransaction(folder).commit(contents, snapshot.deletions());
                saved = through;
                history.removed(journal.rotateIfLarge());
                new StudyBackups(folder).backUpIfDue(clock.instant());
            } catch (IOException e) {
                resources.markAllChanged();
                throw unwritable(e);
            }
        }
        listeners.forEach(StudyListener::saved);
    }

    /**
     * Adds a listener.
     *
     * @param listener told about changes from now on
     */
    public void addListener(StudyListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener no longer told
     */
    public void removeListener(StudyListener listener) {
        listeners.remove(listener);
    }

    /** Ends the session without saving; what is in the journal is there when the study is opened again. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (journal != null) {
                    journal.close();
                }
                if (lock != null) {
                    lock.close();
                }
            } catch (IOException e) {
                // everything is synced already; the system releases what is left with the process
                closed = true;
            }
        }
        listeners.forEach(StudyListener::closed);
    }

    private static JournalEntry entry(JournalHead head) throws ProblemException {
        try {
            return Journal.read(head);
        } catch (IOException e) {
            throw new ProblemException(new Problem("journal/" + head.file().getFileName(),
                "The operation \"" + head.label() + "\" cannot be read (" + e.getMessage() + ").",
                "Check that the disk is connected and the file can be read, and try again."), e);
        }
    }

    private void replay(JournalEntry entry, Kind kind, List<Change> changes) throws ProblemException {
        observer.replay(() -> new ChangeApplier(observer.index()).apply(changes));
        write(new JournalEntry(journal.nextSequence(), kind, entry.sequence(), entry.label(), author,
            clock.instant().truncatedTo(ChronoUnit.MILLIS), changes), changes);
    }

    private void write(JournalEntry entry, List<Change> changes) throws ProblemException {
        JournalHead head;
        try {
            head = journal.append(entry);
        } catch (IOException e) {
            rollBack(changes);
            throw unwritable(e);
        }
        history.written(head);
        StudyEvent event = new StudyEvent(this, entry.label(), touched);
        touched.clear();
        listeners.forEach(listener -> listener.changed(event));
    }

    private void rollBack(List<Change> changes) {
        observer.replay(() -> new ChangeApplier(observer.index()).revert(changes));
        touched.clear();
    }

    private void requireWritable() throws ProblemException {
        if (closed) {
            throw new ProblemException(folder.name(), "The study has been closed.", "Open it again.");
        }
        if (isReadOnly()) {
            throw new ProblemException(folder.name(), "The study is open elsewhere (" + lockHolder
                + ") and can only be read here.", "Close it there and open it again here.");
        }
    }

    private String title() {
        return study.getName() == null ? folder.name() : study.getName();
    }

    private ProblemException unwritable(IOException cause) {
        return new ProblemException(new Problem(folder.path().toString(),
            "The study could not be written (" + cause.getMessage() + ").",
            "Check that the disk has space and the folder may be written to; then try again."), cause);
    }
}
