// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.triangula.model.Identified;
import org.triangula.model.places.ScenarioResult;
import org.triangula.ui.open.ObjectOpener;

/** Shows an area, a facility or the travel times of a scenario on the map. */
public final class ShowOnMap implements ObjectOpener {

    @Override
    public void open(EObject object, IWorkbenchPage page) throws PartInitException {
        MapView view = (MapView) page.showView(MapView.ID);
        if (object instanceof ScenarioResult result) {
            StudyMap.get().choose(choice -> choice.withResult(result.getId()));
        } else if (object instanceof Identified place) {
            view.control().select(List.of(place.getId()));
            view.reveal(List.of(place.getId()), true);
        }
    }
}
