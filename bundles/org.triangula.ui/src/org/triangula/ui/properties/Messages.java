// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String add;
    public static String badDate;
    public static String badNumber;
    public static String badValue;
    public static String choose;
    public static String chooseColour;
    public static String chooseHint;
    public static String clear;
    public static String dateHint;
    public static String empty;
    public static String groupContained;
    public static String groupGeneral;
    public static String groupLinked;
    public static String groupReferences;
    public static String groupSources;
    public static String groupTechnical;
    public static String more;
    public static String none;
    public static String onePerLine;
    public static String pin;
    public static String selected;
    public static String up;

    static {
        initializeMessages("org.triangula.ui.properties.messages", Messages.class);
    }

    private Messages() {
    }
}
