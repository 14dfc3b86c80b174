// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.coding.ui.CodingContext;
import org.triangula.ui.selection.StudySelection;

/** Writes a memo on what is selected, wherever that is. */
public final class NewMemoHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        EObject subject = StudySelection.objects(page.getSelection()).stream().findFirst().orElse(null);
        try {
            if (page.showView(MemosView.ID) instanceof MemosView view) {
                view.create(subject);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The view of memos cannot be shown", e);
        }
        return null;
    }

    @Override
    public boolean isEnabled() {
        return CodingContext.get().session().map(session -> !session.isReadOnly()).orElse(false);
    }
}
