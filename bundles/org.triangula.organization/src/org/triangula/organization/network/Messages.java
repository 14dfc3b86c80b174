// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network;

import org.eclipse.osgi.util.NLS;

/** Texts about networks. */
final class Messages extends NLS {

    public static String actorGone;
    public static String actorGoneRemedy;
    public static String drawTie;
    public static String enterNetwork;
    public static String tieOf;
    public static String tieToItself;
    public static String tieToItselfRemedy;

    static {
        NLS.initializeMessages("org.triangula.organization.network.messages", Messages.class);
    }

    private Messages() {
    }
}
