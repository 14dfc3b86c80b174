// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the help about the view or editor in which one works. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        IWorkbenchPart active = page.getActivePart();
        try {
            HelpView view = (HelpView) page.showView(HelpView.ID);
            if (active != null) {
                view.showAbout(active.getSite().getId());
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The help view cannot be shown", e);
        }
        return null;
    }
}
