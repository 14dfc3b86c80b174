// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.nio.file.Path;

/** Where the settings of the user lie: the folder that the launcher uses, too. */
final class UserSettings {

    private UserSettings() {
    }

    /** The folder; need not exist. */
    static Path folder() {
        String home = System.getProperty("triangula.home", System.getenv("TRIANGULA_HOME"));
        return home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".triangula")
            : Path.of(home);
    }
}
