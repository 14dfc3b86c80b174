// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String bigTiff;
    public static String compression;
    public static String cut;
    public static String damaged;
    public static String elsewhere;
    public static String largeBlocks;
    public static String noFile;
    public static String noGrid;
    public static String noNothing;
    public static String noNumber;
    public static String noPlace;
    public static String noSystem;
    public static String notMetres;
    public static String ownDefinition;
    public static String picture;
    public static String rotated;
    public static String samples;
    public static String scaled;
    public static String tooLarge;
    public static String unknownSystem;

    static {
        initializeMessages("org.triangula.reachability.elevation.messages", Messages.class);
    }

    private Messages() {
    }
}
