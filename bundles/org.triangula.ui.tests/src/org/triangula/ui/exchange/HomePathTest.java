// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** A tilde stands for the person's own folder, in what is typed and in what is shown. */
class HomePathTest {

    @Test
    void theTildeIsTheOwnFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        assertEquals(home.resolve("Interviews"), HomePath.read(" ~/Interviews "));
        assertEquals(home, HomePath.read("~"));
        assertEquals(Path.of("~notes"), HomePath.read("~notes"));
        assertEquals(Path.of("~", "Interviews").toString(), HomePath.show(home.resolve("Interviews")));
        Path elsewhere = home.resolveSibling("elsewhere");
        assertEquals(elsewhere.toString(), HomePath.show(elsewhere));
    }
}
