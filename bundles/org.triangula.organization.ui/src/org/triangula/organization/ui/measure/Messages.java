// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.measure;

import org.eclipse.osgi.util.NLS;

/** Texts about measures. */
final class Messages extends NLS {

    public static String because;
    public static String benefitsWithResidence;
    public static String carriers;
    public static String coLocation;
    public static String computing;
    public static String contradictions;
    public static String counselling;
    public static String counsellingSeat;
    public static String coupling;
    public static String departments;
    public static String depth;
    public static String disputed;
    public static String distance;
    public static String distanceCounselling;
    public static String elsewhere;
    public static String external;
    public static String fte;
    public static String greatestSpan;
    public static String inIntegratedUnit;
    public static String inOwnOffice;
    public static String inResidenceOffice;
    public static String inSocialOffice;
    public static String integratedOffice;
    public static String integratedOfficeResidence;
    public static String measures;
    public static String medium;
    public static String name;
    public static String no;
    public static String none;
    public static String offices;
    public static String open;
    public static String ownStaff;
    public static String perClient;
    public static String perInhabitants;
    public static String span;
    public static String strong;
    public static String temporaryShare;
    public static String types;
    public static String typesAndMeasures;
    public static String undetermined;
    public static String value;
    public static String weak;
    public static String yes;

    static {
        NLS.initializeMessages("org.triangula.organization.ui.measure.messages", Messages.class);
    }

    private Messages() {
    }
}
