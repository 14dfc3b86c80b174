// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.triangula.ui.theme.Theme;

/** Switches between the light and the dark theme. */
public final class SwitchThemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        (Theme.current() == Theme.DARK ? Theme.LIGHT : Theme.DARK).activate();
        return null;
    }
}
