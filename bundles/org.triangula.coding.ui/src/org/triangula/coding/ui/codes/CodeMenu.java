// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.triangula.coding.code.CodePalette;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodeSet;
import org.triangula.ui.presentation.Icons;

/** The context menu of the code tree. */
final class CodeMenu {

    private final CodeActions actions;
    private final CodeMoves moves;
    private final CodeTreeViewer viewer;
    private final CodeDoors doors;

    CodeMenu(CodeActions actions, CodeMoves moves, CodeTreeViewer viewer, CodeDoors doors) {
        this.actions = actions;
        this.moves = moves;
        this.viewer = viewer;
        this.doors = doors;
    }

    void fill(IMenuManager menu) {
        List<Code> selected = viewer.selected();
        boolean one = selected.size() == 1;
        boolean some = !selected.isEmpty();
        if (!viewer.selectedSets().isEmpty() && !some) {
            fillForSet(menu);
            return;
        }
        add(menu, Messages.retrieve + "\tEnter", "segment", () -> doors.segments(selected)).setEnabled(some);
        add(menu, Messages.openTable + "\tCtrl+Enter", "table", () -> doors.table(selected)).setEnabled(some);
        add(menu, Messages.openCodebook + "\tCtrl+Shift+D", "book-open", () -> doors.codebook(selected))
            .setEnabled(one);
        add(menu, Messages.activate + "\tSpace", "square-check", () -> actions.activate(selected)).setEnabled(some);
        menu.add(new Separator("new"));
        add(menu, Messages.create + "\tInsert", "plus", () -> actions.create(actions.parentForNew(), true));
        add(menu, Messages.createBelow + "\tShift+Insert", "plus", () -> actions.create(selected.get(0), true))
            .setEnabled(one);
        add(menu, Messages.createFolder, "folder-plus", () -> actions.create(actions.parentForNew(), false));
        add(menu, Messages.paste + "\tCtrl+V", "clipboard-paste", actions::paste);
        menu.add(new Separator("edit"));
        add(menu, Messages.rename + "\tF2", "pencil", actions::startRenaming).setEnabled(one);
        add(menu, Messages.merge + "\tCtrl+J", "git-merge", actions::mergeInto).setEnabled(some);
        add(menu, Messages.split, "scissors", () -> doors.table(selected)).setEnabled(one);
        menu.add(move(some));
        menu.add(colours());
        menu.add(keys(one ? selected.get(0) : null));
        menu.add(origins(selected));
        menu.add(sets(selected));
        IAction favourite = add(menu, Messages.favourite + "\tCtrl+D", "bookmark", actions::favourite);
        favourite.setEnabled(some);
        favourite.setChecked(some && selected.stream().allMatch(Code::isFavourite));
        add(menu, Messages.aliasCommand, null, actions::aliases).setEnabled(one);
        add(menu, Messages.memo, "sticky-note", actions::memo).setEnabled(one);
        menu.add(new Separator("delete"));
        add(menu, Messages.delete + "\tDel", "trash-2", actions::delete).setEnabled(some);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void fillForSet(IMenuManager menu) {
        CodeSet set = viewer.selectedSets().get(0);
        List<Code> codes = List.copyOf(set.getCodes());
        add(menu, Messages.retrieve + "\tEnter", "segment", () -> doors.segments(codes));
        add(menu, Messages.openTable + "\tCtrl+Enter", "table", () -> doors.table(codes));
        add(menu, Messages.activate + "\tSpace", "square-check", () -> actions.activate(codes));
        menu.add(new Separator("edit"));
        add(menu, Messages.rename + "\tF2", "pencil", actions::startRenaming);
        menu.add(colours());
        menu.add(new Separator("delete"));
        add(menu, Messages.deleteSet + "\tDel", "trash-2", actions::delete);
    }

    private MenuManager move(boolean some) {
        MenuManager menu = new MenuManager(Messages.moveMenu);
        add(menu, Messages.moveUp + "\tAlt+Up", null, moves::up).setEnabled(some);
        add(menu, Messages.moveDown + "\tAlt+Down", null, moves::down).setEnabled(some);
        add(menu, Messages.moveIn + "\tAlt+Right", null, moves::in).setEnabled(some);
        add(menu, Messages.moveOut + "\tAlt+Left", "corner-left-up", moves::out).setEnabled(some);
        add(menu, Messages.moveTo + "\tCtrl+Shift+J", null, moves::below).setEnabled(some);
        add(menu, Messages.toTop, null, moves::top).setEnabled(some);
        return menu;
    }

    private MenuManager colours() {
        MenuManager colours = new MenuManager(Messages.colour);
        for (String colour : CodePalette.supplied().colours()) {
            IAction action = add(colours, colour, null, () -> actions.colour(colour, false));
            action.setImageDescriptor(actions.dot(Icons.colour(colour).orElseThrow()));
        }
        colours.add(new Separator());
        add(colours, Messages.otherColour, "palette", actions::chooseColour);
        add(colours, Messages.colourBelow, "list-tree", actions::colourBelow);
        return colours;
    }

    private MenuManager keys(Code code) {
        MenuManager keys = new MenuManager(Messages.key);
        for (int digit = 1; digit <= 9; digit++) {
            String key = String.valueOf(digit);
            add(keys, key, null, () -> actions.shortcut(key)).setEnabled(code != null && code.isCodable());
        }
        add(keys, Messages.noKey, null, () -> actions.shortcut(null)).setEnabled(code != null);
        return keys;
    }

    private MenuManager origins(List<Code> codes) {
        MenuManager menu = new MenuManager(Messages.originMenu);
        for (CodeOrigin origin : CodeOrigin.values()) {
            IAction action = add(menu, OriginWords.of(origin), null, () -> actions.origin(origin));
            action.setEnabled(!codes.isEmpty());
            action.setChecked(!codes.isEmpty() && codes.stream().allMatch(code -> code.getOrigin() == origin));
        }
        return menu;
    }

    private MenuManager sets(List<Code> codes) {
        MenuManager menu = new MenuManager(Messages.setMenu);
        CodeSetActions sets = new CodeSetActions(actions.context());
        for (CodeSet set : sets.sets()) {
            boolean all = !codes.isEmpty() && set.getCodes().containsAll(codes);
            IAction action = add(menu, String.valueOf(set.getName()), null, () -> sets.fill(set, codes, !all));
            action.setChecked(all);
            action.setEnabled(!codes.isEmpty());
        }
        menu.add(new Separator());
        add(menu, Messages.newSet, "plus", () -> {
            CodeSet set = sets.create(codes);
            if (set != null) {
                viewer.viewer().setExpandedState(CodeSection.SETS, true);
                viewer.select(set);
                viewer.edit(set);
            }
        }).setEnabled(!codes.isEmpty());
        CodeSet in = viewer.selectedIn();
        if (in != null) {
            add(menu, NLS.bind(Messages.outOfSet, in.getName()), null, () -> sets.fill(in, codes, false));
        }
        return menu;
    }

    private static IAction add(IMenuManager menu, String text, String icon, Runnable run) {
        Action action = new Action(text.replace("@", "(at)").replace("&", "&&")) {
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
