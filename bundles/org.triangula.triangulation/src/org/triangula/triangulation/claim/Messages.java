// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.claim;

import org.eclipse.osgi.util.NLS;

/** Labels of operations on claims, as undo shows them. */
final class Messages extends NLS {

    static String addEvidence;
    static String changeStance;
    static String createClaim;
    static String emptyClaim;
    static String emptyClaimRemedy;
    static String giveVerdict;
    static String restateClaim;

    static {
        NLS.initializeMessages("org.triangula.triangulation.claim.messages", Messages.class);
    }

    private Messages() {
    }
}
