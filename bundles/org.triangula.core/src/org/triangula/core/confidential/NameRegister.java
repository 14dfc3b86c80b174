// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.confidential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudyFolder;

/**
 * Who the people in a study really are: the file {@code names/names.json} of its folder, plain or encrypted with a
 * passphrase. The study itself knows only pseudonyms and functions. What is changed here is no operation of the study:
 * it is not journalled and cannot be undone, so that a name that was removed is gone.
 *
 * <p>All methods are safe for threads. Deriving a key takes about half a second; call {@link #unlock}, and
 * {@link #protect} outside the thread of the user interface.
 */
public final class NameRegister implements AutoCloseable {

    /** The folder with the register, inside the study folder. */
    public static final String FOLDER = "names";

    private static final long LARGEST = 16L << 20;

    private final Path file;
    private final String place;
    private final boolean readOnly;
    private final Map<String, NameEntry> entries = new LinkedHashMap<>();
    private State state;
    private NameCipher cipher;

    /** What can be done with a register. */
    public enum State {
        /** There is none yet. */
        NONE,
        /** The names lie there without encryption. */
        PLAIN,
        /** The names are encrypted and cannot be read. */
        LOCKED,
        /** The names are encrypted, and the passphrase was given. */
        UNLOCKED
    }

    private NameRegister(StudyFolder folder, boolean readOnly) {
        this.file = folder.path().resolve(FOLDER).resolve("names.json");
        this.place = folder.name() + "/" + FOLDER + "/names.json";
        this.readOnly = readOnly;
    }

    /**
     * Opens the register of a study; it is locked when it is encrypted.
     *
     * @param folder the study's folder
     * @param readOnly true when the study may only be read
     * @return the register
     * @throws ProblemException if it cannot be read or is damaged
     */
    public static NameRegister open(StudyFolder folder, boolean readOnly) throws ProblemException {
        NameRegister register = new NameRegister(folder, readOnly);
        register.load();
        return register;
    }

    private void load() throws ProblemException {
        if (!Files.exists(file)) {
            state = State.NONE;
            return;
        }
        NameFile.Content content = new NameFile(place).parse(bytes());
        state = content.sealed().isPresent() ? State.LOCKED : State.PLAIN;
        content.entries().forEach(entry -> entries.put(entry.id(), entry));
    }

    private byte[] bytes() throws ProblemException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ProblemException(place, Messages.damaged, Messages.damaged_remedy);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem(place, Messages.bind(Messages.unreadable, e.getMessage()),
                Messages.unreadable_remedy), e);
        }
    }

    /**
     * What can be done now.
     *
     * @return the state
     */
    public synchronized State state() {
        return state;
    }

    /**
     * Whether names can be seen and changed.
     *
     * @return true unless it is locked
     */
    public synchronized boolean isOpen() {
        return state != State.LOCKED;
    }

    /**
     * Decrypts the names.
     *
     * @param passphrase the passphrase; wiped
     * @throws ProblemException if it is the wrong one, or the file is damaged
     */
    public synchronized void unlock(char[] passphrase) throws ProblemException {
        try {
            if (state != State.LOCKED) {
                return;
            }
            NameFile format = new NameFile(place);
            NameFile.Sealed sealed = format.parse(bytes()).sealed().orElseThrow(
                () -> new ProblemException(place, Messages.damaged, Messages.damaged_remedy));
            NameCipher candidate = NameCipher.derive(passphrase, sealed.salt(), sealed.iterations());
            boolean opened = false;
            try {
                format.open(sealed, candidate).forEach(entry -> entries.put(entry.id(), entry));
                opened = true;
            } finally {
                if (!opened) {
                    candidate.close();
                }
            }
            cipher = candidate;
            state = State.UNLOCKED;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Forgets names and key, when they are encrypted in the file. */
    public synchronized void lock() {
        if (state == State.UNLOCKED) {
            entries.clear();
            cipher.close();
            cipher = null;
            state = State.LOCKED;
        }
    }

    /**
     * All names.
     *
     * @return the entries in the order in which they were added; empty when the register is locked
     */
    public synchronized List<NameEntry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * The name that belongs to an object of the study.
     *
     * @param id its identity
     * @return the entry; empty when there is none or the register is locked
     */
    public synchronized Optional<NameEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Adds or replaces names, and writes the file.
     *
     * @param changed the names
     * @throws ProblemException if the register is locked or cannot be written; it is then as before
     */
    public synchronized void put(Collection<NameEntry> changed) throws ProblemException {
        Map<String, NameEntry> after = new LinkedHashMap<>(entries);
        changed.forEach(entry -> after.put(entry.id(), entry));
        replace(after, cipher);
    }

    /**
     * Removes names, and writes the file.
     *
     * @param ids identities of the objects they belong to
     * @throws ProblemException if the register is locked or cannot be written; it is then as before
     */
    public synchronized void remove(Collection<String> ids) throws ProblemException {
        Map<String, NameEntry> after = new LinkedHashMap<>(entries);
        after.keySet().removeAll(ids);
        replace(after, cipher);
    }

    /**
     * Encrypts the file with a new passphrase.
     *
     * @param passphrase the passphrase, not empty; wiped. It cannot be recovered
     * @throws ProblemException if the register is locked or cannot be written; it is then as before
     */
    public synchronized void protect(char[] passphrase) throws ProblemException {
        try {
            if (passphrase.length == 0) {
                throw new ProblemException(place, Messages.noPassphrase, Messages.noPassphrase_remedy);
            }
            requireOpen();
            NameCipher fresh = NameCipher.create(passphrase);
            boolean written = false;
            try {
                replace(new LinkedHashMap<>(entries), fresh);
                written = true;
            } finally {
                if (!written) {
                    fresh.close();
                }
            }
            if (cipher != null) {
                cipher.close();
            }
            cipher = fresh;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Writes the names without encryption.
     *
     * @throws ProblemException if the register is locked or cannot be written; it is then as before
     */
    public synchronized void unprotect() throws ProblemException {
        requireOpen();
        replace(new LinkedHashMap<>(entries), null);
        if (cipher != null) {
            cipher.close();
            cipher = null;
        }
    }

    private void requireOpen() throws ProblemException {
        if (state == State.LOCKED) {
            throw new ProblemException(place, Messages.locked, Messages.locked_remedy);
        }
        if (readOnly) {
            throw new ProblemException(place, Messages.readOnly, Messages.readOnly_remedy);
        }
    }

    private void replace(Map<String, NameEntry> after, NameCipher with) throws ProblemException {
        requireOpen();
        try {
            AtomicFiles.write(file, with == null ? NameFile.plain(after.values())
                : NameFile.sealed(after.values(), with));
        } catch (IOException e) {
            throw new ProblemException(new Problem(place, Messages.bind(Messages.unwritable, e.getMessage()),
                Messages.unwritable_remedy), e);
        }
        entries.clear();
        entries.putAll(after);
        state = with == null ? State.PLAIN : State.UNLOCKED;
    }

    /** Forgets names and key. */
    @Override
    public synchronized void close() {
        entries.clear();
        if (cipher != null) {
            cipher.close();
            cipher = null;
        }
    }
}
