// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import java.util.Arrays;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.ui.open.StudyInput;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * Closes what was opened from a study together with the study: tabs of one study would be empty, or show something else
 * of the same kind, in the next. When the workbench ends they stay, to be there again when it starts.
 */
final class EditorsOfStudy implements StudyWorkspaceListener {

    void follow() {
        StudyWorkspace.get().addListener(this);
    }

    /** Leaves the editors open from now on, whatever happens to the study. */
    void keep() {
        StudyWorkspace.get().removeListener(this);
    }

    @Override
    public void closed() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                IEditorReference[] open = Arrays.stream(page.getEditorReferences()).filter(EditorsOfStudy::showsStudy)
                    .toArray(IEditorReference[]::new);
                // what was being typed was kept when the study said that it is closing
                page.closeEditors(open, false);
            }
        }
    }

    private static boolean showsStudy(IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof StudyInput;
        } catch (PartInitException e) {
            // left from an earlier start, and cannot be shown any more
            return true;
        }
    }
}
