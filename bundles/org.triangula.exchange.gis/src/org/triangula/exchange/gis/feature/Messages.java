// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.feature;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String unreadable;
    public static String unreadableRemedy;
    public static String unwritable;
    public static String unwritableRemedy;

    static {
        initializeMessages("org.triangula.exchange.gis.feature.messages", Messages.class);
    }

    private Messages() {
    }
}
