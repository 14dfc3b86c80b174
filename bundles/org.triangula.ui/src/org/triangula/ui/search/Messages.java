// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String empty;
    static String hint;
    static String hits;
    static String noHits;
    static String oneHit;
    static String paragraph;
    static String partial;
    static String searching;

    static {
        initializeMessages("org.triangula.ui.search.messages", Messages.class);
    }

    private Messages() {
    }
}
