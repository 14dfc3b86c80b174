// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asked;
    public static String base;
    public static String baseText;
    public static String basis;
    public static String doubtful;
    public static String exact;
    public static String facility;
    public static String found;
    public static String geocoding;
    public static String interpolated;
    public static String latitude;
    public static String locality;
    public static String longitude;
    public static String notFound;
    public static String noteChosen;
    public static String noteUnseen;
    public static String operation;
    public static String operationOne;
    public static String preparing;
    public static String quality;
    public static String rank;
    public static String score;
    public static String street;
    public static String sure;
    public static String tableTitle;
    public static String uncertainty;
    public static String places;
    public static String spread;
    public static String unreadable;
    public static String unreadable_remedy;
    public static String verdict;

    static {
        initializeMessages("org.triangula.gazetteer.study.messages", Messages.class);
    }

    private Messages() {
    }
}
