// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String areas;
    public static String checkFile;
    public static String checkTarget;
    public static String ended;
    public static String facilities;
    public static String facilityWithoutType;
    public static String feature;
    public static String importPlaces;
    public static String importProgress;
    public static String keylessAmbiguous;
    public static String kindGuessed;
    public static String kindUnknown;
    public static String newType;
    public static String nothing;
    public static String nothingRemedy;
    public static String nothingToExport;
    public static String nothingToExportRemedy;
    public static String otherGeometry;
    public static String outlineChanged;
    public static String outlineRepaired;
    public static String partsJoined;
    public static String reform;
    public static String reformed;
    public static String textCut;
    public static String unpublishable;
    public static String unreadable;
    public static String vintageByName;
    public static String vintageLabel;
    public static String vintageTaken;
    public static String vintageTip;
    public static String vintageWrong;
    public static String vintageWrongRemedy;
    public static String waterLeftOut;
    public static String withoutOutline;
    public static String withoutPlace;
    public static String writeProgress;
    public static String wrongOutline;

    static {
        initializeMessages("org.triangula.exchange.gis.study.messages", Messages.class);
    }

    private Messages() {
    }
}
