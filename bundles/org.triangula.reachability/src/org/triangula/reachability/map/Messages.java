// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    /** Base of a map: origins, with travel time, beyond limit, no connection, no street. */
    public static String base;
    /** Mode. */
    public static String bike;
    /** Mode. */
    public static String car;
    /** Legend of differences of minutes. */
    public static String difference;
    /** Layer of borders. */
    public static String borders;
    /** Legend of minutes. */
    public static String minutes;
    /** Unit. */
    public static String minutesUnit;
    /** Source: street file. */
    public static String sourceStreets;
    /** Source: timetables. */
    public static String sourceTimetable;
    /** How far the answer depends on the minute of departure. */
    public static String spread;
    /** Subtitle with speed. */
    public static String subtitleStreet;
    /** Subtitle with departure. */
    public static String subtitleTransit;
    /** Title: type, mode. */
    public static String title;
    /** Mode. */
    public static String transit;
    /** Mode. */
    public static String walk;

    static {
        initializeMessages("org.triangula.reachability.map.messages", Messages.class);
    }

    private Messages() {
    }
}
