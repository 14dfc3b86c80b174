// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.journal.Journal;
import org.triangula.core.journal.JournalEntry;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.Study;

/** Creates and opens studies. */
public final class StudyStore {

    private final Supplier<String> identities;
    private final Clock clock;
    private final String user;
    private final long rotationSize;

    /** Creates a store that gives random identities and uses the system's clock and user name. */
    public StudyStore() {
        this(() -> UUID.randomUUID().toString(), Clock.systemUTC(), System.getProperty("user.name", "?"));
    }

    /**
     * Creates a store.
     *
     * @param identities makes identities of new objects; must never repeat one
     * @param clock time of operations
     * @param user name of the person, shown to others when the study is locked
     */
    public StudyStore(Supplier<String> identities, Clock clock, String user) {
        this(identities, clock, user, Journal.ROTATION_SIZE);
    }

    StudyStore(Supplier<String> identities, Clock clock, String user, long rotationSize) {
        this.rotationSize = rotationSize;
        this.identities = identities;
        this.clock = clock;
        this.user = user;
    }

    /**
     * Creates a study with the supplied vocabularies.
     *
     * @param path the folder to create; by custom its name ends with {@code .triangula}
     * @param title title of the study
     * @return a session that may write
     * @throws ProblemException if the folder exists with content or cannot be created
     */
    public StudySession create(Path path, String title) throws ProblemException {
        StudyFolder folder = new StudyFolder(path);
        try {
            if (Files.exists(folder.path()) && !isEmptyFolder(folder.path())) {
                throw new ProblemException(folder.path().toString(), "There is already something at this place.",
                    "Choose another name or folder.");
            }
            Files.createDirectories(folder.path());
            StudyLock lock = StudyLock.tryAcquire(folder, user);
            if (lock == null) {
                throw new ProblemException(folder.path().toString(), "Another process is creating this study.",
                    "Choose another name.");
            }
            Study study = new NewStudy(identities).create(title, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            StudyResources resources = new StudyResources(folder);
            resources.create(study);
            StudySession session = new StudySession(new StudySession.Parts(folder, resources, study, lock, null,
                Journal.open(folder.journal(), 0, rotationSize), 0, identities, clock));
            session.save();
            return session;
        } catch (IOException e) {
            throw unreadable(folder, "created", e);
        }
    }

    /**
     * Opens a study for writing; when another process has it open, for reading.
     *
     * @param path the study's folder
     * @param progress told about progress
     * @return the session; see {@link StudySession#isReadOnly()}
     * @throws ProblemException if the folder holds no study, one of a newer format, or a damaged one; nothing has been
     *     changed then
     */
    public StudySession open(Path path, Progress progress) throws ProblemException {
        return open(path, false, progress);
    }

    /**
     * Opens a study for reading only, whoever has it open.
     *
     * @param path the study's folder
     * @param progress told about progress
     * @return the session, which refuses operations
     * @throws ProblemException as {@link #open(Path, Progress)}
     */
    public StudySession openToRead(Path path, Progress progress) throws ProblemException {
        return open(path, true, progress);
    }

    /**
     * Opens a study for a command that changes it.
     *
     * @param path the study's folder
     * @param progress told about progress
     * @return the session, which can be written
     * @throws ProblemException as {@link #open(Path, Progress)}, and if another process has it open; the message says
     *     who
     */
    public StudySession openToChange(Path path, Progress progress) throws ProblemException {
        StudySession session = open(path, progress);
        if (session.isReadOnly()) {
            String holder = session.lockHolder().orElse("?");
            session.close();
            throw new ProblemException(path.toString(), NLS.bind(Messages.open_locked, holder),
                Messages.open_lockedRemedy);
        }
        return session;
    }

    private StudySession open(Path path, boolean onlyRead, Progress progress) throws ProblemException {
        StudyFolder folder = new StudyFolder(path);
        StudyLock lock = null;
        boolean done = false;
        try {
            StudyManifest.read(folder);
            lock = onlyRead ? null : StudyLock.tryAcquire(folder, user);
            if (lock != null) {
                new SaveTransaction(folder).recover();
            }
            StudySession session = load(folder, lock, onlyRead, progress);
            done = true;
            return session;
        } catch (IOException e) {
            throw unreadable(folder, "opened", e);
        } finally {
            if (!done && lock != null) {
                release(lock);
            }
        }
    }

    private StudySession load(StudyFolder folder, StudyLock lock, boolean onlyRead, Progress progress)
        throws ProblemException, IOException {
        // a reader may meet a save of the writer; then the manifest changes meanwhile and it reads again
        for (int attempt = 0;; attempt++) {
            try {
                StudyManifest manifest = StudyManifest.read(folder);
                StudyResources resources = new StudyResources(folder);
                Study study = resources.load(progress);
                List<JournalEntry> unsaved = Journal.read(folder.journal(), manifest.appliedThrough());
                boolean torn = lock == null
                    && (new SaveTransaction(folder).isCommitted() || !StudyManifest.read(folder).equals(manifest));
                if (torn && attempt < 20) {
                    continue;
                }
                Journal journal =
                    lock == null ? null : Journal.open(folder.journal(), manifest.appliedThrough(), rotationSize);
                String holder = lock != null || onlyRead ? null : StudyLock.holder(folder);
                StudySession session = new StudySession(new StudySession.Parts(folder, resources, study, lock, holder,
                    journal, manifest.appliedThrough(), identities, clock));
                session.recover(unsaved);
                return session;
            } catch (ProblemException | IOException e) {
                if (lock != null || attempt >= 20 || !new SaveTransaction(folder).isCommitted()) {
                    throw e;
                }
            }
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static void release(StudyLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // the system releases it with the process
            return;
        }
    }

    private static ProblemException unreadable(StudyFolder folder, String what, IOException cause) {
        return new ProblemException(new Problem(folder.path().toString(),
            "The study could not be " + what + " (" + cause.getMessage() + ").",
            "Check the folder's rights and that the disk is there and has space."), cause);
    }
}
