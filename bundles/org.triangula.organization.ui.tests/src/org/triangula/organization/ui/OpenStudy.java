// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import org.eclipse.ui.IViewPart;
import org.triangula.testing.ui.WorkbenchStudy;

/** A new study that is open in the workbench. */
public final class OpenStudy extends WorkbenchStudy {

    /** Creates and opens the study. */
    public OpenStudy() {
        super("organization");
    }

    /** Closes views and study and deletes it. */
    public void close(IViewPart... views) {
        for (IViewPart view : views) {
            page().hideView(view);
        }
        close();
    }
}
