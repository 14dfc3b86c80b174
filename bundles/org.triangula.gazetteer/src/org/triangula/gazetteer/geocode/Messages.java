// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String between;
    public static String centreOfTown;
    public static String mapped;
    public static String mappedSeveral;
    public static String middleOfStreet;
    public static String nearNumber;
    public static String nextDoor;
    public static String onLine;
    public static String severalPlaces;

    static {
        initializeMessages("org.triangula.gazetteer.geocode.messages", Messages.class);
    }

    private Messages() {
    }
}
