// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

/** The coefficients of agreement that are computed, in the order in which they are shown. */
public enum Coefficient {
    /** Share of the decisions on which two coders agree. */
    PERCENT,
    /**
     * Kappa after Brennan and Prediger (1981), Coefficient kappa: some uses, misuses, and alternatives, Educational and
     * Psychological Measurement 41, 687-699: chance is one by the number of categories.
     */
    BRENNAN_PREDIGER,
    /**
     * Cohen's kappa (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement
     * 20, 37-46. For more than two coders the mean of all pairs (Light 1971).
     */
    COHEN,
    /**
     * Fleiss' kappa (1971), Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 378-382.
     */
    FLEISS,
    /** Krippendorff's alpha for nominal data, Content Analysis (2004), chapter 11. */
    ALPHA_NOMINAL,
    /** Krippendorff's nominal alpha on the characters of the text, coded or not: binary per code. */
    ALPHA_BINARY,
    /**
     * Krippendorff's alpha for unitising, On the reliability of unitizing contiguous data (1995), Sociological
     * Methodology 25, 47-76, as corrected in Content Analysis (2004), section 11.6.
     */
    ALPHA_UNITIZING;

    /**
     * What the coefficient is called.
     *
     * @return the name in the language of the user
     */
    public String label() {
        return switch (this) {
            case PERCENT -> Messages.percent;
            case BRENNAN_PREDIGER -> Messages.brennanPrediger;
            case COHEN -> Messages.cohen;
            case FLEISS -> Messages.fleiss;
            case ALPHA_NOMINAL -> Messages.alphaNominal;
            case ALPHA_BINARY -> Messages.alphaBinary;
            case ALPHA_UNITIZING -> Messages.alphaUnitizing;
        };
    }

    /**
     * How the coefficient is computed.
     *
     * @return formula and source in one or two sentences
     */
    public String formula() {
        return switch (this) {
            case PERCENT -> Messages.percent_formula;
            case BRENNAN_PREDIGER -> Messages.brennanPrediger_formula;
            case COHEN -> Messages.cohen_formula;
            case FLEISS -> Messages.fleiss_formula;
            case ALPHA_NOMINAL -> Messages.alphaNominal_formula;
            case ALPHA_BINARY -> Messages.alphaBinary_formula;
            case ALPHA_UNITIZING -> Messages.alphaUnitizing_formula;
        };
    }
}
