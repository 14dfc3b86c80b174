// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.preferences;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/** Offers a restart after the language was changed; the start reads the preference. */
final class LanguageRestart {

    private final IWorkbench workbench;

    LanguageRestart(IWorkbench workbench) {
        this.workbench = workbench;
    }

    void offer(Shell shell) {
        if (MessageDialog.openQuestion(shell, Messages.restartTitle, Messages.restart)) {
            shell.getDisplay().asyncExec(workbench::restart);
        }
    }
}
