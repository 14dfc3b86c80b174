// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import org.eclipse.osgi.util.NLS;

/** What is said about files that cannot be read. */
public final class Messages extends NLS {

    /** A place: {0} line, {1} column. */
    public static String line;
    /** Problem: not well-formed. */
    public static String xml_damaged;
    /** Remedy for it. */
    public static String xml_damaged_remedy;
    /** Problem: not in UTF-8. */
    public static String xml_encoding;
    /** Problem: a document type or entity. */
    public static String xml_doctype;
    /** Remedy for it. */
    public static String xml_doctype_remedy;
    /** Problem: another kind of XML, whose first element is {0}. */
    public static String xml_other;
    /** Remedy for it. */
    public static String xml_other_remedy;
    /** Problem: too many elements or too deep. */
    public static String xml_large;
    /** Remedy for it. */
    public static String xml_large_remedy;

    static {
        NLS.initializeMessages("org.triangula.exchange.refiqda.qde.messages", Messages.class);
    }

    private Messages() {
    }
}
