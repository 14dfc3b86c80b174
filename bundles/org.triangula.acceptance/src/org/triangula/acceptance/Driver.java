// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance;

import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Starts with the workbench and lets a session run beside it. System properties:
 * {@code triangula.acceptance.session} ({@code first} or {@code second}; without it nothing happens) and
 * {@code triangula.acceptance.folder} (where the material of the session lies and its protocol goes).
 */
public final class Driver implements IStartup {

    private static final String PREFIX = "triangula.acceptance.";

    @Override
    public void earlyStartup() {
        String session = System.getProperty(PREFIX + "session");
        if (session != null) {
            Path folder = Path.of(System.getProperty(PREFIX + "folder", "")).toAbsolutePath();
            Thread thread = new Thread(() -> run(session, folder), "acceptance");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void run(String session, Path folder) {
        Screen screen = new Screen(PlatformUI.getWorkbench().getDisplay());
        Protocol protocol = new Protocol(folder, session);
        try {
            if (session.equals("first")) {
                new FirstSession(screen, protocol).run();
            } else {
                new SecondSession(screen, protocol).run();
            }
        } catch (AssertionError | RuntimeException e) {
            protocol.failed(e);
        }
        screen.photograph(protocol.picture());
        protocol.end();
    }
}
