// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String ANSWERED;
    public static String ORGANISED;
    public static String REACHABLE;
    public static String SAID;
    public static String addAgainst;
    public static String addFor;
    public static String addQualifying;
    public static String chooseClaim;
    public static String chooseSubject;
    public static String claim;
    public static String claimWords;
    public static String claims;
    public static String claimsAbout;
    public static String collecting;
    public static String confidential;
    public static String contradictory;
    public static String deleteClaim;
    public static String evidence;
    public static String evidenceNote;
    public static String linked;
    public static String links;
    public static String moreCards;
    public static String newClaim;
    public static String noClaims;
    public static String nothing;
    public static String nothingSelected;
    public static String open;
    public static String pin;
    public static String removeEvidence;
    public static String stance;
    public static String verdict;
    public static String verdictTitle;

    static {
        initializeMessages("org.triangula.triangulation.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
