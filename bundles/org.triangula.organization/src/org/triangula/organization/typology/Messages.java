// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

import org.eclipse.osgi.util.NLS;

/** Texts about typologies. */
final class Messages extends NLS {

    public static String badCalibration;
    public static String badKey;
    public static String badLevels;
    public static String badNumber;
    public static String badThresholds;
    public static String cases;
    public static String consistency;
    public static String correctTypology;
    public static String members;
    public static String nothingToClassify;
    public static String outcome;
    public static String place;
    public static String truthTable;
    public static String types;
    public static String unknownCriterion;
    public static String unknownLevel;
    public static String unknownLine;
    public static String unknownType;
    public static String wrongCells;

    static {
        NLS.initializeMessages("org.triangula.organization.typology.messages", Messages.class);
    }

    private Messages() {
    }
}
