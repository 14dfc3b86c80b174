// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.core.study.StudyFolder;
import org.triangula.ui.study.StudyWorkspace;

/** Asks where the new study shall lie; its folder's name becomes its title, which the properties view can change. */
public final class NewStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
        dialog.setText(Messages.newDialog);
        dialog.setFileName(Messages.newName + StudyFolder.ENDING);
        dialog.setFilterExtensions(new String[] {"*" + StudyFolder.ENDING});
        String chosen = dialog.open();
        if (chosen != null) {
            Path path = Path.of(chosen);
            String name = path.getFileName().toString();
            String title = name.endsWith(StudyFolder.ENDING)
                ? name.substring(0, name.length() - StudyFolder.ENDING.length()) : name;
            StudyWorkspace.get().create(path.resolveSibling(title + StudyFolder.ENDING), title);
        }
        return null;
    }
}
