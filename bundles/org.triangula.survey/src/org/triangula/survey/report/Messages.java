// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

import org.eclipse.osgi.util.NLS;
import org.triangula.survey.statistics.MultipleTests;

/** Texts of this package. */
final class Messages extends NLS {

    public static String all;
    public static String base;
    public static String baseByBar;
    public static String below;
    public static String bothAnswered;
    public static String by;
    public static String chiSquare;
    public static String coefficient;
    public static String corrected;
    public static String correction;
    public static String correction_BENJAMINI_HOCHBERG;
    public static String correction_BONFERRONI;
    public static String correction_HOLM;
    public static String correction_NONE;
    public static String effect;
    public static String fisher;
    public static String from;
    public static String fromTo;
    public static String hidden;
    public static String hiddenMark;
    public static String hidden_groups;
    public static String hidden_note;
    public static String high;
    public static String kendall;
    public static String kruskalWallis;
    public static String low;
    public static String mannWhitney;
    public static String noGroups;
    public static String noGroups_remedy;
    public static String noText;
    public static String noText_remedy;
    public static String points;
    public static String several;
    public static String spearman;
    public static String test;
    public static String tests;
    public static String unknown;
    public static String value;
    public static String variable;

    static {
        initializeMessages("org.triangula.survey.report.messages", Messages.class);
    }

    private Messages() {
    }

    /** How p of several tests is corrected. */
    static String correction(MultipleTests correction) {
        return switch (correction) {
            case NONE -> correction_NONE;
            case BONFERRONI -> correction_BONFERRONI;
            case HOLM -> correction_HOLM;
            case BENJAMINI_HOCHBERG -> correction_BENJAMINI_HOCHBERG;
        };
    }
}
