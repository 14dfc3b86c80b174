// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    /** Progress: texts are opened. */
    public static String OpenTexts;
    /** Progress: words of texts are found. */
    public static String ReadTexts;

    static {
        NLS.initializeMessages("org.triangula.search.text.messages", Messages.class);
    }

    private Messages() {
    }
}
