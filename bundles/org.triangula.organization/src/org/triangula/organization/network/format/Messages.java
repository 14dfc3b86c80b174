// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import org.eclipse.osgi.util.NLS;

/** Texts about files of networks. */
final class Messages extends NLS {

    public static String badEncoding;
    public static String badNumber;
    public static String badPajek;
    public static String badSign;
    public static String documentType;
    public static String endsRemedy;
    public static String line;
    public static String lostMissing;
    public static String lostTypes;
    public static String noEnds;
    public static String noId;
    public static String noNode;
    public static String noXml;
    public static String nodes;
    public static String notWritten;
    public static String notWrittenRemedy;
    public static String oneEnd;
    public static String remedy;
    public static String ties;
    public static String tooDeep;
    public static String tooLarge;
    public static String tooMany;
    public static String wrongRoot;

    static {
        NLS.initializeMessages("org.triangula.organization.network.format.messages", Messages.class);
    }

    private Messages() {
    }
}
