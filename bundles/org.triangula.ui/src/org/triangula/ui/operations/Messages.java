// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.operations;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String change;
    public static String create;
    public static String delete;
    public static String deleteMany;
    public static String moveCode;
    public static String moveCycle;
    public static String moveCycleRemedy;
    public static String rename;
    public static String takeOut;

    static {
        initializeMessages("org.triangula.ui.operations.messages", Messages.class);
    }

    private Messages() {
    }
}
