// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String allAdministrations;
    public static String area;
    public static String chart;
    public static String copyOutline;
    public static String date;
    public static String fit;
    public static String fullTime;
    public static String noTask;
    public static String noUnits;
    public static String outline;
    public static String staffUnit;
    public static String today;
    public static String zoomIn;
    public static String zoomOut;

    static {
        initializeMessages("org.triangula.organization.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
