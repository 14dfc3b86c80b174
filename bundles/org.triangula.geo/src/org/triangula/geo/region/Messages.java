// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.region;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String compose;
    public static String composedNote;
    public static String draw;
    public static String drawnNote;
    public static String nothing;
    public static String nothing_remedy;

    static {
        initializeMessages("org.triangula.geo.region.messages", Messages.class);
    }

    private Messages() {
    }
}
