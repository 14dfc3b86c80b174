// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.nio.file.Path;
import org.triangula.reachability.street.StreetNetworkStore;

/**
 * A folder for what computations may reuse: street networks that were built, and the tables of runs that were
 * interrupted. It may be deleted at any time; nothing but time is lost.
 *
 * @param folder the folder; made when needed
 */
public record ReachabilityCache(Path folder) {

    /** Returns the folder of the person who runs the program: below TRIANGULA_HOME, or else {@code ~/.triangula}. */
    public static ReachabilityCache ofUser() {
        String home = System.getProperty("triangula.home", System.getenv("TRIANGULA_HOME"));
        Path base = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".triangula")
                : Path.of(home);
        return new ReachabilityCache(base.resolve("cache").resolve("reachability"));
    }

    /** Returns the street networks. */
    public StreetNetworkStore networks() {
        return new StreetNetworkStore(folder.resolve("networks"));
    }

    /** Returns where the tables of unfinished runs are kept. */
    public Path unfinished() {
        return folder.resolve("unfinished");
    }
}
