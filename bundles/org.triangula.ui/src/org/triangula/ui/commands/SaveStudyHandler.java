// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.triangula.ui.study.StudyWorkspace;

/** Saves the open study. */
public final class SaveStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        StudyWorkspace.get().save();
        return null;
    }
}
