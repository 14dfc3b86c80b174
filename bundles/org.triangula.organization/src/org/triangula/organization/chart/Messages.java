// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import org.eclipse.osgi.util.NLS;

/** Texts about charts in a study. */
final class Messages extends NLS {

    public static String changesNoted;
    public static String line;
    public static String noUnits;
    public static String noUnitsRemedy;
    public static String unitsImported;
    public static String unknownArea;
    public static String enterAdministration;
    public static String moveBelowItself;
    public static String moveBelowItselfRemedy;
    public static String moveUnit;
    public static String unitGone;
    public static String unitGoneRemedy;

    static {
        NLS.initializeMessages("org.triangula.organization.chart.messages", Messages.class);
    }

    private Messages() {
    }
}
