// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview.Change;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** A project that was imported, worked on in both places, and is imported again. */
class UpdateTest extends ProjectFixture {

    private static final String LINE = guid(5, 1);
    private static final String GROUP = guid(5, 2);

    private static String codes(String top, String grouped) {
        return codeBook(top + "<Code guid=\"" + GROUP + "\" name=\"Verkehr\" isCodable=\"true\">" + grouped
            + "</Code>");
    }

    private static String code(String guid, String name) {
        return "<Code guid=\"" + guid + "\" name=\"" + name + "\" isCodable=\"true\"/>";
    }

    private static final String BOTH = code(CODE, "Bus") + code(LINE, "Linie");

    private void first() throws Exception {
        enter(qde(project(codes(BOTH, "") + sources(source("Der Bus kommt. Die Linie bleibt.",
            selection(1, 4, 7, "Bus") + selection(2, 19, 24, "Linie"))))));
    }

    private void change(StudyOperation.Action action) throws Exception {
        session.execute(StudyOperation.of("Änderung", action));
    }

    private static Count count(ImportPlan plan, String kind) {
        return plan.report().counts().stream().filter(count -> count.kind().equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void codesAreRenamedAndMovedWhereTheOtherProgramDidSo() throws Exception {
        first();
        change(edit -> code(LINE).setName("Unsere Linie"));
        String before = StudyText.of(session.study());
        ImportPlan plan = read(qde(project(codes(code(LINE, "Linie"), code(CODE, "ÖPNV")) + sources(
            source("Der Bus kommt. Die Linie bleibt.", selection(1, 4, 7, "Bus") + selection(2, 19, 24, "Linie"))))));
        assertEquals(before, StudyText.of(session.study()));
        assertEquals(new Count("codes", 3, 0, 1), count(plan, "codes"));
        assertEquals(2, plan.preview().items("codes", Change.CHANGED).getFirst().fields().size());
        session.execute(plan.operation());
        assertEquals("ÖPNV", code(CODE).getName());
        assertEquals(code(GROUP), code(CODE).eContainer());
        assertEquals("Unsere Linie", code(LINE).getName());
        session.undo();
        assertEquals(before, StudyText.of(session.study()));
    }

    @Test
    void codingsAreAddedAndRemovedWhereTheOtherProgramDidSo() throws Exception {
        first();
        change(edit -> {
            Selection own = TextsFactory.eINSTANCE.createSelection();
            own.setStart(0);
            own.setEnd(3);
            Coding coding = TextsFactory.eINSTANCE.createCoding();
            coding.setCode(code(LINE));
            own.getCodings().add(coding);
            document(0).getSelections().add(own);
        });
        String before = StudyText.of(session.study());
        ImportPlan plan = enter(qde(project(codes(BOTH, "") + sources(source("Der Bus kommt. Die Linie bleibt.",
            selection(2, 19, 24, "Linie").replace(CODE, GROUP) + selection(3, 8, 13, "kommt"))))));
        assertEquals(List.of("Linie", "Der", "kommt"), passages(document(0)));
        assertEquals(code(GROUP), document(0).getSelections().getFirst().getCodings().getFirst().getCode());
        assertEquals(new Count("codings", 2, 1, 1, 1), count(plan, "codings"));
        assertEquals(1, plan.preview().count("codings", Change.REMOVED));
        session.undo();
        assertEquals(before, StudyText.of(session.study()));
    }

    @Test
    void passageThatThisStudyNeedsStaysWhenItsCodingIsRemovedThere() throws Exception {
        first();
        change(edit -> document(0).getSelections().getFirst().setParaphrase("Es fährt ein Bus."));
        enter(qde(project(codes(BOTH, "") + sources(source("Der Bus kommt. Die Linie bleibt.",
            selection(2, 19, 24, "Linie"))))));
        assertEquals(List.of("Bus", "Linie"), passages(document(0)));
        assertEquals(0, document(0).getSelections().getFirst().getCodings().size());
    }

    @Test
    void codeThatWasRemovedThereGoesUnlessItIsNeeded() throws Exception {
        first();
        String rest = "<Code guid=\"" + GROUP + "\" name=\"Verkehr\" isCodable=\"true\"/>";
        ImportPlan plan = enter(qde(project(codeBook(code(CODE, "Bus") + rest) + sources(
            source("Der Bus kommt. Die Linie bleibt.", selection(1, 4, 7, "Bus") + selection(2, 19, 24, "Linie"))))));
        assertEquals(1, count(plan, "codes").removed());
        assertEquals(2, session.study().getTexts().getCodeSystem().getCodes().size());
        first();
        change(edit -> {
            Coding coding = TextsFactory.eINSTANCE.createCoding();
            coding.setCode(code(LINE));
            document(0).getSelections().getFirst().getCodings().add(coding);
        });
        plan = enter(qde(project(codeBook(code(CODE, "Bus") + rest) + sources(source("Der Bus kommt. Die Linie bleibt.",
            selection(1, 4, 7, "Bus") + selection(2, 19, 24, "Linie"))))));
        assertEquals(0, count(plan, "codes").removed());
        assertTrue(says(plan, "it stays, as codings"), plan.report().findings().toString());
    }

    @Test
    void textThatWasChangedThereIsTakenOverAndPassagesMove() throws Exception {
        first();
        change(edit -> {
            Selection own = TextsFactory.eINSTANCE.createSelection();
            own.setStart(25);
            own.setEnd(31);
            own.setComment("eigene");
            document(0).getSelections().add(own);
        });
        String before = StudyText.of(session.study());
        ImportPlan plan = enter(qde(project(codes(BOTH, "") + sources(source("Der späte Bus kommt. Die Linie bleibt.",
            selection(1, 10, 13, "Bus") + selection(2, 25, 30, "Linie"))))));
        Document document = document(0);
        assertEquals("Der späte Bus kommt. Die Linie bleibt.", session.text(document).text());
        assertEquals(List.of("Bus", "Linie", "bleibt"), passages(document));
        assertEquals(1, document.getEarlierTexts().size());
        assertEquals(1, count(plan, "documents").updated());
        session.undo();
        assertEquals(before, StudyText.of(session.study()));
    }

    @Test
    void textThatThisStudyHasCorrectedStaysAndNewPassagesFollowTheWords() throws Exception {
        first();
        change(edit -> {
            Document document = document(0);
            var stored = edit.storeText("Gespräch", "Ja: Der Bus kommt. Die Linie bleibt.");
            document.setTextFile(stored.file());
            document.setTextChecksum(stored.checksum());
            document.setTextLength(stored.length());
            document.getSelections().forEach(each -> {
                each.setEnd(each.getEnd() + 4);
                each.setStart(each.getStart() + 4);
            });
        });
        ImportPlan plan = enter(qde(project(codes(BOTH, "") + sources(source("Der Bus kommt. Die Linie bleibt.",
            selection(1, 4, 7, "Bus") + selection(2, 19, 24, "Linie") + selection(3, 8, 13, "kommt"))))));
        assertEquals("Ja: Der Bus kommt. Die Linie bleibt.", session.text(document(0)).text());
        assertEquals(List.of("Bus", "Linie", "kommt"), passages(document(0)));
        assertEquals(0, count(plan, "documents").updated());
    }

    @Test
    void anotherProjectDoesNotRemoveAnything() throws Exception {
        first();
        enter(qde(project(codeBook(code(guid(8, 1), "Anderes")))));
        assertEquals(4, session.study().getTexts().getCodeSystem().getCodes().size());
        assertEquals(2, document(0).getSelections().size());
    }

    @Test
    void sameFileAgainChangesNothingEvenWhereThisStudyHasBeenWorkedOn() throws Exception {
        first();
        change(edit -> {
            code(CODE).setName("Unser Bus");
            code(CODE).setColour("#112233");
            edit.delete(document(0).getSelections().getFirst());
        });
        ImportPlan plan = read(qde(project(codes(BOTH, "") + sources(source("Der Bus kommt. Die Linie bleibt.",
            selection(1, 4, 7, "Bus") + selection(2, 19, 24, "Linie"))))));
        assertEquals(0, count(plan, "codes").updated());
        // what was deleted here comes back: the file has it, and a person decides by the preview
        assertEquals(1, count(plan, "segments").added());
    }
}
