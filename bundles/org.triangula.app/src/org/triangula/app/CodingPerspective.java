// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Reading and coding: explorer and codes left, the document in the centre, segments and properties right. */
public final class CodingPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in plugin.xml. */
    public static final String ID = "org.triangula.app.perspective.coding";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
        left.addView(PerspectiveViews.EXPLORER);
        left.addPlaceholder(PerspectiveViews.SEARCH);
        IFolderLayout codes = layout.createFolder("codes", IPageLayout.BOTTOM, 0.5f, "left");
        codes.addView(PerspectiveViews.CODES);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
        right.addView(PerspectiveViews.SEGMENTS);
        right.addPlaceholder(PerspectiveViews.HELP);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.BOTTOM, 0.5f, "right");
        properties.addView(PerspectiveViews.PROPERTIES);
        properties.addPlaceholder(PerspectiveViews.HISTORY);
        IPlaceholderFolderLayout below =
            layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.55f, IPageLayout.ID_EDITOR_AREA);
        for (String view : PerspectiveViews.BELOW_TEXTS) {
            below.addPlaceholder(view);
        }
        below.addPlaceholder(PerspectiveViews.CODE_HISTORY);
        PerspectiveViews.addShortcuts(layout);
    }
}
