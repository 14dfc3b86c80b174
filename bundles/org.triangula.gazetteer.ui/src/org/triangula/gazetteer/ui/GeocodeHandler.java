// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.model.places.Facility;
import org.triangula.ui.selection.StudySelection;

/** Looks up the addresses of the selected facilities, or of all without coordinates when none is selected. */
public final class GeocodeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<Facility> facilities = StudySelection.objects(HandlerUtil.getCurrentSelection(event)).stream()
            .filter(Facility.class::isInstance).map(Facility.class::cast).toList();
        try {
            GeocodingView view = (GeocodingView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                .showView(GeocodingView.ID);
            view.lookUp(facilities);
        } catch (PartInitException e) {
            throw new ExecutionException("The view cannot be opened", e);
        }
        return null;
    }
}
