// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import org.eclipse.osgi.util.NLS;

/** Texts about case selections. */
final class Messages extends NLS {

    public static String about;
    public static String applyRules;
    public static String beforeNow;
    public static String bringIn;
    public static String candidateGone;
    public static String candidateNew;
    public static String candidates;
    public static String caseName;
    public static String cases;
    public static String cell;
    public static String cellMeaning;
    public static String changedColumns;
    public static String checksums;
    public static String checksumsMeaning;
    public static String chooseCompared;
    public static String compareNothing;
    public static String compareSample;
    public static String compareVersion;
    public static String compareWith;
    public static String computing;
    public static String decision;
    public static String delete;
    public static String difference;
    public static String differences;
    public static String empty;
    public static String everybody;
    public static String filter;
    public static String found;
    public static String foundMeaning;
    public static String input;
    public static String keep;
    public static String keepName;
    public static String keptAt;
    public static String leftAt;
    public static String log;
    public static String map;
    public static String mapFooter;
    public static String mapTitle;
    public static String missing;
    public static String missingInputs;
    public static String no;
    public static String noCandidate;
    public static String noMap;
    public static String noVersions;
    public static String onlyHere;
    public static String onlyIn;
    public static String proposedName;
    public static String quotaOf;
    public static String quotas;
    public static String reason;
    public static String reasonMeaning;
    public static String rule;
    public static String rules;
    public static String rulesApplied;
    public static String rulesChanged;
    public static String sameAs;
    public static String saveMap;
    public static String saveTables;
    public static String selected;
    public static String selectedAs;
    public static String selectedMeaning;
    public static String selectedOther;
    public static String stage;
    public static String strong;
    public static String structure;
    public static String structureMeaning;
    public static String summary;
    public static String summaryOf;
    public static String suppliedRules;
    public static String version;
    public static String versions;
    public static String wanted;
    public static String wantedMeaning;
    public static String weak;
    public static String yes;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.selection.messages", Messages.class);
    }

    private Messages() {
    }
}
