// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.process;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.NamedElement;
import org.triangula.ui.open.ObjectOpener;

/** Opens processes, variants and steps in their view. */
public final class ProcessOpener implements ObjectOpener {

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        if (page.showView(ProcessView.ID) instanceof ProcessView view && object instanceof NamedElement element) {
            view.reveal(element);
        }
    }
}
