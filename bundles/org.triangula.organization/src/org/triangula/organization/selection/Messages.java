// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import org.eclipse.osgi.util.NLS;

/** Texts of the log of case selections. */
final class Messages extends NLS {

    public static String cityAlike;
    public static String cityDiffers;
    public static String cityLeft;
    public static String cityTooLarge;
    public static String countyChosen;
    public static String countyLeft;
    public static String countyTied;
    public static String countyUndecided;
    public static String municipalityLeft;
    public static String municipalityLoose;
    public static String municipalityOf;
    public static String quotaUnfilled;
    public static String stageNotDone;
    public static String stateExcluded;

    static {
        NLS.initializeMessages("org.triangula.organization.selection.messages", Messages.class);
    }

    private Messages() {
    }
}
