// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String linking;
    public static String streets;
    public static String timetable;
    public static String times;
    public static String walks;
    public static String writing;

    static {
        initializeMessages("org.triangula.reachability.run.messages", Messages.class);
    }

    private Messages() {
    }

    /** The name of a stage of the engine in the language of the user. */
    static String stage(String task) {
        return switch (task) {
            case "Reading the timetable" -> timetable;
            case "Reading streets" -> streets;
            case "Linking streets" -> linking;
            case "Walks to stops" -> walks;
            case "Writing results" -> writing;
            default -> times;
        };
    }
}
