// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.CancellationException;

import org.triangula.core.problem.ProblemException;

/** Says in one line why something could not be done; what only a programmer can use goes into a file. */
final class Failures {

    private final PrintStream err;
    private final Path home;

    Failures(PrintStream err, Path home) {
        this.err = err;
        this.home = home;
    }

    /** The folder where the program keeps what belongs to no study. */
    static Path home() {
        String home = System.getenv("TRIANGULA_HOME");
        return home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".triangula") : Path.of(home);
    }

    /** Prints the line. */
    void report(Throwable failure) {
        err.println(line(failure));
    }

    private String line(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem.problem().message();
        }
        if (failure instanceof CancellationException) {
            return Messages.cancelled;
        }
        String log = log(failure);
        if (failure instanceof OutOfMemoryError) {
            return Messages.bind(Messages.outOfMemory, Runtime.getRuntime().maxMemory() >> 20);
        }
        return Messages.bind(Messages.unexpected, log);
    }

    /** Keeps the details; returns where. */
    String log(Throwable failure) {
        StringWriter details = new StringWriter();
        details.append(Instant.now().toString()).append('\n');
        failure.printStackTrace(new PrintWriter(details, true));
        try {
            return write(home.resolve("logs"), details.toString());
        } catch (IOException first) {
            try {
                return write(Path.of(System.getProperty("java.io.tmpdir")), details.toString());
            } catch (IOException second) {
                return "-";
            }
        }
    }

    private static String write(Path folder, String details) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("command-line.log");
        Files.writeString(file, details, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return file.toString();
    }
}
