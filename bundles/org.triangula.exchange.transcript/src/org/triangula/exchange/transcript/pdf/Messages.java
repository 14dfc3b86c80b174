// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import org.eclipse.osgi.util.NLS;

/** Texts of this package in the language of the user. */
final class Messages extends NLS {

    public static String bomb;
    public static String bomb_remedy;
    public static String columns;
    public static String damaged;
    public static String damaged_remedy;
    public static String emptyPages;
    public static String encrypted;
    public static String encrypted_remedy;
    public static String heads;
    public static String hyphens;
    public static String manyPages;
    public static String manyPages_remedy;
    public static String noPdf;
    public static String noPdf_remedy;
    public static String onlyPictures;
    public static String onlyPictures_remedy;
    public static String reading;

    static {
        NLS.initializeMessages("org.triangula.exchange.transcript.pdf.messages", Messages.class);
    }

    private Messages() {
    }
}
