// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;

/**
 * Provides the variable {@value #VARIABLE} for {@code enabledWhen} and {@code visibleWhen}: {@code none}, {@code open}
 * or {@code readOnly}.
 */
public final class StudyState extends AbstractSourceProvider implements StudyWorkspaceListener {

    /** Name of the variable. */
    public static final String VARIABLE = "org.triangula.ui.study";

    /** Begins to follow the open study. */
    public StudyState() {
        StudyWorkspace.get().addListener(this);
    }

    @Override
    public Map<String, String> getCurrentState() {
        return Map.of(VARIABLE, state());
    }

    private static String state() {
        return StudyWorkspace.get().current().map(session -> session.isReadOnly() ? "readOnly" : "open")
            .orElse("none");
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    @Override
    public void opened(StudySession session) {
        update();
    }

    @Override
    public void closed() {
        update();
    }

    @Override
    public void changed(StudyEvent event) {
        refreshLabels();
    }

    private void update() {
        fireSourceChanged(ISources.WORKBENCH, VARIABLE, state());
        refreshLabels();
    }

    private static void refreshLabels() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        }
    }

    @Override
    public void dispose() {
        StudyWorkspace.get().removeListener(this);
    }
}
