// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.nio.file.Path;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Starts with the workbench and lets a session run beside it. System properties:
 * {@code triangula.acceptance.session} ({@code first}, {@code second} or {@code editor}; without it
 * nothing happens) and
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
            switch (session) {
                case "first" -> new FirstSession(screen, protocol).run();
                case "second" -> new SecondSession(screen, protocol).run();
                default -> new EditorFigures(screen, protocol, folder).run();
            }
        } catch (AssertionError | RuntimeException e) {
            protocol.failed(e);
        }
        screen.photograph(protocol.picture());
        protocol.end();
    }
}
