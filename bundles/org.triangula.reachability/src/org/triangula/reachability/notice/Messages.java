// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.notice;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String facilitiesOutside;
    public static String facilitiesWithoutStreet;
    public static String feedDays;
    public static String islands;
    public static String mode_bike;
    public static String mode_car;
    public static String mode_transit;
    public static String mode_walk;
    public static String noTrips;
    public static String noTripsInWindow;
    public static String originsOutside;
    public static String pathways;
    public static String pointsWithoutHeight;
    public static String specialTransfers;
    public static String stopsWithoutPlace;
    public static String timetableOfOtherDays;
    public static String tripsBackwards;
    public static String tripsTooShort;
    public static String tripsWithoutDays;
    public static String tripsWithoutEnds;
    public static String words;

    static {
        initializeMessages("org.triangula.reachability.notice.messages", Messages.class);
    }

    private Messages() {
    }
}
