// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCodeSet;
import org.triangula.coding.operation.MarkFavourite;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.OpenStudy;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;
import org.triangula.ui.study.StudyWorkspace;

class CodesViewTest {

    private OpenStudy study;
    private CodesView view;

    @BeforeEach
    void open() throws PartInitException {
        study = new OpenStudy(20);
        view = (CodesView) OpenStudy.page().showView(CodesView.ID);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private CodeSystem system() {
        return study.session().study().getTexts().getCodeSystem();
    }

    private Tree tree() {
        return view.viewer().viewer().getTree();
    }

    private List<String> top() {
        return Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
    }

    private void select(Object... elements) {
        view.viewer().viewer().setSelection(new StructuredSelection(elements));
    }

    private void press(int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        tree().notifyListeners(SWT.KeyDown, event);
    }

    private void run(StudyOperation operation) {
        assertTrue(StudyWorkspace.get().run(operation));
    }

    @Test
    void listIsPastedAsATreeAndUndone() {
        view.actions().paste(CodeOutline.read("Raum\n\tBus\n\tBahn\nAmt"), null);
        assertEquals(List.of("Raum", "Amt"), top());
        assertEquals(2, system().getCodes().get(0).getCodes().size());
        StudyWorkspace.get().undo();
        assertTrue(system().getCodes().isEmpty());
    }

    @Test
    void codesMoveByKeysAsByDrag() {
        view.actions().paste(CodeOutline.read("A\nB\nC\nD"), null);
        List<Code> codes = List.copyOf(system().getCodes());
        select(codes.get(2));
        press(SWT.ARROW_UP, SWT.MOD3);
        assertEquals(List.of("A", "C", "B", "D"), top());
        press(SWT.ARROW_RIGHT, SWT.MOD3);
        assertEquals(List.of("A", "B", "D"), top());
        assertSame(codes.get(0), codes.get(2).eContainer());
        press(SWT.ARROW_LEFT, SWT.MOD3);
        assertEquals(List.of("A", "C", "B", "D"), top());
        select(codes.get(0), codes.get(2));
        press(SWT.ARROW_DOWN, SWT.MOD3);
        assertEquals(List.of("B", "A", "C", "D"), top());
        press(SWT.ARROW_UP, SWT.MOD3);
        press(SWT.ARROW_UP, SWT.MOD3);
        assertEquals(List.of("A", "C", "B", "D"), top());
        for (int i = 0; i < 5; i++) {
            StudyWorkspace.get().undo();
        }
        assertEquals(List.of("A", "B", "C", "D"), top());
    }

    @Test
    void countsAndActivationAreShown() {
        view.actions().paste(CodeOutline.read("A\n\tB"), null);
        Code a = system().getCodes().get(0);
        Code b = a.getCodes().get(0);
        run(new CodeSegment(new Passage(study.document(), 0, 5), List.of(a), "AB"));
        run(new CodeSegment(new Passage(study.document(), 10, 15), List.of(b), "AB"));
        run(new CodeSegment(new Passage(study.document(), 0, 5), List.of(b), "CD"));
        view.viewer().viewer().expandAll();
        assertEquals("1", tree().getItem(0).getText(1));
        view.viewer().countWithSubcodes(true);
        assertEquals("3", tree().getItem(0).getText(1));
        view.viewer().countWithSubcodes(false);
        select(a, b);
        press(' ', 0);
        assertEquals(2, CodingContext.get().activation().codes().size());
        press(' ', 0);
        assertTrue(CodingContext.get().activation().codes().isEmpty());
    }

    @Test
    void favouritesAndSetsAreListedBesideTheTree() {
        view.actions().paste(CodeOutline.read("A\nB\nC"), null);
        List<Code> codes = List.copyOf(system().getCodes());
        run(new MarkFavourite(List.of(codes.get(1)), true));
        run(new CreateCodeSet("Wege", List.of(codes.get(2), codes.get(0)), "#0072B2"));
        assertEquals(5, tree().getItemCount());
        CodeSet set = system().getSets().get(0);
        view.viewer().viewer().expandAll();
        TreeItem sets = tree().getItem(4);
        assertEquals(2, sets.getItem(0).getItemCount());
        assertEquals("B", tree().getItem(0).getItem(0).getText());
        select(new ListedCode(CodeSection.FAVOURITES.name(), codes.get(1)));
        view.actions().delete();
        assertFalse(codes.get(1).isFavourite());
        assertEquals(4, tree().getItemCount());
        StudyWorkspace.get().undo();
        select(new ListedCode(set.getId(), codes.get(0)));
        assertEquals(List.of(codes.get(0)), view.viewer().selected());
        view.actions().delete();
        assertEquals(List.of(codes.get(2)), set.getCodes());
        assertEquals(3, system().getCodes().size());
        select(set);
        view.actions().delete();
        assertTrue(system().getSets().isEmpty());
        StudyWorkspace.get().undo();
        view.actions().rename(system().getSets().get(0), "Strecken");
        assertEquals("Strecken", system().getSets().get(0).getName());
    }

    @Test
    void filterFindsNamesAliasesAndKeepsWhatIsAbove() {
        view.actions().paste(CodeOutline.read("Raum\n\tBus\nAmt"), null);
        view.viewer().filter("bus");
        assertEquals(List.of("Raum"), top());
        view.viewer().filter("");
        assertEquals(List.of("Raum", "Amt"), top());
    }

    @Test
    void deletingUsedCodesAsksFirst() {
        Code bus = study.code("Bus");
        run(new CodeSegment(new Passage(study.document(), 0, 5), List.of(bus), "AB"));
        run(WriteMemo.on(bus, "Memo", "Text", null, "AB"));
        select(bus);
        int shells = tree().getDisplay().getShells().length;
        view.actions().delete();
        assertEquals(1, system().getCodes().size());
        assertEquals(shells + 1, tree().getDisplay().getShells().length);
        Arrays.stream(tree().getDisplay().getShells()).filter(shell -> shell.getParent() != null
            && shell.isVisible()).forEach(shell -> shell.close());
        Code unused = study.code("Unbenutzt");
        select(unused);
        view.actions().delete();
        assertEquals(List.of(bus), system().getCodes());
    }

    @Test
    void menuOffersEveryDragAsCommand() {
        view.actions().paste(CodeOutline.read("A\nB"), null);
        select(system().getCodes().get(0));
        MenuManager menu = new MenuManager();
        CodeMoves moves = new CodeMoves(view.viewer(), view.actions());
        new CodeMenu(view.actions(), moves, view.viewer(), new CodeDoors(OpenStudy.page())).fill(menu);
        MenuManager move = Arrays.stream(menu.getItems()).filter(MenuManager.class::isInstance)
            .map(MenuManager.class::cast).filter(each -> Messages.moveMenu.equals(each.getMenuText())).findFirst()
            .orElse(null);
        assertNotNull(move);
        assertEquals(6, move.getItems().length);
        assertTrue(Arrays.stream(move.getItems()).allMatch(item -> item.isEnabled()));
        menu.dispose();
    }

    @Test
    void nameIsEditedInPlaceAndKeysBelongToIt() {
        Code bus = study.code("Bus");
        select(bus);
        view.actions().startRenaming();
        assertTrue(view.viewer().viewer().isCellEditorActive());
        assertFalse(view.getViewSite().getActionBars()
            .getGlobalActionHandler(ActionFactory.DELETE.getId()).isEnabled());
        view.viewer().viewer().cancelEditing();
        assertTrue(view.getViewSite().getActionBars()
            .getGlobalActionHandler(ActionFactory.DELETE.getId()).isEnabled());
    }
}
