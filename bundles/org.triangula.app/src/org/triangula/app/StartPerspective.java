// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The empty perspective a fresh workbench begins with. */
public final class StartPerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in plugin.xml. */
    public static final String ID = "org.triangula.app.perspective.start";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
