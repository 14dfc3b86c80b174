// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String base;
    public static String corner;
    public static String explain;
    public static String features;
    public static String formula_block;
    public static String formula_jaccard;
    public static String formula_russell;
    public static String formula_simple;
    public static String formula_squared;
    public static String formula_zeta;
    public static String measure_block;
    public static String measure_jaccard;
    public static String measure_russell;
    public static String measure_simple;
    public static String measure_squared;
    public static String measure_zeta;
    public static String no;
    public static String note_base;
    public static String note_features;
    public static String note_formula;
    public static String note_subcodes;
    public static String note_variables;
    public static String title_distance;
    public static String title_similarity;
    public static String tree_summary;
    public static String tree_title;
    public static String yes;

    static {
        NLS.initializeMessages("org.triangula.analysis.similarity.messages", Messages.class);
    }

    private Messages() {
    }

    static String measure(SimilarityMeasure measure) {
        return switch (measure) {
            case SIMPLE_MATCHING -> measure_simple;
            case JACCARD -> measure_jaccard;
            case KUCKARTZ_RAEDIKER -> measure_zeta;
            case RUSSELL_RAO -> measure_russell;
            case SQUARED_EUCLIDEAN -> measure_squared;
            case CITY_BLOCK -> measure_block;
        };
    }

    static String formula(SimilarityMeasure measure) {
        return switch (measure) {
            case SIMPLE_MATCHING -> formula_simple;
            case JACCARD -> formula_jaccard;
            case KUCKARTZ_RAEDIKER -> formula_zeta;
            case RUSSELL_RAO -> formula_russell;
            case SQUARED_EUCLIDEAN -> formula_squared;
            case CITY_BLOCK -> formula_block;
        };
    }
}
