// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String generating;
    public static String measuring;
    public static String unwritable;
    public static String unwritable_remedy;

    static {
        NLS.initializeMessages("org.triangula.benchmarks.messages", Messages.class);
    }

    private Messages() {
    }
}
