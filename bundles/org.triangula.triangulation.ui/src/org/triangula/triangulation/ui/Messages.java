// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String ANSWERED;
    static String ORGANISED;
    static String REACHABLE;
    static String SAID;
    static String addAgainst;
    static String addFor;
    static String addQualifying;
    static String chooseClaim;
    static String chooseSubject;
    static String claim;
    static String claimWords;
    static String claims;
    static String claimsAbout;
    static String collecting;
    static String confidential;
    static String contradictory;
    static String deleteClaim;
    static String evidence;
    static String evidenceNote;
    static String linked;
    static String links;
    static String moreCards;
    static String newClaim;
    static String noClaims;
    static String nothing;
    static String nothingSelected;
    static String open;
    static String pin;
    static String removeEvidence;
    static String stance;
    static String verdict;
    static String verdictTitle;

    static {
        initializeMessages("org.triangula.triangulation.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
