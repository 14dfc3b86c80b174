// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.operation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String gone;
    public static String goneRemedy;
    public static String look;
    public static String place;
    public static String release;
    public static String releaseName;

    static {
        initializeMessages("org.triangula.geo.operation.messages", Messages.class);
    }

    private Messages() {
    }
}
