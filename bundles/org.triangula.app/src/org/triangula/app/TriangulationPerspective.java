// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What is said, answered, organised and reachable, side by side; claims below. */
public final class TriangulationPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in plugin.xml. */
    public static final String ID = "org.triangula.app.perspective.triangulation";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
        left.addView(PerspectiveViews.EXPLORER);
        left.addPlaceholder(PerspectiveViews.SEARCH);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, IPageLayout.ID_EDITOR_AREA);
        right.addView(PerspectiveViews.PROPERTIES);
        right.addPlaceholder(PerspectiveViews.HISTORY);
        right.addPlaceholder(PerspectiveViews.HELP);
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.RIGHT, 0.3f, IPageLayout.ID_EDITOR_AREA);
        centre.addView(PerspectiveViews.EVIDENCE);
        IFolderLayout claims = layout.createFolder("claims", IPageLayout.BOTTOM, 0.68f, "centre");
        claims.addView(PerspectiveViews.CLAIMS);
        PerspectiveViews.addShortcuts(layout);
    }
}
