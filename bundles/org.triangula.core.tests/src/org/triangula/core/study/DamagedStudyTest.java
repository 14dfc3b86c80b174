// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;

/** A damaged, newer or foreign folder gives one clear message and is left exactly as it was. */
class DamagedStudyTest {

    @TempDir
    private Path folder;

    private Path path;

    private final StudyStore store = new StudyStore();

    @BeforeEach
    void createStudy() throws ProblemException {
        path = folder.resolve("Study.triangula");
        try (StudySession session = store.create(path, "Ein Titel")) {
            session.execute(StudyOperation.of("document", edit -> {
                Document document = TextsFactory.eINSTANCE.createDocument();
                document.setName("Gespräch");
                document.setTextFile(edit.storeText("Gespräch", "Erster Absatz").file());
                edit.study().getTexts().getDocuments().add(document);
            }));
            session.save();
            session.execute(StudyOperation.of("rename", edit -> edit.study().setName("Ein anderer Titel")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"model/study.xmi", "model/texts.xmi", "model/codes.xmi", "triangula.json"})
    void truncatedFileIsReportedAndNothingIsTouched(String name) throws IOException {
        byte[] whole = Files.readAllBytes(path.resolve(name));
        for (int keep : new int[] {0, 1, whole.length / 3, whole.length / 2, whole.length - 3}) {
            Files.write(path.resolve(name), java.util.Arrays.copyOf(whole, keep));
            assertRefusedUntouched(name);
        }
    }

    @Test
    void missingModelFileIsReported() throws IOException {
        Files.delete(path.resolve("model/study.xmi"));
        assertRefusedUntouched("study.xmi");
    }

    @Test
    void studyOfANewerFormatIsReported() throws IOException {
        Files.writeString(path.resolve("triangula.json"),
            "{\"format\": 99, \"title\": \"t\", \"appliedThrough\": 0, \"savedWith\": \"7.0.0\"}");
        ProblemException refused = assertRefusedUntouched("triangula.json");
        assertTrue(refused.getMessage().contains("7.0.0"), refused.getMessage());
    }

    @Test
    void folderThatIsNoStudyIsReported() throws IOException {
        Path other = Files.createDirectory(folder.resolve("Fotos"));
        ProblemException refused = assertThrows(ProblemException.class, () -> store.open(other, Progress.NONE));
        assertTrue(refused.getMessage().contains("not a Triangula study"), refused.getMessage());
        try (var files = Files.list(other)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String model = Files.readString(path.resolve("model/study.xmi"));
        Files.writeString(path.resolve("model/study.xmi"), model.replace("?>",
            "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>").replace("Ein Titel", "&e;"));
        assertRefusedUntouched("study.xmi");
    }

    @Test
    void wrongEncodingOfATextIsReported() throws IOException, ProblemException {
        try (StudySession session = store.open(path, Progress.NONE)) {
            Document document = session.study().getTexts().getDocuments().get(0);
            Files.write(path.resolve(document.getTextFile()), "Gespr\u00e4ch".getBytes(StandardCharsets.ISO_8859_1));
            ProblemException refused = assertThrows(ProblemException.class, () -> session.text(document));
            assertTrue(refused.getMessage().contains("UTF-8"), refused.getMessage());
        }
    }

    @Test
    void textOutsideTheStudyIsRefused() throws ProblemException {
        try (StudySession session = store.open(path, Progress.NONE)) {
            Document document = session.study().getTexts().getDocuments().get(0);
            session.execute(StudyOperation.of("x", edit -> document.setTextFile("../secret.txt")));
            ProblemException refused = assertThrows(ProblemException.class, () -> session.text(document));
            assertTrue(refused.getMessage().contains("leaves the study folder"), refused.getMessage());
        }
    }

    @Test
    void tornTailOfTheJournalIsCutOffAtEveryByte() throws IOException, ProblemException {
        Path journal = onlyJournal();
        byte[] whole = Files.readAllBytes(journal);
        int lastLine = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        for (int keep = lastLine; keep < whole.length; keep += 7) {
            Files.write(journal, java.util.Arrays.copyOf(whole, keep));
            try (StudySession session = store.open(path, Progress.NONE)) {
                assertEquals("Ein Titel", session.study().getName());
                session.execute(StudyOperation.of("again", edit -> edit.study().setName("Dritter")));
            }
            try (StudySession session = store.open(path, Progress.NONE)) {
                assertEquals("Dritter", session.study().getName());
            }
        }
    }

    @Test
    void damageInTheMiddleOfTheJournalIsReported() throws IOException {
        Path journal = onlyJournal();
        byte[] whole = Files.readAllBytes(journal);
        whole[20] ^= 1;
        Files.write(journal, whole);
        assertRefusedUntouched("journal");
    }

    @Test
    void charactersThatXmlCannotCarryAreRefusedBeforeTheyMakeSavingImpossible() throws ProblemException {
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertThrows(ProblemException.class,
                () -> session.execute(StudyOperation.of("x", edit -> edit.study().setName("a\u0000b"))));
            session.execute(StudyOperation.of("x", edit -> edit.study().setName("Tab\tZeile\nEmoji 😀 𝄞")));
            session.save();
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals("Tab\tZeile\nEmoji 😀 𝄞", session.study().getName());
        }
    }

    @Test
    void backupHoldsAModelThatCanBeOpened() throws IOException, ProblemException {
        Path backup;
        try (var backups = Files.list(path.resolve("backups"))) {
            backup = backups.findFirst().orElseThrow();
        }
        Path restored = folder.resolve("Restored.triangula");
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                Path file = restored.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
        try (StudySession session = store.open(restored, Progress.NONE)) {
            assertFalse(session.isReadOnly());
            assertEquals("Ein Titel", session.study().getName());
        }
    }

    private Path onlyJournal() throws IOException {
        try (var files = Files.list(path.resolve("journal"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private ProblemException assertRefusedUntouched(String place) throws IOException {
        Map<String, String> before = fingerprints();
        ProblemException refused = assertThrows(ProblemException.class, () -> store.open(path, Progress.NONE));
        assertTrue(refused.getMessage().contains(place), refused.getMessage());
        assertFalse(refused.problem().remedy().isBlank(), refused.getMessage());
        assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
        assertEquals(before, fingerprints());
        return refused;
    }

    private Map<String, String> fingerprints() throws IOException {
        Map<String, String> fingerprints = new TreeMap<>();
        try (var files = Files.walk(path)) {
            files.filter(file -> Files.isRegularFile(file) && !file.getFileName().toString().equals(".lock"))
                .forEach(file -> fingerprints.put(path.relativize(file).toString(), checksum(file)));
        }
        return fingerprints;
    }

    private static String checksum(Path file) {
        try {
            return Checksum.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
