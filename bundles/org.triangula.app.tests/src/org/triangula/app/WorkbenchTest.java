// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;

/** The workbench comes up with a visible window and the perspective of this product. */
class WorkbenchTest {

    @Test
    void windowIsVisible() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertNotNull(window, "no workbench window is active");
        Shell shell = window.getShell();
        assertTrue(shell.isVisible(), "the workbench window is not visible");
        assertTrue(shell.getBounds().width > 0 && shell.getBounds().height > 0);
    }

    @Test
    void codingPerspectiveOpens() throws WorkbenchException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(CodingPerspective.ID, window);
        assertEquals(CodingPerspective.ID, page.getPerspective().getId());
    }
}
