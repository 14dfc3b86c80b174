// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String added;
    public static String addedTip;
    public static String allChanges;
    public static String allFiles;
    public static String browse;
    public static String changesTip;
    public static String chooseFiles;
    public static String chooseFolder;
    public static String close;
    public static String columnChange;
    public static String columnChanges;
    public static String columnContent;
    public static String columnFile;
    public static String columnFormat;
    public static String columnGroup;
    public static String columnName;
    public static String columnNoticed;
    public static String columnState;
    public static String columnsApply;
    public static String columnsApplyTip;
    public static String columnsChooseContent;
    public static String columnsContent;
    public static String columnsContentTip;
    public static String columnsGuessed;
    public static String columnsHeading;
    public static String columnsIgnored;
    public static String columnsKnown;
    public static String columnsMeaning;
    public static String columnsMeaningOf;
    public static String columnsMissing;
    public static String columnsNoHeading;
    public static String columnsRemembered;
    public static String columnsRepeated;
    public static String columnsState;
    public static String columnsTable;
    public static String columnsUnknown;
    public static String columnsValues;
    public static String countOf;
    public static String done;
    public static String doneFailed;
    public static String doneMany;
    public static String doubtful;
    public static String exportButton;
    public static String exportChooseFile;
    public static String exportHint;
    public static String exportTitle;
    public static String exported;
    public static String exportedLost;
    public static String exporting;
    public static String fieldChange;
    public static String fieldOfNew;
    public static String file;
    public static String filterItems;
    public static String finding;
    public static String format;
    public static String formatTip;
    public static String importButton;
    public static String importCancelled;
    public static String importHint;
    public static String importTitle;
    public static String kind;
    public static String kindTip;
    public static String leftOut;
    public static String leftOutTip;
    public static String lookingAhead;
    public static String losses;
    public static String lossesNone;
    public static String lossesSome;
    public static String lossesUnknown;
    public static String lost;
    public static String moreItems;
    public static String namesLocked;
    public static String namesNew;
    public static String namesPlain;
    public static String namesUnlocked;
    public static String noFile;
    public static String noFileChosen;
    public static String noFormats;
    public static String note;
    public static String nothing;
    public static String numberOfItems;
    public static String onlyNumbers;
    public static String optionAgain;
    public static String optionAgainTip;
    public static String optionGroups;
    public static String optionGroupsTip;
    public static String optionPseudonyms;
    public static String optionPseudonymsTip;
    public static String passphrase;
    public static String pathHint;
    public static String place;
    public static String placesApply;
    public static String placesDecided;
    public static String placesDocument;
    public static String placesFit;
    public static String placesLabel;
    public static String placesPassage;
    public static String placesReason;
    public static String placesTip;
    public static String placesWords;
    public static String previewTip;
    public static String read;
    public static String readAgain;
    public static String readFiles;
    public static String readTip;
    public static String readingFiles;
    public static String removeFiles;
    public static String removed;
    public static String removedTip;
    public static String replacement;
    public static String same;
    public static String sameTip;
    public static String severity;
    public static String stateColumns;
    public static String stateReady;
    public static String tabColumns;
    public static String tabCounted;
    public static String tabPlaces;
    public static String tabPreview;
    public static String tableTip;
    public static String updated;
    public static String updatedTip;

    static {
        initializeMessages("org.triangula.ui.exchange.messages", Messages.class);
    }

    private Messages() {
    }
}
