// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.shared;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String survey;
    public static String table_add;
    public static String table_down;
    public static String table_remove;
    public static String table_up;

    static {
        initializeMessages("org.triangula.survey.ui.shared.messages", Messages.class);
    }

    private Messages() {
    }
}
