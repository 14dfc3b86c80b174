// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import org.eclipse.osgi.util.NLS;

/** Texts that users see: the label of corrections and reasons why one could not be done. */
public final class Messages extends NLS {

    /** Label: correct the text of a document. */
    public static String CorrectText;
    /** A list that was cut off: {0} what is said, {1} how many are not. */
    public static String AndMore;
    /** Problem: the text is another one than that in which was corrected. */
    public static String Problem_otherText;
    /** Remedy for it. */
    public static String Problem_otherText_remedy;
    /** Problem: segments {0} would have no words left. */
    public static String Problem_emptied;
    /** Remedy for it. */
    public static String Problem_emptied_remedy;

    /** Problem: a gazetteer is not UTF-8. */
    public static String Problem_encoding;
    /** Remedy for it. */
    public static String Problem_encoding_remedy;
    /** Problem: a gazetteer cannot be read. */
    public static String Problem_gazetteer;
    /** Remedy for it. */
    public static String Problem_gazetteer_remedy;

    /** Problem: a regular expression or its replacement is wrong: {0}. */
    public static String Problem_expression;
    /** Remedy for it. */
    public static String Problem_expression_remedy;

    static {
        NLS.initializeMessages("org.triangula.coding.correction.messages", Messages.class);
    }

    private Messages() {
    }
}
