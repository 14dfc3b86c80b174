// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.ui.study.StudyWorkspace;

/** Opens a study: the folder given as parameter {@value #FOLDER}, else one that the person chooses. */
public final class OpenStudyHandler extends AbstractHandler {

    /** Parameter of the command: path of the study's folder. */
    public static final String FOLDER = "org.triangula.ui.openStudy.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String folder = event.getParameter(FOLDER);
        if (folder == null) {
            DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event));
            dialog.setText(Messages.openDialog);
            dialog.setMessage(Messages.openDialog);
            StudyWorkspace.get().recent().stream().findFirst()
                .ifPresent(recent -> dialog.setFilterPath(recent.getParent().toString()));
            folder = dialog.open();
        }
        if (folder != null) {
            StudyWorkspace.get().open(Path.of(folder));
        }
        return null;
    }
}
