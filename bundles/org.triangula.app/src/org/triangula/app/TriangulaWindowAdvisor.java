// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says what the window shows around the views: title, first size, bars. */
final class TriangulaWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1366, 768);

    private WindowTitle title;

    TriangulaWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(FIRST_SIZE);
        configurer.setTitle("Triangula");
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShellStyle(SWT.SHELL_TRIM);
        title = new WindowTitle(configurer);
    }

    @Override
    public void postWindowOpen() {
        title.follow();
    }

    @Override
    public void dispose() {
        if (title != null) {
            title.dispose();
        }
        super.dispose();
    }
}
