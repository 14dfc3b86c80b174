// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.problem.Problem;

/** Tells a person what could not be done, where, and what to do. Called in the thread of the user interface. */
public final class Problems {

    private Problems() {
    }

    /**
     * Shows a problem in a small window that does not block the others.
     *
     * @param problem the problem
     */
    public static void show(Problem problem) {
        Shell parent = window();
        if (parent != null) {
            new NoticeWindow(parent, problem).open();
        }
    }

    /**
     * Shows a notice that goes away by itself.
     *
     * @param sentence one sentence
     */
    public static void notice(String sentence) {
        show(new Problem("", sentence, ""));
    }

    private static Shell window() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return null;
        }
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active != null && active.getShell() != null) {
            return active.getShell();
        }
        Shell[] shells = Display.getCurrent().getShells();
        return shells.length == 0 ? null : shells[0];
    }
}
