// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.study;

import org.eclipse.ui.part.ViewPart;
import org.triangula.core.study.StudySession;

/**
 * A view that shows something of the open study: again when a study was opened or closed, and for as long as the view
 * exists. A subclass begins to listen at the end of creating its controls, with {@link StudyWorkspace#addListener}.
 */
public abstract class StudyView extends ViewPart implements StudyWorkspaceListener {

    private final StudyWorkspace workspace = StudyWorkspace.get();

    /**
     * Where the open study is.
     *
     * @return the workspace
     */
    protected final StudyWorkspace workspace() {
        return workspace;
    }

    /** Shows what the open study holds now, or that none is open. */
    protected abstract void refresh();

    @Override
    public void opened(StudySession session) {
        refresh();
    }

    @Override
    public void closed() {
        refresh();
    }

    @Override
    public void dispose() {
        workspace.removeListener(this);
        super.dispose();
    }
}
