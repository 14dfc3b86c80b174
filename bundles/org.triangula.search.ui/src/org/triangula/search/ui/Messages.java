// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui;

import org.eclipse.osgi.util.NLS;

/** Texts that users see. */
public final class Messages extends NLS {

    /** Preparing texts for search. */
    public static String Reading;

    static {
        NLS.initializeMessages("org.triangula.search.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
