// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.activation;

import org.eclipse.osgi.util.NLS;

/** Texts of the activation. */
public final class Messages extends NLS {

    /** Notice: nothing is selected that could be activated. */
    public static String SelectFirst;

    /** How many documents and codes are active. */
    public static String Description;
    /** Switch: follow the activation. */
    public static String Follow;
    /** What to do while nothing is active. */
    public static String Empty;
    /** Button: activate all documents. */
    public static String AllDocuments;
    /** Button: activate all codes. */
    public static String AllCodes;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.activation.messages", Messages.class);
    }

    private Messages() {
    }
}
