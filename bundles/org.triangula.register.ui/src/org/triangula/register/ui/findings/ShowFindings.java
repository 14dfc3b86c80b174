// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Repair;
import org.triangula.ui.open.ObjectOpener;

/** Shows the findings of an address table, or one finding. */
public final class ShowFindings implements ObjectOpener {

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        FindingsView view = (FindingsView) page.showView(FindingsView.ID);
        if (object instanceof AddressReturn table) {
            view.show(table);
        } else if (object instanceof Repair repair) {
            view.show(repair);
        }
    }
}
