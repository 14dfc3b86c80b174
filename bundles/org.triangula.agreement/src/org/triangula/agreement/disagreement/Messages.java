// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String kind_only;
    public static String kind_code;
    public static String kind_boundaries;
    public static String action_keep;
    public static String action_keepBoth;
    public static String action_boundaries;
    public static String action_remove;
    public static String resolve_label;
    public static String decision_name;
    public static String decision_description;
    public static String problem_gone;
    public static String problem_gone_remedy;

    static {
        NLS.initializeMessages("org.triangula.agreement.disagreement.messages", Messages.class);
    }

    private Messages() {
    }
}
