// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench application: opens the window and runs until the person closes it. Arguments: the folder of a study to
 * open, or {@code -triangula.example} for the example study.
 */
public final class TriangulaApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        StartArguments start = StartArguments.of(arguments instanceof String[] list ? List.of(list) : List.of());
        Display.setAppName("Triangula");
        Display display = PlatformUI.createDisplay();
        try {
            int answer = PlatformUI.createAndRunWorkbench(display, new TriangulaWorkbenchAdvisor(start));
            return answer == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    workbench.close();
                }
            });
        }
    }
}
