// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.census;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String CreateCensus;
    public static String KeepSnapshot;
    public static String WriteCensus;
    public static String gone;
    public static String gone_remedy;
    public static String noDate;
    public static String noDate_remedy;
    public static String noName;
    public static String noName_remedy;
    public static String noText;
    public static String noText_remedy;
    public static String noUnit;
    public static String noUnit_remedy;
    public static String snapshot;

    static {
        initializeMessages("org.triangula.survey.census.messages", Messages.class);
    }

    private Messages() {
    }
}
