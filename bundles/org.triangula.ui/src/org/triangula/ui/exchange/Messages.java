// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String allFiles;
    public static String browse;
    public static String chooseFiles;
    public static String chooseFolder;
    public static String close;
    public static String columnContent;
    public static String columnFile;
    public static String columnFormat;
    public static String columnGroup;
    public static String columnNoticed;
    public static String columnState;
    public static String countOf;
    public static String done;
    public static String doneFailed;
    public static String doneMany;
    public static String doubtful;
    public static String exportButton;
    public static String exportTitle;
    public static String exported;
    public static String exportedLost;
    public static String exporting;
    public static String file;
    public static String finding;
    public static String format;
    public static String formatTip;
    public static String importButton;
    public static String importCancelled;
    public static String importHint;
    public static String importTitle;
    public static String kind;
    public static String lost;
    public static String namesLocked;
    public static String namesNew;
    public static String namesPlain;
    public static String namesUnlocked;
    public static String noFile;
    public static String noFormats;
    public static String note;
    public static String noticedIn;
    public static String optionAgain;
    public static String optionAgainTip;
    public static String optionGroups;
    public static String optionGroupsTip;
    public static String optionPseudonyms;
    public static String optionPseudonymsTip;
    public static String passphrase;
    public static String pathHint;
    public static String place;
    public static String read;
    public static String readFiles;
    public static String readingFiles;
    public static String removeFiles;
    public static String replacement;
    public static String severity;
    public static String stateReady;
    public static String tableTip;
    public static String updated;

    static {
        initializeMessages("org.triangula.ui.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
