// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String airLine_subtitle;
    public static String airLine_title;
    public static String catchments_needAreas;
    public static String catchments_needStudy;
    public static String catchments_none;
    public static String catchments_noneRemedy;
    public static String catchments_summary;

    public static String validation;

    static {
        initializeMessages("org.triangula.reachability.command.messages", Messages.class);
    }

    private Messages() {
    }
}
