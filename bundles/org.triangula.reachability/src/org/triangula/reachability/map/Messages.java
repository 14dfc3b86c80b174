// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
public final class Messages extends NLS {

    /** Base of a map: origins, with travel time, beyond limit, no connection, no street. */
    public static String base;
    /** Base of a map with cells for which nobody is responsible. */
    public static String baseOffices;
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
    /** Legend of cells for which nobody is responsible. */
    public static String noOffice;
    /** Layer of cells for which nobody is responsible. */
    public static String office;
    /** Source: street file. */
    public static String sourceStreets;
    /** Source: timetables. */
    public static String sourceTimetable;
    /** How far the answer depends on the minute of departure. */
    public static String spread;
    /** What the catchment costs: share of people, mean, cells. */
    public static String subtitleCatchment;
    /** The same where people are not known. */
    public static String subtitleCatchmentCells;
    /** Subtitle with speed. */
    public static String subtitleStreet;
    /** Subtitle of times to the responsible office. */
    public static String subtitleStreetResponsible;
    /** Subtitle with departure. */
    public static String subtitleTransit;
    /** Subtitle of times to the responsible office, with departure. */
    public static String subtitleTransitResponsible;
    /** Title: type, mode. */
    public static String title;
    /** Title of the difference to the responsible office: type, mode. */
    public static String titleCatchment;
    /** Title of times to the responsible office: type, mode. */
    public static String titleResponsible;
    /** Mode. */
    public static String transit;
    /** Mode. */
    public static String walk;
    /** Way back by streets: facilities, limit. */
    public static String subtitleStreetBack;
    /** The same from the responsible office. */
    public static String subtitleStreetResponsibleBack;
    /** Way back by public transport: facilities, day, window, limit. */
    public static String subtitleTransitBack;
    /** The same from the responsible office. */
    public static String subtitleTransitResponsibleBack;
    /** End of a title: way back by streets. */
    public static String wayBack;
    /** End of a title: way back by public transport, with the window. */
    public static String wayBackBy;
    /** End of a title: way there by streets. */
    public static String wayThere;
    /** End of a title: way there by public transport, with the window. */
    public static String wayThereAt;

    static {
        initializeMessages("org.triangula.reachability.map.messages", Messages.class);
    }

    private Messages() {
    }
}
