// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String allAdministrations;
    static String area;
    static String chart;
    static String copyOutline;
    static String date;
    static String fit;
    static String fullTime;
    static String noTask;
    static String noUnits;
    static String outline;
    static String staffUnit;
    static String today;
    static String zoomIn;
    static String zoomOut;

    static {
        initializeMessages("org.triangula.organization.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
