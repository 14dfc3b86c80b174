// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.texts.Memo;
import org.triangula.ui.open.ObjectOpener;

/** Opens memos in their view. */
public final class MemoOpener implements ObjectOpener {

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        if (page.showView(MemosView.ID) instanceof MemosView view && object instanceof Memo memo) {
            view.open(memo.getId());
        }
    }
}
