// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.fieldnotes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    /** New field notes: type or paste them; each line becomes a paragraph */
    public static String heading;
    /** Field notes {0} */
    public static String name;

    static {
        NLS.initializeMessages("org.triangula.coding.ui.fieldnotes.messages", Messages.class);
    }

    private Messages() {
    }
}
