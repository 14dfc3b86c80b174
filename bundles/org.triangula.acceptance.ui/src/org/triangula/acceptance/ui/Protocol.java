// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a session saw, a line per step, in a file beside its material. The last line is {@code READY}. */
final class Protocol {

    private final Path folder;
    private final String session;
    private boolean failed;

    Protocol(Path folder, String session) {
        this.folder = folder;
        this.session = session;
    }

    /** The transcript that the script has put there. */
    Path transcript() {
        return folder.resolve("Interview.txt");
    }

    /** Where the picture of the screen goes at the end. */
    Path picture() {
        return folder.resolve(session + ".png");
    }

    void passed(String step) {
        write(session + ".protocol", "PASS " + step + "\n");
    }

    /** Notes a measurement. */
    void figure(String line) {
        write(session + ".protocol", line + "\n");
    }

    /** Compares what is seen with what should be, and notes the step. */
    void check(String step, Object expected, Object seen) {
        if (!expected.equals(seen)) {
            throw new AssertionError(step + ": expected \"" + expected + "\", saw \"" + seen + "\"");
        }
        passed(step);
    }

    void failed(Throwable cause) {
        failed = true;
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        write(session + ".protocol", "FAIL " + cause.getMessage() + "\n" + trace);
    }

    void end() {
        write(session + ".protocol", failed ? "FAILED\n" : "READY\n");
    }

    /** Hands a text to the session after the kill. */
    void remember(String name, String text) {
        write(name + ".note", text);
    }

    /** What the session before the kill has handed over. */
    String remembered(String name) {
        try {
            return Files.readString(folder.resolve(name + ".note"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
