// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Administrations: outline and text left, charts, network and processes in the centre, measures, properties right. */
public final class OrganizationPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in plugin.xml. */
    public static final String ID = "org.triangula.app.perspective.organization";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.28f, IPageLayout.ID_EDITOR_AREA);
        left.addView(PerspectiveViews.OUTLINE);
        left.addView(PerspectiveViews.CHART_TEXT);
        left.addView(PerspectiveViews.EXPLORER);
        left.addPlaceholder(PerspectiveViews.SEARCH);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, IPageLayout.ID_EDITOR_AREA);
        right.addView(PerspectiveViews.MEASURES);
        right.addView(PerspectiveViews.STATEMENTS);
        right.addView(PerspectiveViews.PROPERTIES);
        right.addPlaceholder(PerspectiveViews.HISTORY);
        right.addPlaceholder(PerspectiveViews.HELP);
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.RIGHT, 0.3f, IPageLayout.ID_EDITOR_AREA);
        centre.addView(PerspectiveViews.CHART);
        centre.addView(PerspectiveViews.COMPARE);
        centre.addView(PerspectiveViews.NETWORK);
        centre.addView(PerspectiveViews.PROCESS);
        centre.addView(PerspectiveViews.TYPOLOGY);
        centre.addView(PerspectiveViews.CASE_SELECTION);
        centre.addView(PerspectiveViews.CLUSTERS);
        PerspectiveViews.addShortcuts(layout);
    }
}
