// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.codebook;

import org.eclipse.osgi.util.NLS;

/** What users are told when a codebook cannot be written. */
public final class Messages extends NLS {

    /** Problem: the file could not be written. */
    public static String notWritten;
    /** Remedy for it. */
    public static String notWrittenRemedy;
    /** Finding: anchor examples left out. */
    public static String leftOut;

    static {
        NLS.initializeMessages("org.triangula.triangulation.codebook.messages", Messages.class);
    }

    private Messages() {
    }
}
