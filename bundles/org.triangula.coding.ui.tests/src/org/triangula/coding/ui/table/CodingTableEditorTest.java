// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.operation.SplitCode;
import org.triangula.coding.table.CodingColumn;
import org.triangula.coding.table.CodingRow;
import org.triangula.coding.ui.OpenStudy;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.table.DataTable;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;
import org.triangula.ui.study.StudyWorkspace;

class CodingTableEditorTest {

    private static final int SEGMENTS = 20_000;

    private OpenStudy study;
    private Code bus;
    private Code train;
    private CodingTableEditor editor;

    @BeforeEach
    void open() throws PartInitException {
        study = new OpenStudy(200);
        bus = study.code("Bus");
        train = study.code("Bahn");
    }

    @AfterEach
    void close() {
        study.close();
    }

    private void code(int segments) throws PartInitException {
        StudyWorkspace.get().run(StudyOperation.of("codings", edit -> {
            for (int i = 0; i < segments; i++) {
                Selection selection = TextsFactory.eINSTANCE.createSelection();
                selection.setStart(i % 20_000);
                selection.setEnd(i % 20_000 + 4);
                Coding coding = TextsFactory.eINSTANCE.createCoding();
                coding.setCode(bus);
                coding.setWeight(i % 101);
                selection.getCodings().add(coding);
                study.document().getSelections().add(selection);
            }
        }));
        editor = (CodingTableEditor) OpenStudy.page().openEditor(CodingTableInput.of(List.of(bus)),
            CodingTableEditor.ID);
        waitForRows(segments);
    }

    private void waitForRows(int number) {
        OpenStudy.waitFor(() -> editor.isUpToDate() && editor.rows().size() == number);
    }

    private void settle() {
        OpenStudy.waitFor(() -> editor.isUpToDate());
    }

    @Test
    void manySegmentsAreShownSortedAndChangedAtOnce() throws PartInitException {
        code(SEGMENTS);
        editor.table().table().getColumn(CodingColumn.WEIGHT.ordinal()).notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals(1, editor.rows().get(0).weight());
        editor.table().table().getColumn(CodingColumn.WEIGHT.ordinal()).notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals(100, editor.rows().get(0).weight());
        assertEquals(0, editor.rows().getLast().weight());
        assertEquals("100", editor.table().table().getItem(0).getText(CodingColumn.WEIGHT.ordinal()));
        DataTable exported = CodingTableExport.table("Segmente", editor.rows(), "n");
        assertEquals(SEGMENTS, exported.rows().size());
        assertEquals(100, exported.rows().get(0).get(CodingColumn.WEIGHT.ordinal()));
        assertEquals(null, exported.rows().getLast().get(CodingColumn.WEIGHT.ordinal()));
    }

    @Test
    void selectedSegmentsAreRecodedInOneStep() throws PartInitException {
        code(5);
        editor.table().table().select(new int[] {0, 2, 4});
        editor.actions().recode(editor.actions().selected(), train, false);
        waitForRows(2);
        StudyWorkspace.get().undo();
        waitForRows(5);
        assertTrue(study.document().getSelections().stream()
            .allMatch(selection -> selection.getCodings().get(0).getCode() == bus));
    }

    @Test
    void splitMakesASubcodeThatStaysInTheTable() throws PartInitException {
        code(5);
        editor.table().table().select(new int[] {1, 2});
        editor.actions().split(bus, List.of(SplitCode.Part.toNew("Takt", editor.actions().selected())), "zu grob");
        settle();
        waitForRows(5);
        assertEquals("Takt", bus.getCodes().get(0).getName());
        assertEquals(2, editor.rows().stream().filter(row -> row.codePath().equals("Bus > Takt")).count());
    }

    @Test
    void commentAndWeightAreWrittenInPlace() throws PartInitException {
        code(3);
        editor.table().table().select(new int[] {0, 1});
        editor.actions().write(CodingColumn.COMMENT, null);
        write("wichtig");
        settle();
        assertEquals(List.of("wichtig", "wichtig", ""), editor.rows().stream().map(CodingRow::comment).toList());
        assertEquals(2, editor.table().selected().size());
        editor.actions().write(CodingColumn.WEIGHT, "7");
        write("75");
        settle();
        assertEquals(List.of(75, 75, 2), editor.rows().stream().map(CodingRow::weight).toList());
        editor.actions().write(CodingColumn.PARAPHRASE, null);
        write("kurz");
        settle();
        assertEquals("kurz", editor.rows().get(0).paraphrase());
        StudyWorkspace.get().undo();
        StudyWorkspace.get().undo();
        StudyWorkspace.get().undo();
        settle();
        assertEquals(List.of("", "", ""), editor.rows().stream().map(CodingRow::comment).toList());
        assertEquals(List.of(0, 1, 2), editor.rows().stream().map(CodingRow::weight).toList());
    }

    /** Types into the open cell and takes it with Enter. */
    private void write(String words) {
        Text text = (Text) Arrays.stream(editor.table().table().getChildren())
            .filter(Text.class::isInstance).findFirst().orElseThrow();
        text.setText(words);
        text.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void removingAndUndoingKeepsTheTableInStep() throws PartInitException {
        code(4);
        editor.table().table().select(0);
        Coding first = editor.actions().selected().get(0);
        assertSame(bus, first.getCode());
        editor.actions().remove();
        waitForRows(3);
        StudyWorkspace.get().undo();
        waitForRows(4);
    }
}
