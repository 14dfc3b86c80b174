// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.MarkExamples;
import org.triangula.coding.operation.MergeCodes;
import org.triangula.coding.ui.OpenStudy;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.ui.study.StudyWorkspace;

class CodebookEditorTest {

    private OpenStudy study;

    @BeforeEach
    void open() {
        study = new OpenStudy(5);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static void settle(CodebookEditor editor) {
        OpenStudy.waitFor(editor::isUpToDate);
    }

    @Test
    void definitionIsWrittenInItsPlace() throws PartInitException {
        Code bus = study.code("Bus");
        CodebookEditor editor =
            (CodebookEditor) OpenStudy.page().openEditor(CodebookInput.INSTANCE, CodebookEditor.ID);
        settle(editor);
        assertTrue(editor.text().contains("1  Bus"));
        assertTrue(editor.text().contains(Messages.addDefinition));
        editor.page().write(bus.getId(), CodeText.DEFINITION);
        Text text = (Text) editor.page().widget().getChildren()[0];
        text.setText("Alles mit Rädern");
        Event event = new Event();
        event.keyCode = SWT.CR;
        event.stateMask = SWT.MOD1;
        text.notifyListeners(SWT.KeyDown, event);
        settle(editor);
        assertEquals("Alles mit Rädern", bus.getDefinition());
        assertTrue(editor.text().contains("Alles mit Rädern"));
        assertFalse(editor.text().contains(Messages.addDefinition));
        StudyWorkspace.get().undo();
        settle(editor);
        assertFalse(editor.text().contains("Alles mit Rädern"));
    }

    @Test
    void examplesAndMergesAreRead() throws PartInitException {
        Code bus = study.code("Bus");
        Code coach = study.code("Omnibus");
        StudyWorkspace.get().run(new CodeSegment(new Passage(study.document(), 4, 20), List.of(coach), "AB"));
        StudyWorkspace.get().run(
            new MarkExamples(study.document().getSelections().get(0).getCodings(), true));
        StudyWorkspace.get().run(new MergeCodes(List.of(coach), bus, "dasselbe", "AB"));
        CodebookEditor editor =
            (CodebookEditor) OpenStudy.page().openEditor(CodebookInput.INSTANCE, CodebookEditor.ID);
        settle(editor);
        assertTrue(editor.text().contains("„Der Bus fährt mo"), editor.text());
        assertTrue(editor.text().contains("Omnibus"));
        CodeHistoryView history = (CodeHistoryView) OpenStudy.page().showView(CodeHistoryView.ID);
        assertEquals(CodeChangeKind.MERGED, history.shown().get(0).kind());
        assertEquals("dasselbe", history.shown().get(0).reason());
        assertEquals(3, history.shown().size());
    }
}
