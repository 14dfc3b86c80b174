// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.form;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String cancel;
    public static String desk;
    public static String desks;
    public static String folder;
    public static String form;
    public static String form_do;
    public static String form_hint;
    public static String noFormats;
    public static String print;
    public static String printed;
    public static String topics;
    public static String unit;
    public static String written;

    static {
        initializeMessages("org.triangula.survey.ui.form.messages", Messages.class);
    }

    private Messages() {
    }
}
