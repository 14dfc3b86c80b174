// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.memo.MemoEntry;
import org.triangula.model.Identified;
import org.triangula.model.Term;
import org.triangula.model.texts.Memo;
import org.triangula.ui.widgets.ToolActions;

/** The context menu of the list of memos. */
final class MemoMenu {

    private final MemosView view;
    private final MemoActions actions;
    private final MemoWords words;

    MemoMenu(MemosView view, MemoActions actions, MemoWords words) {
        this.view = view;
        this.actions = actions;
        this.words = words;
    }

    void fill(IMenuManager menu, List<MemoEntry> memos, List<EObject> selected) {
        menu.add(ToolActions.button(Messages.newMemo + "\tIns", "plus", () -> view.create(null)));
        selected.stream().filter(each -> each instanceof Identified && !(each instanceof Memo)).findFirst()
            .ifPresent(each -> menu.add(ToolActions.button(
                NLS.bind(Messages.newMemoOnObject, shortened(words.name(each))),
                "sticky-note", () -> view.create(each))));
        if (memos.isEmpty()) {
            return;
        }
        menu.add(new Separator());
        menu.add(ToolActions.button(Messages.openObject, "external-link", () -> actions.openObject(memos.get(0))));
        menu.add(ToolActions.button(Messages.move_menu + "\tCtrl+M", "link",
            () -> actions.askAndMove(memos, selected, null)));
        MenuManager kinds = new MenuManager(Messages.kind_menu);
        for (Term term : words.kinds()) {
            kinds.add(ToolActions.button(words.name(term), "sticky-note", () -> actions.setKind(memos, term)));
        }
        kinds.add(ToolActions.button(Messages.noKind, "x", () -> actions.setKind(memos, null)));
        menu.add(kinds);
        List<MemoEntry> plain = memos.stream().filter(memo -> !memo.isCodable()).toList();
        if (!plain.isEmpty()) {
            menu.add(ToolActions.button(Messages.makeDocument, "file-text", () -> actions.makeDocuments(plain)));
        }
        menu.add(new Separator());
        menu.add(ToolActions.button(Messages.export, "file-output", view::export));
        menu.add(ToolActions.button(Messages.delete + "\tDel", "trash-2", () -> actions.delete(memos)));
    }

    private static String shortened(String name) {
        return (name.length() <= 40 ? name : name.substring(0, 40).strip() + "…").replace("&", "&&");
    }
}
