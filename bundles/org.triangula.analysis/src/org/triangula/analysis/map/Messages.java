// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.map;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String base;
    public static String code;
    public static String documents;
    public static String documentsColumn;
    public static String formula;
    public static String line;
    public static String noteBase;
    public static String noteStress;
    public static String otherCode;
    public static String pairs;
    public static String similarity;
    public static String summary;
    public static String title;

    static {
        NLS.initializeMessages("org.triangula.analysis.map.messages", Messages.class);
    }

    private Messages() {
    }
}
