// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.nio.file.Path;

/** Where the settings of the user lie: the folder that the launcher uses, too. */
final class SettingsFolder {

    private SettingsFolder() {
    }

    /** The folder; need not exist. */
    static Path ofUser() {
        String home = System.getProperty("triangula.home", System.getenv("TRIANGULA_HOME"));
        return home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".triangula")
            : Path.of(home);
    }
}
