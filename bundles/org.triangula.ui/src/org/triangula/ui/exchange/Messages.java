// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String allFiles;
    public static String browse;
    public static String close;
    public static String done;
    public static String doubtful;
    public static String exportButton;
    public static String exportTitle;
    public static String exported;
    public static String exportedLost;
    public static String exporting;
    public static String file;
    public static String finding;
    public static String findingsNone;
    public static String format;
    public static String importButton;
    public static String importHint;
    public static String importTitle;
    public static String importing;
    public static String kind;
    public static String lost;
    public static String noFile;
    public static String noFormats;
    public static String note;
    public static String place;
    public static String read;
    public static String reading;
    public static String severity;
    public static String updated;

    static {
        initializeMessages("org.triangula.ui.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
