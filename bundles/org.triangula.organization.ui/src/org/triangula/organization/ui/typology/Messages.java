// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import org.eclipse.osgi.util.NLS;

/** Texts about typologies. */
final class Messages extends NLS {

    public static String base;
    public static String baseMeaning;
    public static String caseName;
    public static String cases;
    public static String chooseOutcome;
    public static String computing;
    public static String conditions;
    public static String conditionsOf;
    public static String consistency;
    public static String consistencyMeaning;
    public static String coverage;
    public static String coverageMeaning;
    public static String criterion;
    public static String details;
    public static String emptyConfiguration;
    public static String emptyLevel;
    public static String fromUnits;
    public static String incomplete;
    public static String judged;
    public static String level;
    public static String noCases;
    public static String noOutcome;
    public static String notKnown;
    public static String noType;
    public static String number;
    public static String numberMeaning;
    public static String open;
    public static String outcome;
    public static String possibly;
    public static String rowConsistencyMeaning;
    public static String rowExplained;
    public static String rule;
    public static String save;
    public static String summary;
    public static String tooMany;
    public static String truthTable;
    public static String types;
    public static String typesMeaning;
    public static String typology;
    public static String withoutOutcome;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.typology.messages", Messages.class);
    }

    private Messages() {
    }
}
