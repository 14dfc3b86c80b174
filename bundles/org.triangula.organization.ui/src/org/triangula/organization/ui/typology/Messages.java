// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import org.eclipse.osgi.util.NLS;

/** Texts about typologies. */
final class Messages extends NLS {

    public static String addSelected;
    public static String always;
    public static String base;
    public static String baseMeaning;
    public static String cancel;
    public static String caseName;
    public static String cases;
    public static String chooseOutcome;
    public static String chooseOutcomeSolution;
    public static String close;
    public static String complex;
    public static String computed;
    public static String computedLevel;
    public static String computing;
    public static String conditions;
    public static String conditionsOf;
    public static String consistency;
    public static String consistencyMeaning;
    public static String copyOf;
    public static String copyTitle;
    public static String copyTypology;
    public static String coverage;
    public static String coverageMeaning;
    public static String criterion;
    public static String deleteLabel;
    public static String deleteTypology;
    public static String details;
    public static String editorAbout;
    public static String editTitle;
    public static String editTypology;
    public static String emptyConfiguration;
    public static String emptyLevel;
    public static String evidence;
    public static String evidenceGone;
    public static String evidenceMeaning;
    public static String evidenceOpen;
    public static String exportTypology;
    public static String fromUnits;
    public static String importTypology;
    public static String incomplete;
    public static String judge;
    public static String judged;
    public static String judgements;
    public static String level;
    public static String membership;
    public static String no;
    public static String noCases;
    public static String noOutcome;
    public static String noOwn;
    public static String noPath;
    public static String noSolution;
    public static String notAll;
    public static String nothingComputed;
    public static String notJudged;
    public static String notKnown;
    public static String noType;
    public static String number;
    public static String numberMeaning;
    public static String open;
    public static String openEvidence;
    public static String otherComputed;
    public static String outcome;
    public static String parsimonious;
    public static String path;
    public static String pathCases;
    public static String pathConsistency;
    public static String pathMeaning;
    public static String possibly;
    public static String rawCoverage;
    public static String reason;
    public static String reasonMeaning;
    public static String reasonNeeded;
    public static String removeEvidence;
    public static String rowConsistencyMeaning;
    public static String rowExplained;
    public static String rule;
    public static String sameComputed;
    public static String save;
    public static String solution;
    public static String solutionMeaning;
    public static String solutionOf;
    public static String solutions;
    public static String store;
    public static String stored;
    public static String storeJudgement;
    public static String summary;
    public static String suppliedJudge;
    public static String suppliedOnly;
    public static String suppliedOnlyRemedy;
    public static String toBeAttached;
    public static String tooMany;
    public static String truthTable;
    public static String types;
    public static String typesMeaning;
    public static String typology;
    public static String typologyText;
    public static String understood;
    public static String unique;
    public static String uniqueCoverage;
    public static String unwritable;
    public static String unwritableRemedy;
    public static String wholeSolution;
    public static String withoutOutcome;
    public static String yes;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.typology.messages", Messages.class);
    }

    private Messages() {
    }
}
