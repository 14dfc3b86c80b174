// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.confidential;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.confidential.NameRegister.State;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;

class NameRegisterTest {

    private static final NameEntry ONE = new NameEntry("id-1", "Selma Beispiel", "07231 / 0", "Leiterin");
    private static final NameEntry TWO = new NameEntry("id-2", "Łukasz 😂", "", "");

    @TempDir
    private Path folder;

    private NameRegister open() throws ProblemException {
        return NameRegister.open(new StudyFolder(folder), false);
    }

    private Path file() {
        return folder.resolve("names/names.json");
    }

    private String content() throws IOException {
        return Files.readString(file());
    }

    @Test
    void plainNamesAreKept() throws ProblemException {
        try (NameRegister register = open()) {
            assertEquals(State.NONE, register.state());
            assertEquals(List.of(), register.entries());
            assertFalse(Files.exists(file()), "looking writes nothing");
            register.put(List.of(ONE, TWO));
            register.put(List.of(new NameEntry("id-2", "Neu", "", "")));
            register.remove(List.of("id-1", "unknown"));
        }
        try (NameRegister register = open()) {
            assertEquals(State.PLAIN, register.state());
            assertEquals("Neu", register.find("id-2").orElseThrow().name());
            assertEquals(1, register.entries().size());
        }
    }

    @Test
    void encryptedNamesNeedThePassphrase() throws ProblemException, IOException {
        char[] passphrase = "fünf Wörter".toCharArray();
        try (NameRegister register = open()) {
            register.put(List.of(ONE, TWO));
            register.protect(passphrase);
            assertArrayEquals(new char[11], passphrase, "the passphrase is wiped");
            assertEquals(State.UNLOCKED, register.state());
            String first = content();
            assertFalse(first.contains("Selma") || first.contains("id-1") || first.contains("07231"), first);
            assertTrue(first.contains("\"iterations\": 600000"), first);
            register.put(List.of(ONE));
            assertNotEquals(first, content(), "each time another nonce");
            register.lock();
            assertEquals(List.of(), register.entries());
            ProblemException locked = assertThrows(ProblemException.class, () -> register.put(List.of(ONE)));
            assertTrue(locked.problem().message().contains("encrypted"));
        }
        try (NameRegister register = open()) {
            assertEquals(State.LOCKED, register.state());
            assertFalse(register.isOpen());
            char[] wrong = "funf Worter".toCharArray();
            ProblemException problem = assertThrows(ProblemException.class, () -> register.unlock(wrong));
            assertTrue(problem.problem().message().contains("The passphrase is wrong"), problem.problem().message());
            assertArrayEquals(new char[11], wrong);
            assertEquals(State.LOCKED, register.state());
            register.unlock("fünf Wörter".toCharArray());
            assertEquals(List.of(ONE, TWO), register.entries());
            register.unprotect();
            assertTrue(content().contains("Selma"));
        }
        assertEquals(State.PLAIN, open().state());
    }

    @Test
    void changedBytesAreNoticed() throws ProblemException, IOException {
        try (NameRegister register = open()) {
            register.put(List.of(ONE));
            register.protect("p".toCharArray());
        }
        String content = content();
        int at = content.indexOf("\"content\": \"") + 40;
        char other = content.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(file(), content.substring(0, at) + other + content.substring(at + 1));
        try (NameRegister register = open()) {
            ProblemException problem = assertThrows(ProblemException.class, () -> register.unlock("p".toCharArray()));
            assertTrue(problem.problem().message().contains("damaged"), problem.problem().message());
        }
        Files.writeString(file(), content.replace("600000", "599999"));
        try (NameRegister register = open()) {
            assertThrows(ProblemException.class, () -> register.unlock("p".toCharArray()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[]", "null", "{\"format\": \"triangula-names\"}",
        "{\"format\": \"triangula-names\", \"version\": 2}", "{\"format\": \"triangula-names\", \"version\": 1}",
        "{\"format\": \"triangula-names\", \"version\": 1, \"entries\": [1]}",
        "{\"format\": \"triangula-names\", \"version\": 1, \"encryption\": {\"cipher\": \"AES-256-GCM\", "
            + "\"derivation\": \"PBKDF2-HMAC-SHA256\", \"iterations\": 2000000000, \"salt\": \"AAAA\", "
            + "\"check\": \"\"}, \"content\": \"\"}",
        "{\"format\": \"triangula-names\", \"version\": 1, \"encryption\": {\"cipher\": \"none\"}, \"content\": \"\"}"})
    void damagedFilesAreRefused(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), content.getBytes(StandardCharsets.UTF_8));
        ProblemException problem = assertThrows(ProblemException.class, this::open);
        assertTrue(problem.problem().place().endsWith("names/names.json"));
        assertFalse(problem.problem().remedy().isEmpty());
    }

    @Test
    void nothingIsChangedWhereTheStudyCanOnlyBeRead() throws ProblemException, IOException {
        NameRegister register = NameRegister.open(new StudyFolder(folder), true);
        assertThrows(ProblemException.class, () -> register.put(List.of(ONE)));
        assertThrows(ProblemException.class, () -> register.protect("p".toCharArray()));
        assertThrows(ProblemException.class, () -> open().protect(new char[0]));
        assertFalse(Files.exists(file()));
        assertFalse((ONE.toString() + register).contains("Selma"), "names do not get into logs by accident");
        Files.createDirectories(file());
        assertThrows(ProblemException.class, () -> open(), "a folder in the place of the file");
    }
}
