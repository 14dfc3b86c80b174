// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

class StudySessionTest {

    private static final TextsFactory TEXTS = TextsFactory.eINSTANCE;

    @TempDir
    private Path folder;

    private Path path;

    private final StudyStore store = new StudyStore();

    @BeforeEach
    void chooseFolder() {
        path = folder.resolve("Study.triangula");
    }

    @Test
    void savedStudyIsTheSameWhenReopened() throws ProblemException {
        String before;
        try (StudySession session = store.create(path, "Ein Titel")) {
            fill(session);
            before = Canonical.text(session.study());
            session.save();
            assertFalse(session.isDirty());
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals(before, Canonical.text(session.study()));
            Document document = session.study().getTexts().getDocuments().get(0);
            assertEquals("Zweiter Absatz", session.text(document).paragraph(2).text());
        }
    }

    @Test
    void unsavedOperationsAreThereWhenReopened() throws ProblemException {
        String before;
        try (StudySession session = store.create(path, "Ein Titel")) {
            fill(session);
            before = Canonical.text(session.study());
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals(before, Canonical.text(session.study()));
            assertTrue(session.isDirty());
        }
    }

    @Test
    void undoAndRedoWorkAcrossSessions() throws ProblemException {
        String empty;
        String full;
        try (StudySession session = store.create(path, "Ein Titel")) {
            empty = Canonical.text(session.study());
            fill(session);
            full = Canonical.text(session.study());
            session.save();
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            while (session.undo().isPresent()) {
                // back to the beginning
            }
            assertEquals(empty, Canonical.text(session.study()));
            session.save();
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals(empty, Canonical.text(session.study()));
            while (session.redo().isPresent()) {
                // forward to the end
            }
            assertEquals(full, Canonical.text(session.study()));
            session.save();
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals(full, Canonical.text(session.study()));
        }
    }

    @Test
    void deletingACodeDeletesItsCodingsAndLinks() throws ProblemException {
        try (StudySession session = store.create(path, "Ein Titel")) {
            fill(session);
            String before = Canonical.text(session.study());
            Document document = session.study().getTexts().getDocuments().get(0);
            Code code = session.study().getTexts().getCodeSystem().getCodes().get(0);
            session.execute(StudyOperation.of("delete", edit -> edit.delete(code)));
            assertTrue(document.getSelections().get(0).getCodings().isEmpty());
            assertEquals(1, session.study().getInquiry().getLinks().size());
            session.execute(StudyOperation.of("delete", edit -> edit.delete(document)));
            assertTrue(session.study().getInquiry().getLinks().isEmpty());
            session.undo();
            session.undo();
            assertEquals(before, Canonical.text(session.study()));
            session.save();
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals(1, session.study().getInquiry().getLinks().size());
        }
    }

    @Test
    void operationThatFailsLeavesTheStudyAsItWas() throws ProblemException {
        try (StudySession session = store.create(path, "Ein Titel")) {
            fill(session);
            String before = Canonical.text(session.study());
            assertThrows(ProblemException.class, () -> session.execute(StudyOperation.of("fails", edit -> {
                edit.study().getTexts().getDocuments().clear();
                edit.study().setName("Anders");
                throw new ProblemException("here", "No.", "");
            })));
            assertEquals(before, Canonical.text(session.study()));
        }
    }

    @Test
    void changesOutsideOfOperationsAreRefused() throws ProblemException {
        try (StudySession session = store.create(path, "Ein Titel")) {
            assertThrows(IllegalStateException.class, () -> session.study().setName("Anders"));
        }
    }

    @Test
    void secondSessionCanOnlyReadAndSaysWhoHolds() throws ProblemException {
        try (StudySession first = store.create(path, "Ein Titel")) {
            try (StudySession second = store.open(path, Progress.NONE)) {
                assertTrue(second.isReadOnly());
                assertTrue(second.lockHolder().orElseThrow().contains("process"));
                assertThrows(ProblemException.class,
                    () -> second.execute(StudyOperation.of("x", edit -> edit.study().setName("Anders"))));
            }
            assertFalse(first.isReadOnly());
        }
    }

    private static void fill(StudySession session) throws ProblemException {
        session.execute(StudyOperation.of("code", edit -> {
            Code code = TEXTS.createCode();
            code.setName("Sprachkurse");
            edit.study().getTexts().getCodeSystem().getCodes().add(code);
        }));
        session.execute(StudyOperation.of("document", edit -> {
            StoredText stored = edit.storeText("Gespräch 1", "Erster Absatz\r\nZweiter Absatz");
            Document document = TEXTS.createDocument();
            document.setName("Gespräch 1");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            edit.study().getTexts().getDocuments().add(document);
        }));
        session.execute(StudyOperation.of("coding", edit -> {
            Coding coding = TEXTS.createCoding();
            coding.setCode(edit.study().getTexts().getCodeSystem().getCodes().get(0));
            coding.setCreatedAt(edit.time());
            Selection selection = TEXTS.createSelection();
            selection.setStart(3);
            selection.setEnd(9);
            selection.getCodings().add(coding);
            edit.study().getTexts().getDocuments().get(0).getSelections().add(selection);
        }));
        session.execute(StudyOperation.of("link", edit -> {
            Facility facility = PlacesFactory.eINSTANCE.createFacility();
            facility.setName("Jobcenter & <Freunde> \"Süd\"\nzweite Zeile\tTab");
            facility.setLongitude(9.5);
            Selection selection = edit.study().getTexts().getDocuments().get(0).getSelections().get(0);
            Link link = InquiryFactory.eINSTANCE.createLink();
            link.setSource(selection);
            link.setTarget(facility);
            // the link stands before its target, as an operation may well do it
            edit.study().getInquiry().getLinks().add(link);
            edit.study().getPlaces().getFacilities().add(facility);
        }));
    }
}
