// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.triangula.coding.code.CodePalette;
import org.triangula.coding.ui.Messages;
import org.triangula.model.texts.Code;
import org.triangula.ui.presentation.Icons;

/** The context menu of the code tree. */
final class CodeMenu {

    private final CodeActions actions;
    private final CodeTreeViewer viewer;
    private final Runnable retrieve;

    CodeMenu(CodeActions actions, CodeTreeViewer viewer, Runnable retrieve) {
        this.actions = actions;
        this.viewer = viewer;
        this.retrieve = retrieve;
    }

    void fill(IMenuManager menu) {
        List<Code> selected = viewer.selected();
        boolean one = selected.size() == 1;
        boolean some = !selected.isEmpty();
        add(menu, Messages.Codes_retrieve, "segment", retrieve).setEnabled(some);
        menu.add(new Separator("new"));
        add(menu, Messages.Codes_new + "\tInsert", "plus", () -> actions.create(actions.parentForNew(), true));
        add(menu, Messages.Codes_newBelow, "plus", () -> actions.create(selected.get(0), true)).setEnabled(one);
        add(menu, Messages.Codes_newFolder, "folder-plus", () -> actions.create(actions.parentForNew(), false));
        menu.add(new Separator("edit"));
        add(menu, Messages.Codes_rename + "\tF2", "pencil", actions::startRenaming).setEnabled(one);
        add(menu, Messages.Codes_merge, "git-merge", actions::mergeInto).setEnabled(some);
        add(menu, Messages.Codes_toTop, null, () -> actions.move(selected, null, null)).setEnabled(some);
        menu.add(colours());
        menu.add(keys(one ? selected.get(0) : null));
        add(menu, Messages.Menu_memo, "sticky-note", actions::memo).setEnabled(one);
        menu.add(new Separator("delete"));
        add(menu, Messages.Codes_delete + "\tDel", "trash-2", actions::delete).setEnabled(some);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private MenuManager colours() {
        MenuManager colours = new MenuManager(Messages.Codes_colour);
        for (String colour : CodePalette.supplied().colours()) {
            IAction action = add(colours, colour, null, () -> actions.colour(colour));
            action.setImageDescriptor(ImageDescriptor.createFromImage(
                viewer.images().dot(Icons.colour(colour).orElseThrow())));
        }
        colours.add(new Separator());
        add(colours, Messages.Codes_otherColour, "palette", actions::chooseColour);
        return colours;
    }

    private MenuManager keys(Code code) {
        MenuManager keys = new MenuManager(Messages.Codes_key);
        for (int digit = 1; digit <= 9; digit++) {
            String key = String.valueOf(digit);
            add(keys, key, null, () -> actions.shortcut(key)).setEnabled(code != null && code.isCodable());
        }
        add(keys, Messages.Codes_noKey, null, () -> actions.shortcut(null)).setEnabled(code != null);
        return keys;
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
