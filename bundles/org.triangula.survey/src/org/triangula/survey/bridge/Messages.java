// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.bridge;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String answered;
    public static String base;
    public static String base_text;
    public static String code;
    public static String code_tip;
    public static String coded;
    public static String count_description;
    public static String group;
    public static String group_tip;
    public static String joint;
    public static String quotes;
    public static String said;
    public static String table_title;
    public static String unit;

    static {
        initializeMessages("org.triangula.survey.bridge.messages", Messages.class);
    }

    private Messages() {
    }
}
