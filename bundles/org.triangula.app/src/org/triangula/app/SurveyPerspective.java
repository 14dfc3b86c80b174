// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Questionnaires and answers: items left, tables and charts in the centre. */
public final class SurveyPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in plugin.xml. */
    public static final String ID = "org.triangula.app.perspective.survey";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
        left.addView(PerspectiveViews.SURVEY_ITEMS);
        left.addView(PerspectiveViews.EXPLORER);
        left.addView(PerspectiveViews.PROPERTIES);
        left.addPlaceholder(PerspectiveViews.SEARCH);
        // tables, charts and forms are wide: the right side is only there when history or help is asked for
        IPlaceholderFolderLayout right =
            layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.78f, IPageLayout.ID_EDITOR_AREA);
        right.addPlaceholder(PerspectiveViews.HISTORY);
        right.addPlaceholder(PerspectiveViews.HELP);
        IFolderLayout centre = layout.createFolder("centre", IPageLayout.RIGHT, 0.3f, IPageLayout.ID_EDITOR_AREA);
        centre.addView(PerspectiveViews.SURVEY_QUESTIONNAIRE);
        centre.addView(PerspectiveViews.SURVEY_RESPONSES);
        centre.addView(PerspectiveViews.SURVEY_MONITOR);
        centre.addView(PerspectiveViews.SURVEY_RESULTS);
        centre.addView(PerspectiveViews.SURVEY_TABLES);
        centre.addView(PerspectiveViews.SURVEY_BRIDGE);
        centre.addView(PerspectiveViews.SURVEY_CENSUS);
        centre.addView(PerspectiveViews.SURVEY_PUBLISHED);
        PerspectiveViews.addShortcuts(layout);
    }
}
