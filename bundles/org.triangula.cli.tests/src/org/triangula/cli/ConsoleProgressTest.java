// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    private ConsoleProgress progress(boolean terminal) {
        return new ConsoleProgress(new PrintStream(err, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void terminalShowsOneLineWithShareAndRemainingTime() {
        ConsoleProgress progress = progress(true);
        progress.report("Reading", 0.1);
        assertEquals("", err(), "short work shows nothing");
        now = 30 * SECOND;
        progress.report("Reading", 0.25);
        assertEquals("\rReading  25 %  1:30 left\u001b[K", err());
        progress.report("Reading", 0.26);
        assertEquals(1, err().chars().filter(each -> each == '\r').count(), "not faster than a person reads");
        progress.clear();
        assertTrue(err().endsWith("\r\u001b[K"));
    }

    @Test
    void elsewhereALineEveryTenSeconds() {
        ConsoleProgress progress = progress(false);
        for (int second = 0; second <= 60; second++) {
            now = second * SECOND;
            progress.report("Reading", second / 60.0);
        }
        assertEquals(6, err().lines().count(), err());
    }
}
