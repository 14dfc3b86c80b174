// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String cut;
    public static String noFile;
    public static String noGrid;
    public static String noNumber;
    public static String tooLarge;

    static {
        initializeMessages("org.triangula.reachability.elevation.messages", Messages.class);
    }

    private Messages() {
    }
}
