// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.welcome.WelcomePage;

/** Shows the welcome page while no study is open. */
final class WelcomeWhenEmpty implements StudyWorkspaceListener {

    void follow(IWorkbenchWindow window) {
        StudyWorkspace.get().addListener(this);
        if (window != null && StudyWorkspace.get().current().isEmpty()) {
            show(window);
        }
    }

    private static void show(IWorkbenchWindow window) {
        // perspectives around a map or a table hide the editor area; the page needs it
        if (window.getActivePage() != null && !window.getActivePage().isEditorAreaVisible()) {
            return;
        }
        WelcomePage.show(window);
    }

    @Override
    public void opened(StudySession session) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            WelcomePage.hide(window);
        }
    }

    @Override
    public void closed() {
        if (!PlatformUI.getWorkbench().isClosing()) {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                show(window);
            }
        }
    }
}
