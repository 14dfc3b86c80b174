// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String added;
    static String allFiles;
    static String browse;
    static String close;
    static String done;
    static String doubtful;
    static String exportButton;
    static String exportTitle;
    static String exported;
    static String exportedLost;
    static String exporting;
    static String file;
    static String finding;
    static String findingsNone;
    static String format;
    static String importButton;
    static String importHint;
    static String importTitle;
    static String importing;
    static String kind;
    static String lost;
    static String noFile;
    static String noFormats;
    static String note;
    static String place;
    static String read;
    static String reading;
    static String severity;
    static String updated;

    static {
        initializeMessages("org.triangula.ui.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
