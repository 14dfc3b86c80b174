// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.catchment;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String assign;
    public static String base;
    public static String baseText;
    public static String catchmentOf;
    public static String district;
    public static String importLabel;
    public static String key;
    public static String list_ambiguous;
    public static String list_areaUnknown;
    public static String list_empty;
    public static String list_facilityUnknown;
    public static String municipality;
    public static String officeCount;
    public static String until;
    public static String withdraw;

    static {
        initializeMessages("org.triangula.geo.catchment.messages", Messages.class);
    }

    private Messages() {
    }
}
