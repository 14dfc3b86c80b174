// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String duplicate;
    public static String operatorAddress;
    public static String severalMainOffices;
    public static String outsideDistrict;
    public static String otherDistrict;
    public static String missingType;
    public static String vanished;
    public static String checkRecords;
    public static String settled;

    static {
        NLS.initializeMessages("org.triangula.register.check.messages", Messages.class);
    }

    private Messages() {
    }
}
