// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    static String add;
    static String badDate;
    static String badNumber;
    static String badValue;
    static String choose;
    static String chooseColour;
    static String chooseHint;
    static String clear;
    static String dateHint;
    static String empty;
    static String groupContained;
    static String groupGeneral;
    static String groupLinked;
    static String groupReferences;
    static String groupSources;
    static String groupTechnical;
    static String more;
    static String none;
    static String onePerLine;
    static String open;
    static String pin;
    static String selected;
    static String up;

    static {
        initializeMessages("org.triangula.ui.properties.messages", Messages.class);
    }

    private Messages() {
    }
}
