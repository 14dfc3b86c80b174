// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.published;

import org.eclipse.osgi.util.NLS;
import org.triangula.survey.published.PublishedFigureDraft.Role;

/** Texts of this package. */
final class Messages extends NLS {

    public static String approximate;
    public static String base;
    public static String count;
    public static String differs;
    public static String empty;
    public static String empty_add;
    public static String export;
    public static String exportName;
    public static String finding;
    public static String findings_tip;
    public static String found;
    public static String group;
    public static String noCount;
    public static String noCount_remedy;
    public static String noPercent;
    public static String noPercent_remedy;
    public static String nothing;
    public static String percent;
    public static String place;
    public static String quotation;
    public static String reports;
    public static String role;
    public static String role_MISSING;
    public static String role_PART;
    public static String role_WHOLE;
    public static String role_WORDING;
    public static String subject;
    public static String table;

    static {
        initializeMessages("org.triangula.survey.ui.published.messages", Messages.class);
    }

    private Messages() {
    }

    /** The name of a role. */
    static String role(Role role) {
        return switch (role) {
            case PART -> role_PART;
            case WHOLE -> role_WHOLE;
            case MISSING -> role_MISSING;
            case WORDING -> role_WORDING;
        };
    }
}
