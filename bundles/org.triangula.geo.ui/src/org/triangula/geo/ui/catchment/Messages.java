// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String about;
    public static String allDistricts;
    public static String alone;
    public static String answer;
    public static String asked;
    public static String askedOn;
    public static String assign;
    public static String assignTo;
    public static String cellTip;
    public static String counts;
    public static String countsTip;
    public static String district;
    public static String empty;
    public static String export;
    public static String filter;
    public static String from;
    public static String fromHint;
    public static String fromTip;
    public static String gap;
    public static String gapTip;
    public static String importAreas;
    public static String importList;
    public static String legendGap;
    public static String legendOverlap;
    public static String municipality;
    public static String municipalityTip;
    public static String newRequest;
    public static String noMap;
    public static String noStudy;
    public static String officeTip;
    public static String overlapTip;
    public static String paint;
    public static String paintHint;
    public static String paintName;
    public static String paintNobody;
    public static String paintUnder;
    public static String requests;
    public static String requestsEmpty;
    public static String requestsTip;
    public static String responsible;
    public static String state;
    public static String title;
    public static String type;
    public static String way;
    public static String withdraw;

    static {
        initializeMessages("org.triangula.geo.ui.catchment.messages", Messages.class);
    }

    private Messages() {
    }
}
