// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.triangula.ui.presentation.Icons;

/** Makes the actions of tool bars and menus: with a name, an icon and the name as a tooltip. */
public final class ToolActions {

    private ToolActions() {
    }

    /**
     * An action that does something.
     *
     * @param text name of the action
     * @param icon name of its icon
     * @param run what it does
     * @return the action
     */
    public static Action button(String text, String icon, Runnable run) {
        Action action = new Action(text, Icons.get().descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    /**
     * An action that is on or off.
     *
     * @param text name of the action
     * @param icon name of its icon
     * @param on whether it is on at first
     * @param changed learns whether it is on whenever that changes by hand
     * @return the action
     */
    public static Action toggle(String text, String icon, boolean on, Consumer<Boolean> changed) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.accept(isChecked());
            }
        };
        action.setChecked(on);
        action.setImageDescriptor(Icons.get().descriptor(icon));
        action.setToolTipText(text);
        return action;
    }
}
