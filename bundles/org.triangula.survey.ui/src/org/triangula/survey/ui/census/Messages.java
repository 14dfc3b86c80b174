// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.census;

import org.eclipse.osgi.util.NLS;
import org.triangula.model.survey.CensusState;
import org.triangula.model.survey.Publicity;

/** Texts of this package. */
final class Messages extends NLS {

    public static String asOf;
    public static String cancel;
    public static String census;
    public static String chart;
    public static String chart_bars;
    public static String chart_map;
    public static String checkedOn;
    public static String chooseEntry;
    public static String copies;
    public static String create;
    public static String create_do;
    public static String empty;
    public static String empty_create;
    public static String entries;
    public static String export;
    public static String keep;
    public static String keep_do;
    public static String keep_of;
    public static String keep_text;
    public static String link;
    public static String noCopy;
    public static String noDay;
    public static String noDay_remedy;
    public static String noLink;
    public static String note;
    public static String openCopy;
    public static String openLink;
    public static String p_NOT_PUBLIC;
    public static String p_NO_LONGER_PUBLIC;
    public static String p_ON_REQUEST;
    public static String p_PUBLIC;
    public static String p_UNKNOWN;
    public static String publicity;
    public static String referenceDate;
    public static String revised;
    public static String s_ABSENT;
    public static String s_EXPIRED;
    public static String s_IN_PREPARATION;
    public static String s_PRESENT;
    public static String s_UNKNOWN;
    public static String since;
    public static String sought;
    public static String sought_hint;
    public static String state;
    public static String title;
    public static String unit;
    public static String units;
    public static String units_all;
    public static String units_none;
    public static String variable;

    static {
        initializeMessages("org.triangula.survey.ui.census.messages", Messages.class);
    }

    private Messages() {
    }

    /** Whether a document exists. */
    static String state(CensusState state) {
        return switch (state) {
            case UNKNOWN -> s_UNKNOWN;
            case PRESENT -> s_PRESENT;
            case IN_PREPARATION -> s_IN_PREPARATION;
            case EXPIRED -> s_EXPIRED;
            case ABSENT -> s_ABSENT;
        };
    }

    /** Whether a document is public. */
    static String publicity(Publicity publicity) {
        return switch (publicity) {
            case UNKNOWN -> p_UNKNOWN;
            case PUBLIC -> p_PUBLIC;
            case ON_REQUEST -> p_ON_REQUEST;
            case NOT_PUBLIC -> p_NOT_PUBLIC;
            case NO_LONGER_PUBLIC -> p_NO_LONGER_PUBLIC;
        };
    }
}
