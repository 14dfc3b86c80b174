// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.region;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String compose;
    public static String composeText;
    public static String draw;
    public static String drawHint;
    public static String drawnText;
    public static String from;
    public static String kind;
    public static String name;
    public static String nothingSelected;
    public static String reason;
    public static String timeHint;
    public static String timeWrong;
    public static String until;

    static {
        initializeMessages("org.triangula.geo.ui.region.messages", Messages.class);
    }

    private Messages() {
    }
}
