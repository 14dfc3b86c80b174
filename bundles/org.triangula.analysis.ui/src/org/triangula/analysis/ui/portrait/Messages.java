// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.portrait;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    /** Only active codes */
    public static String activeOnly;
    /** at most {0} columns */
    public static String atMostColumns;
    /** Columns; where there are more paragraphs, several share one */
    public static String atMostColumns_name;
    /** The codeline of a document stands here: its codes below each other, its paragraphs side… */
    public static String codeline_empty;
    /** Codeline */
    public static String codeline_export;
    /** Columns */
    public static String columns;
    /** Documents stand here below each other, their paragraphs in the colours of the codes.… */
    public static String comparison_empty;
    /** Document comparison */
    public static String comparison_export;
    /** Export figure and data… */
    public static String export;
    /** What a tile stands for */
    public static String measure;
    /** By length */
    public static String measure_LENGTH;
    /** By segments */
    public static String measure_SEGMENTS;
    /** Order of the tiles */
    public static String order;
    /** By code */
    public static String order_CODE;
    /** As in the text */
    public static String order_TEXT;
    /** By weight */
    public static String order_WEIGHT;
    /** Keep this document */
    public static String pin;
    /** The portrait of a document stands here: its codings as tiles in the colours of the… */
    public static String portrait_empty;
    /** Document portrait */
    public static String portrait_export;
    /** Rows */
    public static String rows;
    /** How documents of different length stand side by side */
    public static String scale;
    /** By paragraphs */
    public static String scale_PARAGRAPHS;
    /** All the same length */
    public static String scale_SHARES;
    /** Whole text */
    public static String wholeText;

    static {
        NLS.initializeMessages("org.triangula.analysis.ui.portrait.messages", Messages.class);
    }

    private Messages() {
    }
}
