// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.triangula.coding.table.CodingColumn;
import org.triangula.coding.table.CodingRow;
import org.triangula.coding.table.SplitCriterion;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.codes.ExampleMenu;
import org.triangula.ui.presentation.Icons;

/** The context menu of the table of segments. */
final class CodingTableMenu {

    private final CodingTable table;
    private final CodingTableActions actions;
    private final CodingContext context;
    private final IWorkbenchPage page;
    private final Runnable export;

    CodingTableMenu(CodingTable table, CodingTableActions actions, CodingContext context, IWorkbenchPage page,
        Runnable export) {
        this.table = table;
        this.actions = actions;
        this.context = context;
        this.page = page;
        this.export = export;
    }

    void fill(IMenuManager menu) {
        List<CodingRow> rows = table.selected();
        boolean some = !rows.isEmpty();
        add(menu, Messages.jump + "\tEnter", "external-link", () -> actions.jump(rows.get(0), page)).setEnabled(some);
        menu.add(new Separator("code"));
        add(menu, Messages.recode + "\tCtrl+K", "code", () -> actions.recode(false, "")).setEnabled(some);
        add(menu, Messages.copy + "\tCtrl+Shift+K", "copy", () -> actions.recode(true, "")).setEnabled(some);
        add(menu, Messages.split, "scissors", actions::split).setEnabled(some);
        MenuManager by = new MenuManager(Messages.splitBy);
        for (SplitCriterion criterion : SplitCriterion.values()) {
            add(by, name(criterion), null, () -> actions.splitBy(criterion));
        }
        menu.add(by);
        menu.add(new Separator("write"));
        add(menu, Messages.editComment + "\tF2", "pencil", () -> actions.write(CodingColumn.COMMENT, null))
            .setEnabled(some);
        add(menu, Messages.editParaphrase + "\tShift+F2", "message-circle",
            () -> actions.write(CodingColumn.PARAPHRASE, null)).setEnabled(some);
        add(menu, Messages.editWeight + "\t0–9", "scale", () -> actions.write(CodingColumn.WEIGHT, null))
            .setEnabled(some);
        ExampleMenu.fill(menu, actions.selected(), context);
        menu.add(new Separator("out"));
        add(menu, Messages.copyText + "\tCtrl+C", "copy", actions::copy);
        add(menu, Messages.export, "file-output", export);
        menu.add(new Separator("remove"));
        add(menu, Messages.remove + "\tDel", "trash-2", actions::remove).setEnabled(some);
    }

    private static String name(SplitCriterion criterion) {
        return switch (criterion) {
            case COMMENT -> Messages.splitComment;
            case DOCUMENT -> Messages.splitDocument;
            case CODER -> Messages.splitCoder;
            case WEIGHT -> Messages.splitWeight;
        };
    }

    private static IAction add(IMenuManager menu, String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.get().descriptor(icon));
        }
        menu.add(action);
        return action;
    }
}
