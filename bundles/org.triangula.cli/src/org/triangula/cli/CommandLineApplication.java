// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.triangula.core.command.Console;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.extension.Contributions;

/** The command line: {@code triangula run …}. Runs one command and ends with its exit status. */
public final class CommandLineApplication implements IApplication {

    /** Set by the start script when the error stream is a terminal. */
    private static final String TERMINAL = "triangula.terminal";

    private static final int LONGEST_STOP_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile ConsoleProgress progress;

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        // libraries talk to java.util.logging, which would write between our lines
        LogManager.getLogManager().reset();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        progress = new ConsoleProgress(err, Boolean.getBoolean(TERMINAL), System::nanoTime);
        Thread hook = new Thread(this::stop, "end of the command line");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            Failures failures = new Failures(err, Failures.home());
            CommandTree tree = new CommandTree(contributed(failures), new Console(out, err, progress), failures);
            int status = tree.execute(arguments);
            out.flush();
            return status == 0 && out.checkError() ? Integer.valueOf(1) : Integer.valueOf(status);
        } finally {
            ended.countDown();
        }
    }

    private static List<CommandTree.Entry> contributed(Failures failures) {
        return Contributions.to(ConsoleCommand.EXTENSION_POINT).stream()
            .map(contribution -> new CommandTree.Entry(contribution.attribute("path"),
                () -> contribution.create(ConsoleCommand.class)))
            .filter(entry -> entry.isUsable(failures)).toList();
    }

    /** Results are UTF-8 whatever the terminal speaks: they are read by programs. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Called when the process is asked to end: gives the command time to leave nothing half-done. */
    @Override
    public void stop() {
        ConsoleProgress running = progress;
        if (running != null && ended.getCount() > 0) {
            running.cancel();
            try {
                ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
