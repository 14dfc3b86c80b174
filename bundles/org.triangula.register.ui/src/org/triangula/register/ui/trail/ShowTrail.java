// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.trail;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.places.Facility;
import org.triangula.ui.open.ObjectOpener;

/** Shows the trail of a facility. */
public final class ShowTrail implements ObjectOpener {

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        TrailView view = (TrailView) page.showView(TrailView.ID);
        if (object instanceof Facility facility) {
            view.show(facility);
        }
    }
}
