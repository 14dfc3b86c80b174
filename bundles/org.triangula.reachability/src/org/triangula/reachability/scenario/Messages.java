// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String basedOn;
    public static String change;
    public static String compute;
    public static String noFacilities;
    public static String noFacilities_remedy;
    public static String noOrigins;
    public static String noOrigins_remedy;
    public static String noStreets;
    public static String noStreets_remedy;

    static {
        initializeMessages("org.triangula.reachability.scenario.messages", Messages.class);
    }

    private Messages() {
    }
}
