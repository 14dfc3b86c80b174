// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.command;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands. */
final class Messages extends NLS {

    public static String agrees;
    public static String contradiction;
    public static String contradicts;
    public static String differences;
    public static String missing;
    public static String noCharts;
    public static String noChartsRemedy;
    public static String noProcess;
    public static String noProcessRemedy;
    public static String noVariant;
    public static String noVariantRemedy;
    public static String onlyInSample;
    public static String onlySelected;
    public static String unfilled;
    public static String unreadable;
    public static String unreadableRemedy;

    static {
        NLS.initializeMessages("org.triangula.organization.command.messages", Messages.class);
    }

    private Messages() {
    }
}
