// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String code_missing;
    public static String column_twice;
    public static String column_unknown;
    public static String date_ambiguous;
    public static String date_bad;
    public static String document_missing;
    public static String memory_damaged;
    public static String memory_damaged_remedy;
    public static String memory_write;
    public static String memory_write_remedy;
    public static String nothing;
    public static String nothing_remedy;
    public static String number_bad;
    public static String paraphrase_foot;
    public static String position_bad;
    public static String table_incomplete;
    public static String table_unknown;
    public static String text_missing;

    static {
        NLS.initializeMessages("org.triangula.exchange.maxqda.messages", Messages.class);
    }

    private Messages() {
    }
}
