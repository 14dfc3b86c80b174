// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.region;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.geo.ui.MapTools;

/** Takes up the tool that draws regions on the map. */
public final class DrawRegionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            MapTools.start(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), new RegionDrawing());
        } catch (PartInitException e) {
            throw new ExecutionException("The map cannot be opened", e);
        }
        return null;
    }
}
