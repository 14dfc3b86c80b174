// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String percent;
    public static String percent_formula;
    public static String brennanPrediger;
    public static String brennanPrediger_formula;
    public static String cohen;
    public static String cohen_formula;
    public static String fleiss;
    public static String fleiss_formula;
    public static String alphaNominal;
    public static String alphaNominal_formula;
    public static String alphaBinary;
    public static String alphaBinary_formula;
    public static String alphaUnitizing;
    public static String alphaUnitizing_formula;
    public static String undefined_nothing;
    public static String undefined_noVariation;
    public static String undefined_oneCategory;
    public static String undefined_otherLevel;
    public static String interval_wilson;
    public static String interval_cohen;
    public static String interval_fleiss;
    public static String interval_bootstrap;

    static {
        NLS.initializeMessages("org.triangula.agreement.coefficient.messages", Messages.class);
    }

    private Messages() {
    }
}
