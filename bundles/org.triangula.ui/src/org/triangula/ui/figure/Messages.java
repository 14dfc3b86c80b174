// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.figure;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String paper;
    public static String pdf;
    public static String png;
    public static String saved;
    public static String saving;
    public static String svg;
    public static String title;

    static {
        initializeMessages("org.triangula.ui.figure.messages", Messages.class);
    }

    private Messages() {
    }
}
