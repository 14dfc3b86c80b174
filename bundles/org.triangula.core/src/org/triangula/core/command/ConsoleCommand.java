// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.command;

import java.util.concurrent.Callable;

import org.triangula.core.problem.ProblemException;

/**
 * A command of the command line, contributed through the extension point {@value #EXTENSION_POINT}. Subclasses are
 * annotated with picocli's {@code @Command}, {@code @Option} and {@code @Parameters}; the command line creates one for
 * every call.
 *
 * <p>Exit status: 0 done; 1 could not, the exception's message says why in one line; 2 wrong usage, found by picocli.
 */
public abstract class ConsoleCommand implements Callable<Integer> {

    /** Identity of the extension point. */
    public static final String EXTENSION_POINT = "org.triangula.core.commands";

    private Console console;

    /**
     * Sets where the command writes. Called once before {@link #call()}.
     *
     * @param console the console
     */
    public final void setConsole(Console console) {
        this.console = console;
    }

    /**
     * Where to write.
     *
     * @return the console
     */
    protected final Console console() {
        return console;
    }

    @Override
    public final Integer call() throws ProblemException {
        run();
        return 0;
    }

    /**
     * Does the work.
     *
     * @throws ProblemException if it cannot be done; its message is printed as one line
     */
    protected abstract void run() throws ProblemException;
}
