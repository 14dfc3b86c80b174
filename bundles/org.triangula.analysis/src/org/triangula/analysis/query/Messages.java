// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import org.eclipse.osgi.util.NLS;

/** Texts of queries. */
final class Messages extends NLS {

    /** Label of the operation. */
    public static String store;
    /** Problem: a query without name. */
    public static String nameless;
    /** Remedy for it. */
    public static String nameless_remedy;
    /** Column. */
    public static String document;
    /** Column. */
    public static String position;
    /** Column. */
    public static String codes;
    /** Column. */
    public static String partners;
    /** Column. */
    public static String coder;
    /** Column. */
    public static String start;
    /** Column. */
    public static String end;
    /** Column. */
    public static String text;
    /** Note: number of passages without words. */
    public static String withheld;

    static {
        NLS.initializeMessages("org.triangula.analysis.query.messages", Messages.class);
    }

    private Messages() {
    }
}
