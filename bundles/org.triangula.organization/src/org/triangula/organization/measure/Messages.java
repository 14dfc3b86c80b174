// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import org.eclipse.osgi.util.NLS;

/** Texts about measures of administrations. */
final class Messages extends NLS {

    public static String carriersRule;
    public static String clientsMissing;
    public static String coLocationRule;
    public static String counsellingRule;
    public static String counsellingSeatRule;
    public static String couplingApart;
    public static String couplingForeign;
    public static String couplingNone;
    public static String couplingOpen;
    public static String couplingStrong;
    public static String departmentsRule;
    public static String departmentsOpen;
    public static String depthRule;
    public static String distanceRule;
    public static String distanceOpen;
    public static String fteRule;
    public static String fteUnknown;
    public static String integratedOfficeResidenceRule;
    public static String integratedOfficeRule;
    public static String noCounselling;
    public static String noPosts;
    public static String noResidence;
    public static String officesRule;
    public static String perClientRule;
    public static String perInhabitantRule;
    public static String populationMissing;
    public static String sameOfficeRule;
    public static String spanRule;
    public static String temporaryRule;
    public static String disputedSum;
    public static String disputedShares;
    public static String disputedVacancy;
    public static String disputedDates;
    public static String disputedStatement;

    static {
        NLS.initializeMessages("org.triangula.organization.measure.messages", Messages.class);
    }

    private Messages() {
    }
}
