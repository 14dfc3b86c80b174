// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.response;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
final class Messages extends NLS {

    /** Enter a response of {0} */
    public static String AddResponse;
    /** Change answer to {0} */
    public static String ChangeAnswer;
    /** Decide about {0} for {1} */
    public static String DecideAnswer;
    /** Invite {0} desks */
    public static String InviteUnits;
    /** Only an answer that this unit gave can be chosen. */
    public static String Problem_decision;
    /** Choose one of the answers of the desks, or none. */
    public static String Problem_decision_remedy;
    /** It is no longer in the study. */
    public static String Problem_gone;
    /** Choose again; somebody may have removed it or undone its creation. */
    public static String Problem_gone_remedy;
    /** The answer does not fit the question: {0}. */
    public static String Problem_option;
    /** Choose options of the question, at most as many as it allows, or a number in its range. */
    public static String Problem_option_remedy;
    /** A decision needs a reason. */
    public static String Problem_reason;
    /** Write in one sentence why this answer counts. */
    public static String Problem_reason_remedy;
    /** Enter return of {0} */
    public static String ReceiveResponse;
    /** Remind {0} desks */
    public static String RemindResponses;
    /** Remove {0} responses */
    public static String RemoveResponses;
    /** Take back the decision about {0} */
    public static String RevokeDecision;
    /** without name */
    public static String Unnamed;

    static {
        NLS.initializeMessages("org.triangula.survey.response.messages", Messages.class);
    }

    private Messages() {
    }
}
