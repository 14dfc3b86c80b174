// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.tables;

import org.eclipse.osgi.util.NLS;
import org.triangula.survey.report.ChartKind;
import org.triangula.survey.statistics.MultipleTests;
import org.triangula.survey.table.BaseChoice;
import org.triangula.survey.table.TableText.CrossContent;

/** Texts of this package. */
final class Messages extends NLS {

    public static String base;
    public static String by;
    public static String by_tip;
    public static String chart;
    public static String close;
    public static String coded;
    public static String content;
    public static String correction;
    public static String derive;
    public static String derive_new;
    public static String derive_remove;
    public static String derive_save;
    public static String empty;
    public static String exportChart;
    public static String exportName;
    public static String exportTables;
    public static String filter;
    public static String follow;
    public static String formula;
    public static String formula_hint;
    public static String hidden;
    public static String isWeight;
    public static String key;
    public static String labelEnglish;
    public static String labelGerman;
    public static String noView;
    public static String notCoded;
    public static String note;
    public static String o_ALL_UNITS;
    public static String o_ANSWERED;
    public static String o_ASKED;
    public static String o_AUTOMATIC;
    public static String o_BARS;
    public static String o_BENJAMINI_HOCHBERG;
    public static String o_BONFERRONI;
    public static String o_BOX_PLOT;
    public static String o_COLUMN;
    public static String o_COUNT;
    public static String o_DIVERGING;
    public static String o_DOTS;
    public static String o_HISTOGRAM;
    public static String o_HOLM;
    public static String o_MAP;
    public static String o_NONE;
    public static String o_PIE;
    public static String o_RESIDUAL;
    public static String o_ROW;
    public static String o_STACKED;
    public static String o_TOTAL;
    public static String preview_numbers;
    public static String shares;
    public static String shares_tip;
    public static String smallest;
    public static String smallest_tip;
    public static String source;
    public static String variables;
    public static String weights;
    public static String weights_none;
    public static String weights_responses;

    static {
        initializeMessages("org.triangula.survey.ui.tables.messages", Messages.class);
    }

    private Messages() {
    }

    /** The name of a choice. */
    static String option(Enum<?> value) {
        return switch (value) {
            case ChartKind kind -> chart(kind);
            case CrossContent content -> switch (content) {
                case COUNT -> o_COUNT;
                case ROW -> o_ROW;
                case COLUMN -> o_COLUMN;
                case TOTAL -> o_TOTAL;
                case RESIDUAL -> o_RESIDUAL;
            };
            case BaseChoice base -> switch (base) {
                case ANSWERED -> o_ANSWERED;
                case ASKED -> o_ASKED;
                case ALL_UNITS -> o_ALL_UNITS;
            };
            case MultipleTests tests -> switch (tests) {
                case NONE -> o_NONE;
                case BONFERRONI -> o_BONFERRONI;
                case HOLM -> o_HOLM;
                case BENJAMINI_HOCHBERG -> o_BENJAMINI_HOCHBERG;
            };
            default -> throw new IllegalArgumentException(value.name());
        };
    }

    private static String chart(ChartKind kind) {
        return switch (kind) {
            case AUTOMATIC -> o_AUTOMATIC;
            case BARS -> o_BARS;
            case STACKED -> o_STACKED;
            case DIVERGING -> o_DIVERGING;
            case PIE -> o_PIE;
            case DOTS -> o_DOTS;
            case HISTOGRAM -> o_HISTOGRAM;
            case BOX_PLOT -> o_BOX_PLOT;
            case MAP -> o_MAP;
        };
    }
}
