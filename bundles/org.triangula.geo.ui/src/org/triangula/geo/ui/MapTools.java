// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Takes up and lays down tools of the map, for views of other packages. */
public final class MapTools {

    private MapTools() {
    }

    /**
     * Opens the map and uses a tool on it; one that was in use before ends.
     *
     * @param page the page of the map
     * @param tool the tool
     * @throws PartInitException when the map cannot be opened
     */
    public static void start(IWorkbenchPage page, MapTool tool) throws PartInitException {
        ((MapView) page.showView(MapView.ID)).use(tool);
    }

    /**
     * Ends a tool if it is in use.
     *
     * @param page the page of the map
     * @param tool the tool
     */
    public static void end(IWorkbenchPage page, MapTool tool) {
        current(page).filter(used -> used == tool).ifPresent(used -> ((MapView) page.findView(MapView.ID)).endTool());
    }

    /**
     * The tool in use.
     *
     * @param page the page of the map
     * @return the tool; empty when the pointer pans and identifies
     */
    public static Optional<MapTool> current(IWorkbenchPage page) {
        return page.findView(MapView.ID) instanceof MapView view ? view.tool() : Optional.empty();
    }
}
