// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.search;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String empty;
    public static String hint;
    public static String hits;
    public static String noHits;
    public static String oneHit;
    public static String paragraph;
    public static String partial;
    public static String searching;

    static {
        initializeMessages("org.triangula.ui.search.messages", Messages.class);
    }

    private Messages() {
    }
}
