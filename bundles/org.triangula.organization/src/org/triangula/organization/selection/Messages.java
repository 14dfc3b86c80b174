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
    public static String all;
    public static String case_;
    public static String cell;
    public static String deleteVersion;
    public static String found;
    public static String in;
    public static String inOut;
    public static String inputNote;
    public static String keepRules;
    public static String keepSample;
    public static String keepVersion;
    public static String label;
    public static String logTitle;
    public static String missing;
    public static String noColour;
    public static String noColumn;
    public static String noColumnRemedy;
    public static String noNumber;
    public static String noQuota;
    public static String noRule;
    public static String notKnown;
    public static String out;
    public static String place;
    public static String quotaTitle;
    public static String reason;
    public static String replaced;
    public static String ruleMissing;
    public static String ruleTwice;
    public static String rulesNote;
    public static String rulesRemedy;
    public static String selectionTitle;
    public static String sharpened;
    public static String stage;
    public static String strong;
    public static String subject;
    public static String summary;
    public static String versionDamaged;
    public static String versionDamagedRemedy;
    public static String versionNameless;
    public static String versionNamelessRemedy;
    public static String wanted;
    public static String weak;

    static {
        NLS.initializeMessages("org.triangula.organization.selection.messages", Messages.class);
    }

    private Messages() {
    }
}
