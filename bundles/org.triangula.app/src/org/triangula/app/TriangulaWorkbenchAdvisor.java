// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says how the workbench as a whole behaves: which perspective comes first and that its layout is remembered. */
final class TriangulaWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new TriangulaWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return StartPerspective.ID;
    }
}
