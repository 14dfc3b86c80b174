// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Places and reachability: layers left, the map in the centre, what is at a place right. */
public final class MapPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in plugin.xml. */
    public static final String ID = "org.triangula.app.perspective.map";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
        left.addView(PerspectiveViews.LAYERS);
        left.addView(PerspectiveViews.EXPLORER);
        left.addPlaceholder(PerspectiveViews.SEARCH);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
        right.addView(PerspectiveViews.IDENTIFY);
        right.addView(PerspectiveViews.SCENARIOS);
        right.addPlaceholder(PerspectiveViews.HELP);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, 0.5f, "right");
        properties.addView(PerspectiveViews.PROPERTIES);
        properties.addPlaceholder(PerspectiveViews.HISTORY);
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.RIGHT, 0.3f, IPageLayout.ID_EDITOR_AREA);
        centre.addView(PerspectiveViews.MAP);
        centre.addPlaceholder(PerspectiveViews.TRAVEL_TIMES);
        centre.addPlaceholder(PerspectiveViews.TRAVEL_STATISTICS);
        centre.addPlaceholder(PerspectiveViews.CATCHMENTS);
        centre.addPlaceholder(PerspectiveViews.GEOCODING);
        // below the map, so that a row and its cell are seen together
        IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.52f, "centre");
        below.addPlaceholder(PerspectiveViews.TRAVEL_VALIDATION);
        below.addPlaceholder(PerspectiveViews.TRAVEL_SITES);
        PerspectiveViews.addShortcuts(layout);
    }
}
