// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as people write them: {@code ~} stands for their own folder. */
final class HomePath {

    private static final String SIGN = "~";

    private HomePath() {
    }

    /**
     * A path that somebody typed.
     *
     * @throws InvalidPathException if it cannot be a path
     */
    static Path read(String written) {
        String text = written.strip();
        if (text.equals(SIGN) || text.startsWith(SIGN + "/") || text.startsWith(SIGN + "\\")) {
            return home().resolve(text.substring(Math.min(2, text.length())));
        }
        return Path.of(text);
    }

    /** A path in its short form. */
    static String show(Path path) {
        return path.startsWith(home()) ? Path.of(SIGN).resolve(home().relativize(path)).toString() : path.toString();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
