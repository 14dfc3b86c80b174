// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.claim;

import org.eclipse.osgi.util.NLS;

/** Labels of operations on claims, as undo shows them. */
final class Messages extends NLS {

    public static String addEvidence;
    public static String changeStance;
    public static String createClaim;
    public static String emptyClaim;
    public static String emptyClaimRemedy;
    public static String giveVerdict;
    public static String restateClaim;

    static {
        NLS.initializeMessages("org.triangula.triangulation.claim.messages", Messages.class);
    }

    private Messages() {
    }
}
