// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.SetCodeShortcut;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.OpenStudy;
import org.triangula.coding.ui.codes.CodesView;
import org.triangula.coding.ui.segments.SegmentsView;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.Area;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

class DocumentEditorTest {

    private OpenStudy study;

    @AfterEach
    void close() {
        study.close();
    }

    @BeforeEach
    void openStudy() {
        study = new OpenStudy(40);
    }

    private DocumentEditor open() {
        ObjectOpeners.open(study.document());
        return (DocumentEditor) OpenStudy.page().getActiveEditor();
    }

    private static void press(DocumentEditor editor, int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        editor.pane().widget().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void passageIsCodedByKeyAndUndone() {
        Code bus = study.code("Bus");
        StudyWorkspace.get().run(new SetCodeShortcut(bus, "3"));
        DocumentEditor editor = open();
        editor.reveal(4, 11, null);
        press(editor, '3');
        Selection selection = study.document().getSelections().get(0);
        assertEquals(4, selection.getStart());
        assertEquals(11, selection.getEnd());
        assertEquals(bus, selection.getCodings().get(0).getCode());
        assertEquals(1, editor.pane().stripes().size());
        StudyWorkspace.get().undo();
        assertTrue(study.document().getSelections().isEmpty());
        assertTrue(editor.pane().stripes().isEmpty());
        StudyWorkspace.get().redo();
        editor.reveal(4, 11, null);
        press(editor, SWT.DEL);
        assertTrue(study.document().getSelections().isEmpty());
    }

    @Test
    void codesAndAreasAreDroppedOnThePassage() {
        Code bus = study.code("Bus");
        Code way = study.code("Wege");
        Area district = study.session().study().getPlaces().getAreas().get(0);
        DocumentEditor editor = open();
        editor.reveal(20, 40, null);
        editor.actions().take(List.of(bus, way, district), new Point(0, 0));
        Selection selection = study.document().getSelections().get(0);
        assertEquals(2, selection.getCodings().size());
        assertEquals(selection, study.session().study().getInquiry().getLinks().get(0).getSource());
        assertEquals(district, study.session().study().getInquiry().getLinks().get(0).getTarget());
        assertEquals(List.of(way, bus), CodingContext.get().recent());
    }

    @Test
    void dropWithoutSelectionCodesTheParagraph() {
        Code bus = study.code("Bus");
        DocumentEditor editor = open();
        editor.pane().widget().setSelection(0);
        editor.actions().take(List.of(bus), editor.pane().widget().getLocationAtOffset(0));
        Selection selection = study.document().getSelections().get(0);
        assertEquals(0, selection.getStart());
        assertEquals(editor.text().paragraph(1).end(), selection.getEnd());
    }

    @Test
    void wordsBecomeAnInVivoCode() {
        DocumentEditor editor = open();
        // in the third paragraph, behind two characters that the widget counts twice
        int start = editor.text().codePoint(editor.text().text().indexOf("weit ab",
            editor.text().charIndex(editor.text().paragraph(3).start())));
        editor.reveal(start, start + 19, null);
        assertEquals("weit ab vom Schuss ", editor.pane().widget().getSelectionText());
        editor.actions().inVivo();
        Coding coding = study.document().getSelections().get(0).getCodings().get(0);
        assertEquals("weit ab vom Schuss", coding.getCode().getName());
        assertEquals(CodeOrigin.IN_VIVO, coding.getCode().getOrigin());
        StudyWorkspace.get().undo();
        assertTrue(study.session().study().getTexts().getCodeSystem().getCodes().isEmpty());
    }

    @Test
    void stripesAreHitWhereTheyArePainted() {
        Code bus = study.code("Bus");
        DocumentEditor editor = open();
        for (int i = 0; i < 4; i++) {
            StudyWorkspace.get().run(new CodeSegment(new Passage(study.document(), i * 10, i * 10 + 60),
                List.of(bus), "AB"));
        }
        OpenStudy.waitFor(() -> {
            editor.pane().widget().redraw();
            editor.pane().widget().update();
            return editor.pane().stripes().stream()
                .allMatch(stripe -> editor.pane().stripeBounds(stripe.segment().coding()) != null);
        });
        for (Stripe stripe : editor.pane().stripes()) {
            Rectangle bounds = editor.pane().stripeBounds(stripe.segment().coding());
            Stripe hit = editor.pane().stripeAt(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
            assertEquals(stripe.segment().coding(), hit.segment().coding());
        }
    }

    @Test
    void stepsThroughCodings() {
        Code bus = study.code("Bus");
        DocumentEditor editor = open();
        for (int i = 0; i < 3; i++) {
            StudyWorkspace.get().run(new CodeSegment(new Passage(study.document(), 20 + i * 300, 40 + i * 300),
                List.of(bus), "AB"));
        }
        editor.pane().widget().setSelection(0);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            editor.step(1);
            starts.add(((Selection) editor.coding().orElseThrow().eContainer()).getStart());
        }
        editor.step(-1);
        starts.add(((Selection) editor.coding().orElseThrow().eContainer()).getStart());
        assertEquals(List.of(20, 320, 620, 620, 320), starts);
    }

    @Test
    void retrievedSegmentsLeadToTheirContext() throws PartInitException {
        Code bus = study.code("Bus");
        StudyWorkspace.get().run(new CodeSegment(new Passage(study.document(), 900, 950), List.of(bus), "AB"));
        SegmentsView segments = (SegmentsView) OpenStudy.page().showView(SegmentsView.ID);
        segments.show(List.of(bus));
        OpenStudy.waitFor(() -> segments.segments().size() == 1);
        RetrievedSegment segment = segments.segments().get(0);
        assertTrue(segment.citation().text().startsWith("(07_ Landkreis A, Pos. "));
        segments.jump(segment);
        DocumentEditor editor = (DocumentEditor) OpenStudy.page().getActiveEditor();
        assertNotNull(editor);
        assertEquals(segment.text(), editor.pane().widget().getSelectionText());
        assertEquals(bus, editor.coding().orElseThrow().getCode());
        StudyWorkspace.get().run(StudyOperation.of("delete", edit -> edit.delete(bus)));
        OpenStudy.waitFor(() -> segments.segments().isEmpty());
    }

    @Test
    void codesAreMergedMovedAndRenamedInTheTree() throws PartInitException {
        Code bus = study.code("Bus");
        Code coach = study.code("Omnibus");
        Code way = study.code("Wege");
        CodesView codes = (CodesView) OpenStudy.page().showView(CodesView.ID);
        codes.actions().merge(List.of(coach), bus);
        codes.actions().move(List.of(bus), way, null);
        codes.actions().rename(way, "Mobilität");
        assertEquals(List.of("Mobilität"), study.session().study().getTexts().getCodeSystem().getCodes().stream()
            .map(Code::getName).toList());
        assertEquals(List.of("Omnibus"), way.getCodes().get(0).getAliases());
        codes.viewer().viewer().expandAll();
        assertEquals(1, codes.viewer().viewer().getTree().getItem(0).getItemCount());
    }

    @Test
    void manyCodingsOfALongTextAreShown() {
        study.close();
        study = new OpenStudy(1500);
        Code bus = study.code("Bus");
        int length = study.document().getTextLength();
        StudyWorkspace.get().run(StudyOperation.of("codings", edit -> {
            for (int i = 0; i < 2000; i++) {
                int start = (int) ((long) i * (length - 100) / 2000);
                Selection selection = TextsFactory.eINSTANCE.createSelection();
                selection.setStart(start);
                selection.setEnd(start + 90);
                Coding coding = TextsFactory.eINSTANCE.createCoding();
                coding.setCode(bus);
                selection.getCodings().add(coding);
                study.document().getSelections().add(selection);
            }
        }));
        DocumentEditor editor = open();
        assertEquals(2000, editor.pane().stripes().size());
        assertTrue(editor.pane().stripes().stream().mapToInt(Stripe::lane).max().orElse(0) < 8);
        editor.reveal(length - 50, length - 20, null);
        assertTrue(editor.pane().widget().getTopPixel() > 0);
    }
}
