// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String address;
    public static String again;
    public static String basis;
    public static String candidates;
    public static String counts;
    public static String countsTip;
    public static String empty;
    public static String export;
    public static String facility;
    public static String found;
    public static String hitsTip;
    public static String job;
    public static String lookUp;
    public static String noStudy;
    public static String nothingToDo;
    public static String quality;
    public static String score;
    public static String take;
    public static String takeSure;
    public static String uncertainty;
    public static String verdict;

    static {
        initializeMessages("org.triangula.gazetteer.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
