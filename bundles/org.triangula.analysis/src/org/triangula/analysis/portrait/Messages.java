// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    /** Paragraph */
    public static String axis_paragraph;
    /** Base n */
    public static String base;
    /** Characters */
    public static String characters;
    /** Characters with the code, each counted once, without line ends */
    public static String characters_description;
    /** Code */
    public static String code;
    /** coded text only */
    public static String codedText;
    /** n = {0} codings with {1} codes in {2} paragraphs */
    public static String codeline_base;
    /** A bar stands where the code was given; it is the paler, the smaller the share of the… */
    public static String codeline_rule;
    /** Codeline: {0} */
    public static String codeline_title;
    /** Codings */
    public static String codings;
    /** Codings with at least one character in these paragraphs */
    public static String codings_description;
    /** codings: {0} */
    public static String codings_number;
    /** n = {0} codings in {1} documents */
    public static String comparison_base;
    /** Each column stands for one or several paragraphs; where several codes meet, they share… */
    public static String comparison_rule;
    /** Document comparison */
    public static String comparison_title;
    /** Coverage */
    public static String coverage;
    /** Characters with the code divided by the characters of these paragraphs */
    public static String coverage_description;
    /** coverage {0}, codings: {1} */
    public static String coverage_of;
    /** Document */
    public static String document;
    /** First paragraph */
    public static String firstParagraph;
    /** Last paragraph */
    public static String lastParagraph;
    /** and {0} more codes */
    public static String moreCodes;
    /** by code, the largest first */
    public static String order_code;
    /** in the order of the text */
    public static String order_text;
    /** by weight, the highest first */
    public static String order_weight;
    /** paragraph {0} */
    public static String paragraph;
    /** paragraphs {0}–{1} */
    public static String paragraphs;
    /** Parameters */
    public static String parameters;
    /** n = {0} characters from {1} codings; {2} of the text is coded */
    public static String portrait_baseLength;
    /** n = {0} codings; {2} of the text is coded */
    public static String portrait_baseSegments;
    /** Largest share: {0} ({1}). */
    public static String portrait_largest;
    /** {0} × {1} tiles, {2}, {3} */
    public static String portrait_parameters;
    /** Every tile stands for the same number of characters; a character with several codes… */
    public static String portrait_ruleLength;
    /** Every coding has the same share of the tiles. */
    public static String portrait_ruleSegments;
    /** Document portrait: {0} */
    public static String portrait_title;
    /** Segments */
    public static String segments;
    /** Share */
    public static String share;
    /** Divided by base n */
    public static String share_description;
    /** Tiles */
    public static String tiles;
    /** without code */
    public static String uncoded;
    /** Version */
    public static String version;
    /** whole text */
    public static String wholeText;

    static {
        NLS.initializeMessages("org.triangula.analysis.portrait.messages", Messages.class);
    }

    private Messages() {
    }
}
