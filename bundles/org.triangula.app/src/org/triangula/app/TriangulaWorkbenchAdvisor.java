// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.triangula.ui.commands.ExampleStudy;
import org.triangula.ui.study.StudyWorkspace;

/** Says how the workbench as a whole behaves: its first perspective, what it opens, that layout is remembered. */
final class TriangulaWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartArguments start;
    private final EditorsOfStudy editors = new EditorsOfStudy();

    TriangulaWorkbenchAdvisor(StartArguments start) {
        this.start = start;
    }

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
        return CodingPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.triangula.ui.preferences.general";
    }

    @Override
    public void postStartup() {
        super.postStartup();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        editors.follow();
        new WelcomeWhenEmpty().follow(window);
        new FirstDocument().follow(window);
        new ToolBarPlaces().follow(window);
        if (start.study().isPresent()) {
            StudyWorkspace.get().open(start.study().get());
        } else if (start.example()) {
            ExampleStudy.open();
        }
    }

    @Override
    public boolean preShutdown() {
        editors.keep();
        StudyWorkspace.get().close();
        return super.preShutdown();
    }
}
