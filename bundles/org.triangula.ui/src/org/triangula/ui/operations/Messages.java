// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.operations;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String add;
    static String change;
    static String create;
    static String delete;
    static String deleteMany;
    static String moveCode;
    static String moveCycle;
    static String moveCycleRemedy;
    static String rename;
    static String takeOut;

    static {
        initializeMessages("org.triangula.ui.operations.messages", Messages.class);
    }

    private Messages() {
    }
}
