// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/** Keeps the study's name and whether it is saved in the title of a window; saves when the window is left. */
final class WindowTitle implements StudyWorkspaceListener {

    private static final String UNSAVED = "• ";

    private final IWorkbenchWindowConfigurer configurer;
    private final Listener left = event -> left();
    private boolean dirty;

    WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    void follow() {
        StudyWorkspace.get().addListener(this);
        configurer.getWindow().getShell().addListener(SWT.Deactivate, left);
        StudyWorkspace.get().current().ifPresent(this::opened);
    }

    void dispose() {
        StudyWorkspace.get().removeListener(this);
    }

    @Override
    public void opened(StudySession session) {
        dirty = session.isDirty();
        show();
    }

    @Override
    public void closed() {
        dirty = false;
        show();
    }

    @Override
    public void changed(StudyEvent event) {
        if (!dirty || event.touches(Study.class)) {
            dirty = true;
            show();
        }
    }

    @Override
    public void saved() {
        dirty = false;
        show();
    }

    private void left() {
        if (dirty && Preferences.autosaveOnLeave()) {
            StudyWorkspace.get().save();
        }
    }

    private void show() {
        configurer.setTitle(StudyWorkspace.get().current().map(this::title).orElse("Triangula"));
    }

    private String title(StudySession session) {
        String name = session.study().getName() == null ? session.folder().name() : session.study().getName();
        String text = NLS.bind(session.isReadOnly() ? Messages.readOnly : Messages.title, name);
        return dirty ? UNSAVED + text : text;
    }
}
