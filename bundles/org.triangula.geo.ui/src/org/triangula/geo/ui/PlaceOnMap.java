// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.places.Facility;
import org.triangula.ui.open.ObjectOpener;

/** Lets a person place a facility on the map. */
public final class PlaceOnMap implements ObjectOpener {

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        if (object instanceof Facility facility) {
            MapView view = (MapView) page.showView(MapView.ID);
            view.reveal(List.of(facility.getId()), false);
            view.use(new PlaceTool(facility.getId(), PlaceTool.MapQuestions.windows()));
        }
    }
}
